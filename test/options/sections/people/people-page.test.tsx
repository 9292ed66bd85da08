// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../../options/services'
import { newPerson, type Person } from '../../../../src/core/people/person'
import type { TouchKind } from '../../../../src/core/people/touch'
import { type PersonRecord, people } from '../../../../src/records/people'
import { touches } from '../../../../src/records/touches'
import type { Database } from '../../../../src/store/database'
import { add, list } from '../../../../src/store/rows'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { all, click, follow, has, leave, leaveField, named, openAt, type, violations } from '../../screen'

let db: Database
let services: Services
beforeEach(async () => {
  const made = await realServices()
  db = made.db
  services = made.services
})
afterEach(leave)

/** The real store needs more than a turn or two. */
const until = (what: () => void): Promise<void> =>
  eventually(async () => {
    await act(async () => new Promise<void>(resolve => setTimeout(resolve, 5)))
    what()
  })
const open = async (hash = '#people/people') => {
  await openAt(hash, services)
  await until(() => expect(has('h1', 'People')).toBe(true))
}
const person = (name: string, change: Partial<Person> = {}): Promise<PersonRecord> =>
  add(db, people, { ...newPerson(name), ...change })
const touch = (personId: string, kind: TouchKind, on: string) =>
  add(db, touches, { personId, kind, on, note: '', opportunityId: null })
const rows = () => all('[data-row] .op-row-title').map(each => each.textContent)
const kept = () => list(db, people)

describe('the people page', () => {
  it('says how to begin, keeps a name alone and opens it', async () => {
    await open()
    await until(() => expect(has('h2', 'Nobody here yet')).toBe(true))
    await type(named<HTMLInputElement>('input', 'Someone you know'), '  Kim   Osei ')
    await click(named('button', 'Add'))
    await until(() => expect(has('h2', 'Kim Osei')).toBe(true))
    expect(await kept()).toMatchObject([{ name: 'Kim Osei' }])
    expect(await violations()).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    await until(() => expect(rows()).toEqual([]))
    expect(await kept()).toEqual([])
  })

  it('keeps every field as it is typed, and all of it when the page is left', async () => {
    const kim = await person('Kim Osei')
    await open(`#people/people?open=${kim.id}`)
    await until(() => expect(has('label', 'Notes')).toBe(true))
    await type(named<HTMLTextAreaElement>('textarea', 'Notes'), 'Likes maps')
    await leaveField()
    await until(async () => expect(await kept()).toMatchObject([{ note: 'Likes maps' }]))
    await type(named<HTMLInputElement>('input', 'Where they work'), 'Larkfield Clinic')
    await leave()
    await eventually(async () => expect(await kept()).toMatchObject([{ employer: 'Larkfield Clinic' }]))
  })

  it('notes a touch in one tap, says the give-and-take in words, and takes it back', async () => {
    const kim = await person('Kim Osei')
    await open(`#people/people?open=${kim.id}`)
    await until(() => expect(has('button', 'Asked')).toBe(true))
    await click(named('button', 'Asked'))
    await until(() => expect(document.body.textContent).toContain('One ask or favour so far'))
    expect(await list(db, touches)).toMatchObject([{ personId: kim.id, kind: 'asked' }])
    await click(named('button', 'Thanked'))
    await until(() =>
      expect(document.body.textContent).toContain(
        'You did something for Kim Osei once, and asked for something or got help once.',
      ),
    )
    expect(await violations()).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    await until(() => expect(document.body.textContent).toContain('One ask or favour so far'))
    expect(await list(db, touches)).toHaveLength(1)
  })

  it('finds by words, tag, employer and last contact, and those one is losing touch with', async () => {
    await person('Ana Ortiz', { employer: 'Larkfield Supply', tags: ['choir'] })
    const bo = await person('Bo Lindqvist', { everyDays: 30 })
    await touch(bo.id, 'met', '2020-01-01')
    await open()
    await until(() => expect(rows()).toEqual(['Ana Ortiz', 'Bo Lindqvist']))
    await until(() => expect(has('label', 'Losing touch (1)')).toBe(true))
    await click(named('input', 'Losing touch (1)'))
    await until(() => expect(rows()).toEqual(['Bo Lindqvist']))
    expect(location.hash).toContain('losing=1')
    await click(named('input', 'Losing touch (1)'))
    await type(named<HTMLInputElement>('input', 'Search people'), 'choir')
    await until(() => expect(rows()).toEqual(['Ana Ortiz']))
    await type(named<HTMLInputElement>('input', 'Search people'), 'nobody')
    await until(() => expect(document.body.textContent).toContain('Nobody here matches.'))
    expect(await violations()).toEqual([])
  })

  it('makes two entries of one person one, and two again', async () => {
    const kim = await person('Kim Osei', { employer: 'Larkfield Clinic' })
    await person('Kim Osei', { email: 'kim@mail.example' })
    await open(`#people/people?open=${kim.id}`)
    await until(() => expect(has('button', 'Merge the two')).toBe(true))
    await click(named('button', 'Merge the two'))
    await until(() => expect(rows()).toEqual(['Kim Osei']))
    expect(await kept()).toMatchObject([{ email: 'kim@mail.example', employer: 'Larkfield Clinic' }])
    await click(named('.ss-toast button', 'Undo'))
    await until(() => expect(rows()).toEqual(['Kim Osei', 'Kim Osei']))
  })

  it('deletes someone with their touches, and brings both back', async () => {
    const kim = await person('Kim Osei')
    await touch(kim.id, 'met', '2026-01-01')
    await open()
    await until(() => expect(rows()).toEqual(['Kim Osei']))
    const [row] = all('[data-row]')
    if (row) await follow(row)
    await until(() => expect(has('button', 'Delete this person')).toBe(true))
    await click(named('button', 'Delete this person'))
    await until(() => expect(rows()).toEqual([]))
    expect(await list(db, touches)).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    await until(() => expect(rows()).toEqual(['Kim Osei']))
    expect(await list(db, touches)).toHaveLength(1)
  })

  it('tells a change of position until it was congratulated', async () => {
    const kim = await person('Kim Osei', {
      headline: 'Ward manager',
      roles: [
        { seenOn: '2026-01-01', headline: 'Nurse', employer: '' },
        { seenOn: '2026-06-01', headline: 'Ward manager', employer: '' },
      ],
    })
    await open(`#people/people?open=${kim.id}`)
    await until(() => expect(document.body.textContent).toContain('from “Nurse” to “Ward manager”'))
    await click(named('button', 'Congratulated'))
    await until(() => expect(document.body.textContent).not.toContain('from “Nurse”'))
  })
})
