import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { built } from './built'

/**
 * Nothing that is shipped can open a connection. Lint forbids it in the sources; this looks at what the build
 * made of them and of the libraries. What a library holds and cannot use stands here by name, with the reason.
 */
const callers =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b(?!['"`:])/g
const allowed: Record<string, string[]> = {}
const scripts = [
  'background.js',
  'content/notice.js',
  'content/reader.js',
  'content/overlay.js',
  'popup/main.js',
  'options/main.js',
]

let folder = ''
beforeAll(async () => {
  folder = await built('chromium')
}, 60_000)
afterAll(() => folder && rm(folder, { recursive: true }))

it.each(scripts)('%s holds no network code', async script => {
  const code = await readFile(join(folder, script), 'utf8')
  const found = [...new Set([...code.matchAll(callers)].map(([name]) => name))]
  expect(found).toEqual(allowed[script] ?? [])
})

it.each(scripts)('%s makes no code of text', async script => {
  const code = await readFile(join(folder, script), 'utf8')
  expect(code).not.toMatch(/\beval\(|new Function\(|\bimport\(/)
})
