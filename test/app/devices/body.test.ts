import { expect, it } from 'vitest'
import { Body, textIn } from '../../../src/app/devices/body'
import { mostBytes, mostLines } from '../../../src/core/devices/levels'
import { readChanges } from '../../../src/core/devices/lines'

const head = (version: 1 | 2) => ({
  format: 'steppingstone-changes' as const,
  version,
  schema: 5,
  app: '0.1.0',
  device: 'laptop0000',
  from: 1,
  to: 2,
})
const line = (id: string, text: string) => JSON.stringify(['evidence', { id, text }])
const long = (letter: string) => `${letter} `.repeat(20_000)
const said = (file: Uint8Array<ArrayBuffer>) => {
  const read = readChanges(textIn(file) ?? '', 5)
  return typeof read === 'string' ? read : read.lines.map(({ row }) => row)
}

it('says what its lines say, and a file of before is read as ever', () => {
  const rows = [1, 2, 3].map(n => ({ id: `row-${n}`, text: `Überall – ${long('ö')}${n}` }))
  const body = new Body()
  for (const { id, text } of rows) expect(body.add(line(id, text))).toBe(true)
  const file = body.file(head(2))
  expect(said(file)).toEqual(rows)
  const before = [JSON.stringify(head(1)), ...rows.map(({ id, text }) => line(id, text)), ''].join('\n')
  expect(said(new TextEncoder().encode(before))).toEqual(rows)
  expect(file.length).toBeLessThan(before.length / 2)
})

it('is used for one file after the other, and each holds its own lines alone', () => {
  const body = new Body()
  for (const some of [['a', 'b', 'c'], ['d'], ['e', 'f']]) {
    for (const id of some) body.add(line(id, long(id)))
    expect(said(body.file(head(2)))).toEqual(some.map(id => ({ id, text: long(id) })))
    expect(body.lines).toBe(some.length)
    body.clear()
  }
})

it('takes as much as one file may hold, and one line alone of any length', () => {
  const body = new Body()
  const huge = line('huge', 'ü'.repeat(mostBytes))
  expect(body.add(huge)).toBe(true)
  expect(body.add(line('more', ''))).toBe(false)
  expect(said(body.file(head(2)))).toMatchObject([{ id: 'huge' }])
  body.clear()
  expect(body.isFull).toBe(false)
  let count = 0
  while (body.add(line(String(count), ''))) count += 1
  expect(count).toBe(mostLines)
  expect(body.isFull).toBe(true)
})

it('is no text where it breaks off', () => {
  const first = `${JSON.stringify(head(2))}\n`
  expect(textIn(new TextEncoder().encode(`${first}abc\u0001`))).toBeNull()
  expect(textIn(new Uint8Array([...new TextEncoder().encode(first), 0xff]))).toBeNull()
  expect(textIn(new Uint8Array(0))).toBe('')
})
