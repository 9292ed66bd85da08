import { describe, expect, it } from 'vitest'
import { example, must } from '../../../../src/core/checklist/example'
import { areaLists } from '../../../../src/core/fit/areas'
import { knownText } from '../../../../src/core/fit/known'
import { findAreas } from '../../../../src/core/fit/occupation-area'
import { productClasses } from '../../../../src/core/fit/products/classes'
import { shownLists } from '../../../../src/core/fit/shown'
import { groupsOf } from '../../../../src/core/fit/shown/groups'

const linesOf = (lists: readonly string[]) =>
  lists
    .join('\n')
    .split('\n')
    .filter(line => line.includes(':'))
const nameOf = (line: string) => (line.split(':')[0] ?? '').replace(/[!#]/, '').trim()
const sidesOf = (line: string) =>
  line
    .slice(line.indexOf(':') + 1)
    .split('<')
    .map(side => side.split(',').map(phrase => phrase.trim()))

/** What of the lists shows a line by what somebody tells, by name. */
const shownBy = (asked: string, own: string, as: 'done' | 'listed' = 'done'): string[] => {
  const known = knownText(own, as).areas
  return findAreas(asked)
    .filter(({ area, isPart }) => area.isShown && !isPart && known.has(area.name))
    .map(({ area }) => area.name)
}

describe('the lists of what work shows', () => {
  const lines = linesOf(shownLists)

  it('name nothing twice, nor what the lists of areas name', () => {
    const names = lines.map(nameOf)
    const others = new Set(linesOf([...areaLists, productClasses]).map(nameOf))
    expect(names.filter((name, i) => others.has(name) || names.indexOf(name) !== i)).toEqual([])
  })

  it('hold on both sides phrases of which every word says something, each once', () => {
    for (const line of lines) {
      const sides = sidesOf(line)
      expect(sides, nameOf(line)).toHaveLength(2)
      for (const side of sides) {
        expect(new Set(side).size, line).toBe(side.length)
        const empty = side.filter(phrase =>
          groupsOf(phrase)
            .flat()
            .some(({ stems }) => stems.length === 0),
        )
        expect(empty, nameOf(line)).toEqual([])
      }
    }
  })
})

describe('is shown by what was done', () => {
  it.each([
    ['Confident in wound care', 'Dressed leg ulcers of eleven people at home each week'],
    ['Experience in personal care', 'Washed and dressed four gentlemen before breakfast'],
    ['Dispensing experience', 'Checked 200 prescriptions a day before they went out'],
    ['Knows how to read blueprints', 'Framed twelve houses from the drawings of the architect'],
    ['Quality inspection of parts', 'Measured every tenth part with calipers'],
    ['Multi-drop delivery', 'Made 70 drops a day in narrow streets'],
    ['Cash handling', 'Balanced the drawer of two tills each night'],
    ['Hotel reservations', 'Took bookings for 40 rooms by telephone'],
    ['Behaviour management', 'Exclusions in my class fell to none'],
    ['Carries a caseload', 'Supported 25 families with debts'],
    ['Accounts receivable', 'Chased overdue invoices of small shops'],
    ['Calendar management', 'Kept the diaries of two partners'],
    ['First line support', 'Reset passwords and set up laptops for a school'],
    ['Cell culture', 'Thawed and passaged cells for four groups'],
    ['Email marketing', 'Grew the newsletter to 9,000 readers'],
    ['Livestock experience', 'Reared calves and trimmed their feet'],
  ])('%s: %s', (asked, own) => expect(shownBy(asked, own)).not.toEqual([]))

  it.each([
    ['Confident in wound care', 'Dressed the windows of a shop'],
    ['Dispensing experience', 'Checked 200 tickets a day'],
    ['Multi-drop delivery', 'Made eye drops in a laboratory'],
    ['Cash handling', 'Balanced the work of two teams'],
    ['Hotel reservations', 'Took bookings for a band'],
    ['Cell culture', 'Repaired cell phones'],
    ['Livestock experience', 'Photographed stock for a catalogue'],
  ])('%s, and not: %s', (asked, own) => expect(shownBy(asked, own)).toEqual([]))
})

describe('what counts as told', () => {
  it('is a deed, and not the name of one', () => {
    expect(shownBy('Requirements analysis', 'Collected requirements from nine users')).not.toEqual([])
    expect(shownBy('Requirements analysis', 'Typed letters on requirements analysis')).toEqual([])
  })
  it('is the doing, and not a thing of the same stem', () => {
    expect(shownBy('Outside sales', 'Visited 30 farms a month')).not.toEqual([])
    expect(shownBy('Outside sales', 'Visit farms and dealers each week')).not.toEqual([])
    expect(shownBy('Outside sales', 'Wrote about school visits to farms')).toEqual([])
  })
  it('is the doing where one word tells it', () => {
    expect(shownBy('CPR experience', 'Resuscitated two guests')).not.toEqual([])
    expect(shownBy('CPR experience', 'Read old resuscitation books')).toEqual([])
  })
  it('stands in one sentence', () => {
    expect(shownBy('Livestock experience', 'Reared four pups. Sold calves')).toEqual([])
  })
})

describe('what counts as asked', () => {
  const own = 'Organised a festival for 900 visitors'
  it('is a name said in one go, in any order', () => {
    expect(shownBy('Experience with events', own)).not.toEqual([])
    expect(shownBy('Event experience preferred', own)).not.toEqual([])
    expect(shownBy('Organise school events', own)).not.toEqual([])
  })
  it('is not what stands before another thing and says what kind that is', () => {
    expect(shownBy('Experience with event-driven systems', own)).toEqual([])
  })
  it('is no two members of a list', () => {
    expect(shownBy('Planning, events', own)).toEqual([])
  })
})

describe('in a judgement', () => {
  const many = [
    'letters',
    'filing',
    'driving',
    'tea',
    'knots',
    'maps',
    'chess',
    'songs',
    'rugs',
    'kites',
    'soap',
    'hats',
  ]
  const held = (line: ReturnType<typeof must>, done: readonly string[], skills = ['letters']) =>
    example({
      title: 'Farm Assistant',
      lines: [line],
      brand: { targetRoles: ['Farm Assistant'], skills },
      evidence: done.map((action, i) => ({ id: `e${i}`, action, date: `202${5 - i}-03-02` })),
    }).fit.coverage[0]

  it('proves what is asked, the thing itself done before one that is only named', () => {
    const done = ['Cleaned the till', 'Balanced the drawer of two tills']
    expect(held(must('Cash handling'), done)).toMatchObject({ state: 'evidence', evidenceIds: ['e1', 'e0'] })
  })
  it('says nothing by its absence', () => {
    const line = must('Experience with dry stone walls or hedge laying', { kinds: ['experience'] })
    const covered = held(line, ['Filed the letters', 'Sorted the post', 'Painted doors'], many)
    expect(covered?.lacking ?? []).toEqual([])
  })
  it('shows how one works by what was done, where nothing names it', () => {
    const line = must('Calm with difficult customers', { kinds: ['trait'] })
    expect(held(line, ['Filed the letters', 'Calmed guests who were angry'])?.evidenceIds).toEqual(['e1'])
    expect(held(line, ['Filed the letters'])?.evidenceIds).toEqual([])
  })
  it('shows no skill that only stands between its words', () => {
    const line = must('Repair of landscaping fences', { kinds: ['experience'], skills: ['Landscaping'] })
    expect(held(line, ['Mended fences round two fields'])?.had ?? []).not.toContain('Landscaping')
  })
})

describe('what is passed by', () => {
  const areasOf = (own: string) => [...knownText(own, 'done').areas.keys()]
  it.each([
    ['Delivered flour to bakeries', 'Baking'],
    ['Built an app for physiotherapists', 'Rehabilitation'],
  ])('“%s” is not %s: what is made or brought for others is not their work', (own, area) => {
    expect(areasOf(own)).not.toContain(area)
  })
  it('is no skill where it stands before another thing', () => {
    expect([...knownText('crane', 'listed').identities]).not.toEqual([])
    expect([...knownText('crane birds', 'listed').identities]).toEqual([])
  })
})
