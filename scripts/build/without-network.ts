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
        const contents = source
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
