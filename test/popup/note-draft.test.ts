import { expect, it } from 'vitest'
import { keepNote, noteDraft, noteOf } from '../../popup/note-draft'
import { createDrafts } from '../../src/adapters/drafts'

const drafts = () => {
  const kept = new Map<string, string>()
  return createDrafts({
    getItem: name => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: name => void kept.delete(name),
  })
}

it('waits until it is on the disk, with the note that it began from', async () => {
  const own = drafts()
  let done = () => {}
  const kept = keepNote(
    own,
    '01A',
    { note: 'Call Ana', from: 'Call' },
    () => new Promise(end => (done = end)),
  )
  expect(noteDraft(own, '01A')).toEqual({ note: 'Call Ana', from: 'Call' })
  done()
  await kept
  expect(noteDraft(own, '01A')).toBeNull()
})

it('of an earlier version is read, too', () => {
  const own = drafts()
  own.set('note:01A', 'Call Ana')
  expect(noteDraft(own, '01A')).toEqual({ note: 'Call Ana', from: '' })
})

it.each([
  [
    'nothing was written meanwhile',
    { note: 'Call Ana on Friday', from: 'Call Ana' },
    'Call Ana',
    'Call Ana on Friday',
  ],
  ['it was on the disk already', { note: 'Call Ana', from: '' }, 'Call Ana', 'Call Ana'],
  [
    'another was written meanwhile',
    { note: 'Call Ana', from: 'Call' },
    'Sent the file',
    'Call Ana\n\nSent the file',
  ],
  ['more of it was written meanwhile', { note: 'Call Ana', from: '' }, 'Call Ana\nSent', 'Call Ana\nSent'],
  ['it was emptied, and nothing written', { note: '', from: 'Call' }, 'Call', ''],
])('left behind where %s', (_name, draft, stored, expected) => {
  expect(noteOf(draft, stored)).toBe(expected)
})
