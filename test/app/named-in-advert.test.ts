import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepNamed, notKeptYet } from '../../src/app/named-in-advert'
import type { NamedPerson } from '../../src/core/people/named/named-person'
import { newPerson } from '../../src/core/people/person'
import { people } from '../../src/records/people'
import type { Database } from '../../src/store/database'
import { add, list } from '../../src/store/rows'
import { freshDatabase } from '../store/in-memory'

let db: Database
beforeEach(async () => {
  db = freshDatabase()
  await db.open()
})
afterEach(() => db.delete())

const marta: NamedPerson = { name: 'Marta Keller', phone: '061 555 01 42', email: '', line: 3 }
const weiss: NamedPerson = { name: 'Frau Dr. Weiss', phone: '', email: 'weiss@larkfield.example', line: 4 }
const employer = 'Larkfield Clinic GmbH'
const keep = (named: NamedPerson, at = employer) => keepNamed(db, named, at, 'Named in “Nurse”')

it('keeps whom an advert names, at the employer, and says from where they are known', async () => {
  await keep(marta)
  expect(await list(db, people)).toMatchObject([
    {
      name: 'Marta Keller',
      phone: '061 555 01 42',
      employer,
      ties: ['recruiter'],
      met: 'Named in “Nurse”',
      metOn: null,
      everyDays: null,
    },
  ])
})

it('keeps nobody twice, and offers nobody who is kept', async () => {
  expect(await notKeptYet(db, [marta, weiss], employer)).toEqual([marta, weiss])
  await Promise.all([keep(marta), keep(marta)])
  expect(await keep(marta)).toBeNull()
  expect(await list(db, people)).toHaveLength(1)
  expect(await notKeptYet(db, [marta, weiss], employer)).toEqual([weiss])
})

it('knows someone by mail, by a surname at the employer, and by a name without an employer', async () => {
  await add(db, people, { ...newPerson('Eva Weiss'), employer: 'Larkfield Clinic' })
  await add(db, people, newPerson('marta keller'))
  expect(await notKeptYet(db, [marta, weiss], employer)).toEqual([])
  expect(await notKeptYet(db, [weiss], 'Old Mill')).toEqual([weiss])
  await add(db, people, { ...newPerson('E. W.'), email: 'Weiss@larkfield.example' })
  expect(await notKeptYet(db, [weiss], 'Old Mill')).toEqual([])
})

it('tells namesakes at two employers apart', async () => {
  await keep(marta)
  expect(await notKeptYet(db, [marta], 'Old Mill')).toEqual([marta])
})

it('takes it back, and only that', async () => {
  await keep(weiss)
  const undo = await keep(marta)
  await undo?.()
  expect((await list(db, people)).map(({ name }) => name)).toEqual(['Frau Dr. Weiss'])
})
