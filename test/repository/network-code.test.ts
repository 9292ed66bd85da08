import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built } from './built'

/**
 * Nothing that is shipped can open a connection. Lint forbids it in the sources; this looks at what the build
 * made of them and of the libraries.
 */
const callers = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
  'sendBeacon',
]
/** What a library holds and cannot use, by script and name, with the reason. */
const allowed: Record<string, string[]> = {
  // pdf.js names its own look-up of an object in a file `fetch`, a method; jszip asks whether it runs in a worker by
  // the property. The global functions of these names are replaced by nothing (scripts/build/without-network.ts).
  'files/resume-worker.js': ['fetch', 'importScripts'],
}
const scripts = [
  'background.js',
  'content/notice.js',
  'content/reader.js',
  'content/overlay.js',
  'popup/main.js',
  'options/main.js',
  'panel/main.js',
  'files/resume-worker.js',
]

/**
 * The names that a script takes from the environment or from an object. Words in texts (a skill is called
 * "WebSocket" too) are none: the compiler marks what is a free name, and a property follows a dot.
 */
async function networkNamesIn(code: string): Promise<string[]> {
  const marked = await transform(code, {
    define: Object.fromEntries(callers.map(name => [name, `__network_${name}`])),
  })
  const free = [...marked.code.matchAll(/__network_(\w+)/g)].map(([, name = '']) => name)
  const property = new RegExp(`(?:\\?\\.|\\.|\\w\\[["'\`])(${callers.join('|')})\\b`, 'g')
  const properties = [...code.matchAll(property)].map(([, name = '']) => name)
  return [...new Set([...free, ...properties])].sort()
}

let folder = ''
beforeAll(async () => {
  folder = await built('chromium')
})
afterAll(() => folder && rm(folder, { recursive: true }))

it.each(scripts)('%s holds no network code', async script => {
  const found = await networkNamesIn(await readFile(join(folder, script), 'utf8'))
  expect(found).toEqual(allowed[script] ?? [])
})

it.each(scripts)('%s makes no code of text', async script => {
  const code = await readFile(join(folder, script), 'utf8')
  expect(code).not.toMatch(/\beval\(|\bnew Function\(|\bimport\(/)
})

describe('the search for network code', () => {
  it.each([
    'fetch("/")',
    'const go = globalThis.fetch; go("/")',
    'new window["WebSocket"]("wss://x")',
    'navigator?.sendBeacon("/")',
  ])('finds %s', async code => {
    expect(await networkNamesIn(code)).toHaveLength(1)
  })

  it.each(['const skills = "gRPC;WebSocket|WebSockets"', 'const words = ["fetch", "the stick"]'])(
    'leaves %s alone',
    async code => {
      expect(await networkNamesIn(code)).toEqual([])
    },
  )
})

it('calls no fetch but the method of that name where files are read', async () => {
  const code = await readFile(join(folder, 'files/resume-worker.js'), 'utf8')
  const calls = [...code.matchAll(/(?<![.\w$#])fetch\(/g)].map(({ index }) => code.slice(index, index + 40))
  // A method's definition: its parameters, then its body.
  expect(calls.filter(call => !/^fetch\([^()]*\)\{/.test(call))).toEqual([])
  expect(code).not.toMatch(/new XMLHttpRequest|\bself\.fetch|globalThis\.fetch|\.importScripts\(/)
})

it('keeps the libraries for files out of every other script', async () => {
  for (const script of scripts.filter(name => !name.startsWith('files/'))) {
    const code = await readFile(join(folder, script), 'utf8')
    expect(code, script).not.toMatch(/PasswordException|vbaProject/)
  }
})
