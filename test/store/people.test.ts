import { beforeEach, expect, it } from 'vitest'
import type { Contact } from '../../src/core/people/contact'
import { newPerson, type Person } from '../../src/core/people/person'
import type { TouchKind } from '../../src/core/people/touch'
import { newPractice } from '../../src/core/practice/entry'
import { people } from '../../src/records/people'
import { practices } from '../../src/records/practices'
import { touches } from '../../src/records/touches'
import type { Database } from '../../src/store/database'
import { importPeople } from '../../src/store/import-people'
import { joinPeople } from '../../src/store/join-people'
import { allBetween, peopleAtEmployer, touchesOf } from '../../src/store/people'
import { add, list, patch, remove } from '../../src/store/rows'
import { freshDatabase } from './in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const person = (name: string, change: Partial<Person> = {}) =>
  add(db, people, { ...newPerson(name), ...change })
const touch = (personId: string, kind: TouchKind, on: string) =>
  add(db, touches, { personId, kind, on, note: '', opportunityId: null })

it('tells what was between the user and each, and all of them together', async () => {
  const kim = await person('Kim Osei')
  const ana = await person('Ana Ortiz')
  await touch(kim.id, 'asked', '2026-03-01')
  await touch(kim.id, 'asked', '2026-05-01')
  await touch(ana.id, 'congratulated', '2026-04-01')
  const { by, total } = await allBetween(db)
  expect(by.get(kim.id)).toMatchObject({ last: '2026-05-01', congratulated: null, ledger: { asksSince: 2 } })
  expect(by.get(ana.id)).toMatchObject({ congratulated: '2026-04-01', ledger: { gifts: 1 } })
  expect(total).toMatchObject({ gifts: 1, asks: 2, asksSince: 1 })
  expect((await touchesOf(db, kim.id)).map(({ on }) => on)).toEqual(['2026-05-01', '2026-03-01'])
})

it('finds who is at an employer, and nobody for no employer', async () => {
  await person('Kim Osei', { employer: 'Larkfield Supply Ltd' })
  await person('Ana Ortiz', { employer: '' })
  expect((await peopleAtEmployer(db, 'Larkfield Supply')).sure.map(({ name }) => name)).toEqual(['Kim Osei'])
  expect(await peopleAtEmployer(db, ' ')).toEqual({ sure: [], maybe: [] })
})

it('makes one of two entries with what was done for one another, and two again', async () => {
  const kept = await person('Kim Osei', { note: 'likes maps' })
  const other = await person('Kim Osei', { email: 'kim@mail.example', note: 'from the choir' })
  await touch(kept.id, 'helped', '2026-03-01')
  const theirs = await touch(other.id, 'asked', '2026-04-01')
  const both = newPractice('volunteering', '2026-03-07', { title: 'Choir', people: [other.id, kept.id] })
  await add(db, practices, both)
  await add(db, practices, { ...both, people: [kept.id] })
  const namedIn = async () => (await list(db, practices)).map(row => row.people)
  const undo = await joinPeople(db, kept.id, other.id)
  expect(await namedIn()).toEqual([[kept.id], [kept.id]])
  expect(await list(db, people)).toMatchObject([
    { id: kept.id, email: 'kim@mail.example', note: 'likes maps\n\nfrom the choir' },
  ])
  expect(await touchesOf(db, kept.id)).toHaveLength(2)
  // What is written meanwhile stays when it is taken back.
  await patch(db, people, kept.id, { place: 'Leeds' })
  await undo?.()
  expect(await list(db, people)).toMatchObject([
    { id: kept.id, email: '', note: 'likes maps', place: 'Leeds' },
    { id: other.id, email: 'kim@mail.example', note: 'from the choir' },
  ])
  expect(await touchesOf(db, other.id)).toMatchObject([{ id: theirs.id }])
  expect(await namedIn()).toEqual([[other.id, kept.id], [kept.id]])
  expect(await joinPeople(db, kept.id, kept.id)).toBeNull()
  await remove(db, people, other.id)
  expect(await joinPeople(db, kept.id, other.id)).toBeNull()
})

const contact = (n: number): Contact => ({
  name: `Person ${n}`,
  headline: 'Baker',
  employer: 'Elm Bakery',
  place: '',
  profileKey: `in/person-${n}`,
  email: '',
  phone: '',
  tags: [],
  note: '',
  metOn: null,
})
const contacts = Array.from({ length: 600 }, (_, n) => contact(n))
const course = (signal = new AbortController().signal, progress = (_share: number) => {}) => ({
  signal,
  progress,
})

it('brings many in with progress, adds nothing the second time, and takes all of it back', async () => {
  const mine = await person('Person 1', { profileKey: 'in/person-1', note: 'mine' })
  const shares: number[] = []
  const done = await importPeople(
    db,
    contacts,
    '2026-11-24',
    course(undefined, share => shares.push(share)),
  )
  expect(done).toMatchObject({ added: 599, completed: 1, same: 0 })
  expect(shares.at(-1)).toBe(1)
  expect(shares.length).toBeGreaterThan(2)
  expect(await db.people.get(mine.id)).toMatchObject({ note: 'mine', employer: 'Elm Bakery' })
  const again = await importPeople(db, contacts, '2026-11-25', course())
  expect(again).toMatchObject({ added: 0, completed: 0, same: 600 })
  await done.undo()
  expect(await list(db, people)).toMatchObject([{ id: mine.id, note: 'mine', employer: '' }])
})

it('leaves nothing where it is stopped on the way', async () => {
  const stop = new AbortController()
  const stopped = importPeople(
    db,
    contacts,
    '2026-11-24',
    course(stop.signal, () => stop.abort()),
  )
  await expect(stopped).rejects.toThrow()
  expect(await db.people.count()).toBe(0)
})

it('keeps what is written while a list comes in, and whom the user deletes meanwhile', async () => {
  const kim = await person('Person 1', { profileKey: 'in/person-1' })
  const gone = await person('Person 2', { profileKey: 'in/person-2' })
  const list2 = contacts.map(each => ({ ...each, place: 'Leeds' }))
  let writing: Promise<unknown> | undefined
  const done = await importPeople(
    db,
    list2,
    '2026-11-24',
    // After the first portion of new people, before the turn of those who are known.
    course(undefined, () => {
      writing ??= Promise.all([
        patch(db, people, kim.id, { note: 'typed meanwhile', place: 'York' }),
        remove(db, people, gone.id),
      ])
    }),
  )
  await writing
  expect(await db.people.get(kim.id)).toMatchObject({
    note: 'typed meanwhile',
    place: 'York',
    employer: 'Elm Bakery',
  })
  expect(await db.people.get(gone.id)).toBeUndefined()
  expect(done).toMatchObject({ added: 598, completed: 1 })
})
