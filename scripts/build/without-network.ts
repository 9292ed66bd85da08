import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Ways out of the extension: libraries for files know some, and find a name that nothing has. */
export const noNetwork = Object.fromEntries(
  [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
  ].map(name => [name, 'undefined']),
)

/** Bytes that one stream of a PDF may decode to, and all of a file together. */
const mostOfStream = 30_000_000
const mostOfFile = 200_000_000

/**
 * pdf.js unpacks a stream of any size; a file of two kilobytes can hold gigabytes. Its one place that makes room for
 * what was unpacked counts instead, and gives up.
 */
function bounded(path: string, source: string): string {
  if (!/pdf\.worker\.mjs$/.test(path)) return source
  const room =
    '    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;'
  if (!source.includes(room)) throw new Error('pdf.js no longer makes room for its streams where it did.')
  return source.replace(
    room,
    `    globalThis.pdfBytesDecoded = (globalThis.pdfBytesDecoded ?? 0) + size - buffer.byteLength;
    if (size > ${mostOfStream * 2} || requested > ${mostOfStream} || globalThis.pdfBytesDecoded > ${mostOfFile}) throw new Error("too much to decode");
${room}`,
  )
}

/**
 * Takes the making of code out of libraries that only probe for it, and the loading of scripts at run time: the
 * content-security policy forbids the first, the package holds nothing for the second to load.
 */
export const withoutCodeOfText: Plugin = {
  name: 'without-code-of-text',
  setup({ onLoad }) {
    onLoad(
      { filter: /node_modules\/(?:pdfjs-dist|jszip|underscore|bluebird)\/.*\.m?js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const contents = bounded(path, source)
          .replace(/\bimport\(/g, 'Promise.reject(')
          .replace(
            /\bnew Function\(|(?<![\w.$])Function\((?=["'])/g,
            '(() => { throw new Error("no code of text") })(',
          )
        return { contents, loader: 'js' }
      },
    )
  },
}
