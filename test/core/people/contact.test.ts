import { describe, expect, it } from 'vitest'
import { type Contact, planImport } from '../../../src/core/people/contact'
import { newPerson, type Person } from '../../../src/core/people/person'

const today = '2026-11-24'
const contact = (change: Partial<Contact> = {}): Contact => ({
  name: 'Kim Osei',
  headline: 'Nurse',
  employer: 'Larkfield Clinic',
  place: '',
  profileKey: 'in/kim-osei',
  email: '',
  phone: '',
  tags: [],
  note: '',
  metOn: '2024-03-01',
  ...change,
})
const kept = (change: Partial<Person> = {}) => ({ ...newPerson('Kim Osei'), id: 'kim', ...change })

/** As it is once the plan was followed. */
function followed(people: (Person & { id: string })[], contacts: Contact[], on = today) {
  const plan = planImport(people, contacts, on)
  const changed = new Map(plan.change.map(({ id, person }) => [id, person]))
  return [
    ...people.map(person => ({ ...person, ...changed.get(person.id) })),
    ...plan.add.map((person, at) => ({ ...person, id: `added ${at}` })),
  ]
}

describe('a list of contacts', () => {
  it('adds who is new, with when they met and what they do', () => {
    const { add } = planImport([], [contact()], today)
    expect(add).toEqual([
      {
        ...newPerson('Kim Osei'),
        headline: 'Nurse',
        employer: 'Larkfield Clinic',
        profileKey: 'in/kim-osei',
        metOn: '2024-03-01',
        roles: [{ seenOn: today, headline: 'Nurse', employer: 'Larkfield Clinic' }],
      },
    ])
  })

  it('adds nothing when it comes again, in whatever form people are named', () => {
    const all = [
      contact(),
      contact({ name: 'Ana Ortiz', profileKey: '', email: 'Ana@mail.example' }),
      contact({ name: 'Bo Lindqvist', profileKey: '', phone: '+44 1' }),
      contact({ name: 'Bo Lindqvist', profileKey: '', phone: '+44 2' }),
      contact({ name: 'Only A. Name', profileKey: '', headline: '', employer: '', metOn: null }),
    ]
    const once = followed([], all)
    expect(once).toHaveLength(5)
    expect(planImport(once, all, '2026-12-24')).toEqual({ add: [], change: [], same: 5 })
  })

  it('names nobody twice who stands in it twice', () => {
    expect(planImport([], [contact(), contact()], today)).toMatchObject({ add: [{}], change: [], same: 1 })
  })

  it('leaves what the user wrote, and completes what is empty', () => {
    const mine = kept({
      profileKey: 'in/kim-osei',
      note: 'likes maps',
      employer: 'Larkfield (new site)',
      tags: ['choir'],
    })
    const [now] = followed([mine], [contact({ note: 'from the list', tags: ['list'] })])
    expect(now).toMatchObject({
      note: 'likes maps',
      employer: 'Larkfield (new site)',
      tags: ['choir'],
      headline: 'Nurse',
      metOn: '2024-03-01',
      roles: [],
    })
  })

  it('follows a position that came from a list, and tells the change', () => {
    const before = followed([], [contact()], '2026-01-01')
    const [now] = followed(before, [contact({ headline: 'Ward manager' })])
    expect(now?.roles.map(({ headline }) => headline)).toEqual(['Nurse', 'Ward manager'])
  })

  it('never takes one for another because of the name, where profile or mail differ', () => {
    const other = kept({ profileKey: 'in/kim-osei-2' })
    expect(planImport([other], [contact()], today).add).toHaveLength(1)
    // The same mail with another profile is another entry too.
    const mail = kept({ profileKey: 'in/other', email: 'kim@mail.example' })
    expect(planImport([mail], [contact({ email: 'kim@mail.example' })], today).add).toHaveLength(1)
  })
})
