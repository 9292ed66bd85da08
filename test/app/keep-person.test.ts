import { beforeEach, expect, it } from 'vitest'
import { keepPerson } from '../../src/app/keep-person'
import { changedRole } from '../../src/core/people/person'
import { blankSnapshot, type ProfileSnapshot } from '../../src/core/profile/profile'
import { people } from '../../src/records/people'
import type { Database } from '../../src/store/database'
import { list, patch } from '../../src/store/rows'
import { putSetting } from '../../src/store/settings'
import { freshDatabase } from '../store/in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const unseen = { state: 'not-visible' as const }
const read = <T>(value: T) => ({ state: 'read' as const, value, where: 'main', whole: true })
const role = (current: boolean | null) => ({ title: 'Baker', dates: '', current, place: '', description: '' })
const profile = (change: Partial<ProfileSnapshot> = {}): ProfileSnapshot => ({
  ...blankSnapshot('in/ana-ortiz', '2026', 'Ana Ortiz'),
  headline: read('Baker'),
  location: read('Leeds'),
  experience: read([
    { organization: 'Old Mill', roles: [role(false)] },
    { organization: 'Elm Bakery', roles: [role(true)] },
  ]),
  ...change,
})

it('keeps name, headline, place and where they work now, and nothing else', async () => {
  expect(await keepPerson(db, profile())).toMatchObject({ name: 'Ana Ortiz', isNew: true })
  expect(await list(db, people)).toMatchObject([
    {
      name: 'Ana Ortiz',
      profileKey: 'in/ana-ortiz',
      headline: 'Baker',
      employer: 'Elm Bakery',
      place: 'Leeds',
      metOn: null,
      note: '',
    },
  ])
})

it('sees who is kept already again: what changed is told, and what the user wrote stays', async () => {
  const kept = await keepPerson(db, profile())
  await patch(db, people, kept?.id ?? '', { note: 'likes maps', name: 'Ana' })
  const again = await keepPerson(db, profile({ headline: read('Head baker'), experience: unseen }))
  expect(again).toEqual({ id: kept?.id, name: 'Ana', isNew: false })
  const [ana] = await list(db, people)
  expect(ana).toMatchObject({ note: 'likes maps', headline: 'Head baker', employer: 'Elm Bakery' })
  expect(ana && changedRole(ana)?.from.headline).toBe('Baker')
})

it('says no employer where every position ended, or none is visible', async () => {
  const ended = read([{ organization: 'Old Mill', roles: [role(false)] }])
  await keepPerson(db, profile({ experience: ended }))
  await keepPerson(db, profile({ key: 'in/bo', name: 'Bo', experience: unseen }))
  expect((await list(db, people)).map(({ employer }) => employer)).toEqual(['', ''])
})

it('keeps nothing of the user’s own profile', async () => {
  await putSetting(db, 'ownProfile', 'https://www.linkedin.com/in/ana-ortiz/')
  expect(await keepPerson(db, profile())).toBeNull()
  expect(await list(db, people)).toEqual([])
})
