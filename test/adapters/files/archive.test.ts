import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archiveOf, openArchive } from '../../../src/adapters/files/archive'
import { readResumeFile } from '../../../src/adapters/files/read-resume-file'
import { Refused } from '../../../src/adapters/files/refusal'
import { docx, paragraph } from './zip-files'

const all = () => true

/** The same archive with another size written wherever it states one of this entry. */
function stating(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const lying = bytes.slice()
  const view = new DataView(lying.buffer)
  const letters = new TextEncoder().encode(name)
  const isNamed = (at: number) => letters.every((letter, i) => lying[at + i] === letter)
  for (let at = 0; at + 46 < lying.length; at++) {
    const sign = view.getUint32(at, true)
    if (sign === 0x04034b50 && isNamed(at + 30)) view.setUint32(at + 22, size, true)
    if (sign === 0x02014b50 && isNamed(at + 46)) view.setUint32(at + 24, size, true)
  }
  return lying
}

describe('an archive', () => {
  it('gives what it holds', () => {
    const letters = new Uint8Array(300_000).map((_, i) => (i * 7 + (i >> 3)) % 251)
    const made = zipSync({ 'a.txt': new Uint8Array([1, 2]), 'b/c.xml': letters, 'd.txt': new Uint8Array() })
    const files = openArchive(made, all)
    expect([...files.keys()].sort()).toEqual(['a.txt', 'b/c.xml', 'd.txt'])
    expect(files.get('b/c.xml')).toEqual(letters)
    expect(openArchive(archiveOf(files), all)).toEqual(files)
    expect([...openArchive(made, name => name === 'a.txt').keys()]).toEqual(['a.txt'])
  })

  it('is stopped by what comes out of it, not by what it states', () => {
    const bomb = stating(zipSync({ 'a.xml': new Uint8Array(70_000_000) }), 'a.xml', 2_000)
    expect(() => openArchive(bomb, all)).toThrow(new Refused('too-large'))
  })

  it('is not looked through where it has more entries than anything that is read', () => {
    const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`${i}.xml`, new Uint8Array()]))
    expect(() => openArchive(zipSync(many), all)).toThrow(new Refused('too-large'))
  })

  it('that asks for a password is said to be locked, whatever stands behind its directory', () => {
    const locked = zipSync({ 'a/': new Uint8Array(), 'Profile.csv': new Uint8Array(40) }, {
      comment: 'x',
    } as object)
    const view = new DataView(locked.buffer)
    for (let at = 0; at + 4 < locked.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(() => openArchive(locked, all)).toThrow(new Refused('encrypted'))
    expect(() => openArchive(new Uint8Array([0x50, 0x4b, 5, 6]), all)).toThrow(new Refused('broken'))
  })

  it('whose directory names one part many times is refused: what is not there by itself is not unpacked', () => {
    const one = zipSync({ 'a.xml': new Uint8Array(900_000) }, { level: 9 })
    const view = new DataView(one.buffer, one.byteOffset, one.length)
    let directory = 0
    while (view.getUint32(directory, true) !== 0x02014b50) directory++
    const end = one.length - 22
    const records = Array.from({ length: 100 }, (_, i) => {
      const record = one.slice(directory, end)
      record.set(new TextEncoder().encode(String.fromCharCode(97 + (i % 26))), 46)
      return record
    })
    const tail = one.slice(end)
    const told = new DataView(tail.buffer)
    told.setUint16(8, records.length, true)
    told.setUint16(10, records.length, true)
    told.setUint32(12, records.length * (end - directory), true)
    const overlapping = Buffer.concat([one.subarray(0, directory), ...records, tail])
    expect(() => openArchive(overlapping, all)).toThrow(new Refused('broken'))
    expect([...openArchive(overlapping, name => name === 'a.xml').keys()]).toEqual(['a.xml'])
  })

  it('names nothing outside of itself', () => {
    const names = ['../../evil.xml', '/etc/evil.xml', 'C:\\evil.xml', '__proto__/evil.xml', 'constructor']
    const files = openArchive(
      zipSync(Object.fromEntries(names.map(name => [name, new Uint8Array([1])]))),
      all,
    )
    expect([...openArchive(archiveOf(files), all).keys()].sort()).toEqual([...files.keys()].sort())
    expect(({} as { evil?: unknown }).evil).toBeUndefined()
  })

  it('that is cut is damaged', () => {
    const made = zipSync({ 'a.xml': new Uint8Array(1_000).map((_, i) => (i * 31) % 251) })
    expect(() => openArchive(made.subarray(0, 300), all)).toThrow(new Refused('broken'))
  })
})

describe('a Word document', () => {
  it('whose text states two thousand bytes and holds a hundred million is refused', async () => {
    const body = paragraph({ text: 'Runa Falk' }) + ' '.repeat(100_000_000)
    const bytes = stating(docx(body), 'word/document.xml', 2_000)
    expect(await readResumeFile({ name: 'r.docx', bytes })).toMatchObject({ refused: 'too-large' })
  })

  it('brings nothing in from elsewhere, and words that stand for words are not multiplied', async () => {
    const doubled = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('')
    const entities = `<!DOCTYPE d [<!ENTITY e0 "ha"><!ENTITY far SYSTEM "file:///etc/hostname">${doubled}]>`
    const body = paragraph({ text: 'Runa Falk, gardener &far; &e30;' })
    const whole = docx(body)
    const xml = new TextDecoder().decode(
      openArchive(whole, name => name === 'word/document.xml').get('word/document.xml'),
    )
    const bytes = docx(body, { 'word/document.xml': `${entities}${xml}` })
    const read = await readResumeFile({ name: 'r.docx', bytes })
    expect(JSON.stringify(read).length).toBeLessThan(5_000)
  })

  it('is read as it was, though it states too little', async () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      paragraph({ text: `Line ${i} of Runa Falk, gardener` }),
    ).join('')
    const read = await readResumeFile({
      name: 'r.docx',
      bytes: stating(docx(long), 'word/document.xml', 100),
    })
    expect(read).toMatchObject({ text: expect.stringContaining('Line 39 of Runa Falk') })
  })
})
