import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import type { KeptEvidence } from '../../../../src/core/fit/opening'
import { ownRecord } from '../../../../src/core/fit/record/own-record'
import type { JsonResume } from '../../../../src/core/resume/json-resume'
import { keptEvidence } from '../../kept-evidence'

const told = (said: Partial<KeptEvidence> = {}) => keptEvidence({ date: '2025-05-01', ...said })
interface Given {
  skills?: string[]
  evidence?: KeptEvidence[]
  resume?: JsonResume
  text?: string
  today?: string | null
}
const recordOf = ({ skills = [], evidence = [], resume, text = '', today = '2026-03-10' }: Given) =>
  ownRecord({
    brand: { ...emptyBrand, skills },
    evidence,
    master: resume || text ? { resume: resume ?? {}, text } : null,
    today,
  })
const some = (count: number) => Array.from({ length: count }, (_, i) => `knot ${i}`)
const deeds = (count: number) => Array.from({ length: count }, (_, i) => told({ id: `e${i}` }))
const sailor: JsonResume = { work: [{ name: 'Otter Ferries', position: 'Deckhand', startDate: '2024-03' }] }

describe('a record is rich enough for a silence to say something', () => {
  it.each<[string, Given, boolean]>([
    ['a résumé and eight skills', { resume: sailor, skills: some(8) }, true],
    ['a résumé and seven skills', { resume: sailor, skills: some(7) }, false],
    ['a résumé and three accomplishments', { resume: sailor, evidence: deeds(3) }, true],
    ['a résumé and two accomplishments', { resume: sailor, evidence: deeds(2) }, false],
    ['twelve skills and three accomplishments', { skills: some(12), evidence: deeds(3) }, true],
    ['eleven skills and three accomplishments', { skills: some(11), evidence: deeds(3) }, false],
    ['twelve skills and two accomplishments', { skills: some(12), evidence: deeds(2) }, false],
    ['a résumé without a position', { resume: { skills: [{ name: 'Knots' }] }, skills: some(8) }, false],
  ])('%s', (_, given, is) => expect(recordOf(given).isRich).toBe(is))

  it('has a résumé where that names a position', () => {
    expect(recordOf({ resume: sailor }).hasResume).toBe(true)
    expect(recordOf({ resume: { education: [{ area: 'Fishery' }] } }).hasResume).toBe(false)
    expect(recordOf({}).hasResume).toBe(false)
  })
})

describe('what a record holds', () => {
  it('tells what was done at work, beside it and in projects', () => {
    const { lines } = recordOf({
      resume: {
        work: [{ highlights: ['Moored ferries', ''], summary: 'Ten winters at sea' }],
        volunteer: [{ highlights: ['Manned a lifeboat'], summary: 'Nights' }],
        projects: [{ description: 'A raft', highlights: ['Built it of barrels'] }, {}],
      },
    })
    expect(lines).toEqual([
      'Moored ferries',
      'Ten winters at sea',
      'Manned a lifeboat',
      'Nights',
      'A raft',
      'Built it of barrels',
    ])
  })
  it('lists keywords, the name of a group only where it has none, and certificates', () => {
    const { listed } = recordOf({
      resume: {
        skills: [
          { name: 'Ropes', keywords: ['splicing', 'whipping'] },
          { name: 'Signals', keywords: [] },
          {},
        ],
        certificates: [{ name: 'First aid' }, {}],
      },
    })
    expect(listed).toEqual(['splicing', 'whipping', 'Signals', 'First aid'])
  })
  it('names places of the résumé, the skills and the accomplishments', () => {
    const { places } = recordOf({
      text: 'Ida Example, Ohio',
      skills: ['German tax law'],
      evidence: [told({ action: 'Opened a shop in Scotland' })],
    })
    expect([...places].sort()).toEqual(['Germany', 'Ohio', 'Scotland'])
  })
  it.each<[string, Given]>([
    ['a certificate', { resume: { certificates: [{ name: 'RN', issuer: 'State of Ohio' }] } }],
    ['a study', { resume: { education: [{ studyType: 'Registered nurse', institution: 'Otter School' }] } }],
    ['a skill', { skills: ['RN'] }],
    ['the skills of an accomplishment', { evidence: [told({ skills: ['RN'] })] }],
    ['a group of skills', { resume: { skills: [{ name: 'RN', keywords: ['charts'] }] } }],
    ['a keyword', { resume: { skills: [{ name: 'Papers', keywords: ['RN'] }] } }],
    [
      'the first line',
      { text: `Ida Example, who has been an RN in one house after the other for more than twenty years` },
    ],
    ['a short line', { text: 'Ida Example\nRN, Ohio\n' }],
  ])('has a paper that %s names', (_, given) => {
    expect(recordOf(given).papers.map(({ id }) => id)).toEqual(['registered nurse'])
  })
  it('has each paper once, in the words that came first', () => {
    const { papers } = recordOf({
      resume: { certificates: [{ name: 'RN', issuer: 'Ohio' }] },
      skills: ['registered nurse'],
    })
    expect(papers).toEqual([{ id: 'registered nurse', own: 'RN, Ohio' }])
  })
  it.each([
    ['a line that tells of more', 'Ida\nWorked with an RN and a cook on the ward'],
    ['nine words', 'Ida\nI sat by an RN on the old bus'],
    ['more than sixty letters', `Ida\nRN ${'w'.repeat(58)}`],
  ])('takes no paper from %s', (_, text) => expect(recordOf({ text }).papers).toEqual([]))
  it.each([
    ['eight words', 'Ida\nI sat by an RN on the bus'],
    ['sixty letters', `Ida\nRN ${'w'.repeat(57)}`],
  ])('takes one from a line of %s', (_, text) => expect(recordOf({ text }).papers).toHaveLength(1))
  it('looks no further than 400 short lines', () => {
    const at = (before: number) => recordOf({ text: `Ida\n${'word\n'.repeat(before)}RN` }).papers.length
    expect([at(398), at(399)]).toEqual([1, 0])
  })
})

describe('the day', () => {
  const years = (given: Given) => {
    const { from, to } = recordOf({ resume: sailor, ...given }).jobs[0] ?? {}
    return ((to ?? 0) - (from ?? 0)) / 12
  }
  it('is that which is said, else the latest that the record names', () => {
    expect(years({ today: '2026-03-10' })).toBe(2)
    expect(years({ today: '2026-12-10' })).toBe(2.75)
    const evidence = [told({ date: '2025-03-01' }), told({ date: '2024-09-01' })]
    expect(years({ today: null, evidence })).toBe(1)
    expect(years({ today: null })).toBe(0)
  })
  it('says which studies are done', () => {
    const resume = { education: [{ studyType: 'BSc', area: 'Fishery', endDate: '2027' }] }
    expect(recordOf({ resume, today: '2026-03-10' }).degrees[0]?.isDone).toBe(false)
    expect(recordOf({ resume, today: '2027-03-10' }).degrees[0]?.isDone).toBe(true)
    expect(recordOf({ resume, today: null }).degrees[0]?.isDone).toBe(true)
  })
  it('makes a job of its time one of leading people', () => {
    const evidence = [told({ action: 'Led a crew of nine', date: '2025-03-01' })]
    expect(recordOf({ resume: sailor, evidence }).jobs[0]?.fields.has('Leading people')).toBe(true)
  })
})
