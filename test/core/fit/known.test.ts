import { describe, expect, it } from 'vitest'
import { findSkills } from '../../../src/core/advert/skills/find-skills'
import { emptyBrand } from '../../../src/core/brand/brand'
import { example, must } from '../../../src/core/checklist/example'
import { isOutOfPlace } from '../../../src/core/fit/ambiguous'
import {
  besideWorth,
  type EvidenceMatch,
  matchEvidence,
  matchLine,
  matchOwn,
} from '../../../src/core/fit/evidence-match'
import { isLoose, knownText } from '../../../src/core/fit/known'
import { leadsNobody } from '../../../src/core/fit/leading'
import { hasNoSkills, ownSkillsOf } from '../../../src/core/fit/own-skills'
import { placesIn } from '../../../src/core/fit/places'
import { asked, ownOf } from './parts/own'

describe('a text of the user’s', () => {
  const identities = (own: string, as: 'done' | 'listed') => knownText(own, as).identities.size
  it.each<[string, 'done' | 'listed', boolean]>([
    // A skill is listed, or is the object of what was done.
    ['Python', 'listed', true],
    ['Wrote Python for a museum', 'done', true],
    ['welding', 'listed', true],
    ['Welded with care by welding', 'done', false],
    ['Learned welding', 'done', true],
    ['Called about welding', 'done', true],
    ['Applied for a job in welding', 'done', false],
    ['Took photos of welding', 'done', false],
    // A whole field in one word is passed by.
    ['Ran sales', 'done', false],
    ['Ran project management', 'done', true],
    ['Worked with welding', 'done', false],
    // One plain word at the head of something else.
    ['crane birds', 'listed', false],
    ['crane work', 'listed', true],
    ['crane, birds', 'listed', true],
  ])('“%s” (%s) names a skill: %s', (own, as, is) => expect(identities(own, as) > 0).toBe(is))

  it('is known by its words and by each with the one before it', () => {
    const { own, stems, pairs } = knownText('Potted the orchid seedlings', 'done')
    expect(own).toBe('Potted the orchid seedlings')
    expect([...stems]).toEqual(['pott', 'orchid', 'seedl'])
    expect([...pairs]).toEqual(['pott orchid', 'orchid seedl'])
  })
  it('listed as a product is one of its kind; told of, it is not', () => {
    const of = (as: 'done' | 'listed') => [...knownText('QuickBooks', as).areas.keys()]
    expect(of('listed')).toContain('Bookkeeping programs')
    expect(knownText('QuickBooks', 'listed').areas.get('Bookkeeping programs')).toMatchObject({
      words: 'QuickBooks',
      isPart: true,
      start: 0,
      end: 10,
    })
  })
  it('stands loosely where another word makes another thing of it', () => {
    const loose = (text: string) => findSkills(text).map(skill => isLoose(text, skill))
    expect(loose('drain cleaning').every(Boolean)).toBe(true)
    expect(loose('cleaning').every(Boolean)).toBe(false)
    expect(loose('Python scripts').some(Boolean)).toBe(false)
  })
})

describe('a name that means several things', () => {
  it.each<[string, string, boolean]>([
    ['GTM', 'GTM strategy with sales', true],
    ['GTM', 'GTM and Google Analytics', false],
    ['Excel', 'Able to excel in a fast team', true],
    ['Excel', 'Excel and Word', false],
    ['ruby', 'Stones such as ruby', true],
    ['ruby', 'ruby programming', false],
    ['ruby', ' ruby ', false],
    ['Ruby', 'Stones such as Ruby', false],
    ['Java', 'Java script', true],
    ['welding', 'welding of pipes', false],
  ])('%s in “%s” is out of place: %s', (said, line, is) => expect(isOutOfPlace(said, line)).toBe(is))
})

describe('what a person brings', () => {
  const of = (skills: string[], more: Partial<typeof emptyBrand> = {}) =>
    ownSkillsOf({ brand: { ...emptyBrand, skills, ...more }, evidence: [] })
  const named = (skills: string[]) => [...of(skills).have.values()].map(({ own }) => own)
  it.each<[string, string[]]>([
    ['Python', ['Python']],
    ['Python, SQL', ['Python, SQL', 'Python, SQL']],
    ['bell casting', ['bell casting']],
    ['bell casting, rope making', ['bell casting', 'rope making']],
    ['moving and handling', ['moving and handling']],
    ['bell casting and rope making', ['bell casting', 'rope making']],
    ['bell casting / rope making', ['bell casting', 'rope making']],
    ['45 years old', []],
    ['', []],
  ])('lists “%s” as %o', (phrase, own) => {
    expect(named([phrase])).toEqual(own)
  })
  it('has each thing once, in the words that came first', () => {
    expect(named(['k8s', 'Kubernetes'])).toEqual(['k8s'])
  })
  it('looks for what carries a phrase’s meaning', () => {
    const stems = (phrase: string) => [...of([phrase]).have.values()].map(({ stems }) => stems)
    expect(stems('bell casting')).toEqual([['bell', 'cast']])
    expect(stems('bell casting experience')).toEqual([['bell', 'cast']])
    expect(stems('bell work')).toEqual([['bell', 'work']])
    expect(stems('goods in')).toEqual([['good', 'in']])
    expect(stems('Python')).toEqual([null])
  })
  it('may look for two words the other way round where one is a doing', () => {
    const turned = (phrase: string) => [...of([phrase]).have.values()].map(({ turned }) => turned)
    expect(turned('rota planning')).toEqual([2])
    expect(turned('planning rotas')).toEqual([0])
    expect(turned('hedge rows')).toEqual([undefined])
    expect(turned('weekly rota planning')).toEqual([undefined])
  })
  it('counts what is named, takes a strength for a skill only where it is one, and knows when there is nothing', () => {
    expect(of(['Python', 'bell casting']).skillsNamed).toBe(2)
    expect([...of([], { strengths: ['Python', 'patience with bells'] }).have.keys()]).toHaveLength(1)
    expect(of([], { strengths: ['patience with bells'] }).traits.size).toBe(2)
    const some = example({ evidence: [{ id: 'e', action: 'Wrote Rust', skills: ['Kotlin'] }] }).evidence
    expect(ownSkillsOf({ brand: { ...emptyBrand, skills: ['Python'] }, evidence: some }).skillsNamed).toBe(3)
    expect(hasNoSkills(of([]))).toBe(true)
    expect(hasNoSkills(of(['oars']))).toBe(false)
    expect(hasNoSkills(of([], { learning: ['oars'] }))).toBe(false)
    expect(hasNoSkills(ownOf({ skills: [], jobs: [['Cook']] }))).toBe(false)
    expect(hasNoSkills(ownOf({ skills: [], education: [{ studyType: 'BSc' }] }))).toBe(false)
    expect(hasNoSkills(ownOf({ skills: [], evidence: [{ id: 'e' }] }))).toBe(false)
  })
  it('is prepared once for the same, and again for what changed', () => {
    const brand = { ...emptyBrand, skills: ['oars'] }
    const evidence = example({ evidence: [{ id: 'e', action: 'Rowed' }] }).evidence
    const own = ownSkillsOf({ brand, evidence })
    expect(ownSkillsOf({ brand, evidence })).toBe(own)
    expect(ownSkillsOf({ brand, evidence: [] }).evidence).toEqual([])
    expect(ownSkillsOf({ brand, evidence: [], today: '2020-01-01' })).not.toBe(
      ownSkillsOf({ brand, evidence: [], today: '2021-01-01' }),
    )
    const master = { resume: { languages: [{ language: 'Polish', fluency: 'B1' }, {}] }, text: '' }
    expect([...ownSkillsOf({ brand, evidence, master }).languages]).toEqual([
      ['Polish', { own: 'Polish (B1)', level: 'B1', learning: false }],
    ])
  })
  it('shows a skill by what is listed beside an accomplishment', () => {
    const [known] = ownOf({
      evidence: [{ id: 'e', action: 'Found a blue', skills: ['glaze trials', 'Python'] }],
    }).evidence
    expect(known?.phrases.map(({ own }) => own)).toEqual(['glaze trials'])
    expect(known?.listed.size).toBe(2)
    expect(known?.stems.has('glaz')).toBe(true)
    expect(known?.pairs.has('glaz trial')).toBe(true)
  })
})

describe('proof of a line', () => {
  const matches = (
    line: ReturnType<typeof must>,
    ...said: Parameters<typeof ownOf>[0]['evidence'] & object
  ): EvidenceMatch[] => matchEvidence(asked(line), ownOf({ evidence: said }).evidence)
  it('says by what it answers', () => {
    const k8s = must('Kubernetes in production', { tools: ['Kubernetes'] })
    expect(matches(k8s, { id: 'e', action: 'Ran k8s' })).toEqual([
      {
        evidenceId: 'e',
        by: 'skill',
        topic: 'Kubernetes',
        reason: 'Both name Kubernetes',
        theirs: 'Kubernetes',
        own: 'Kubernetes',
      },
    ])
    expect(
      matches(must('Care for orchid seedlings'), { id: 'e', action: 'Potted orchid seedlings' }),
    ).toMatchObject([{ by: 'words', reason: 'Both speak of “orchid seedlings”' }])
    expect(
      matches(must('Relational databases'), { id: 'e', action: 'Designed relational databases' }),
    ).toMatchObject([{ by: 'area', reason: 'Both name “Relational databases”' }])
  })
  it('stands in the order of what it proves', () => {
    const both = must('Python and SQL', { tools: ['Python', 'SQL'] })
    const order = (...said: Parameters<typeof ownOf>[0]['evidence'] & object) =>
      matches(both, ...said).map(({ evidenceId }) => evidenceId)
    expect(
      order({ id: 'one', action: 'Wrote Python' }, { id: 'two', action: 'Wrote Python and SQL' }),
    ).toEqual(['two', 'one'])
    expect(
      order(
        { id: 'told', action: 'Wrote Python' },
        { id: 'listed', action: 'Wrote Python', skills: ['Python'] },
      ),
    ).toEqual(['listed', 'told'])
    expect(order({ id: 'a', action: 'Wrote Python' }, { id: 'b', action: 'Wrote SQL' })).toEqual(['a', 'b'])
    // What others were taught proves the work itself less.
    expect(
      order({ id: 'taught', action: 'Taught nine students Python' }, { id: 'wrote', action: 'Wrote Python' }),
    ).toEqual(['wrote', 'taught'])
  })
  it('weighs a name more than a kind of work, and that more than words in common', () => {
    const order = (line: ReturnType<typeof must>, ...actions: string[]) =>
      matches(line, ...actions.map((action, i) => ({ id: `e${i}`, action }))).map(
        ({ evidenceId }) => evidenceId,
      )
    expect(
      order(must('Relational databases in heavy rooms'), 'Cleaned heavy rooms', 'Ran PostgreSQL'),
    ).toEqual(['e1', 'e0'])
    expect(
      order(
        must('Heavy rooms, heavy doors and green doors'),
        'Cleaned heavy rooms',
        'Cleaned heavy doors of green',
      ),
    ).toEqual(['e1', 'e0'])
    // Where a line asks for teaching, what others were taught is the work itself.
    const taught = ['Taught nine students Python', 'Wrote Python']
    expect(order(must('Python', { tools: ['Python'] }), ...taught)).toEqual(['e1', 'e0'])
    expect(order(must('Teach Python', { tools: ['Python'] }), ...taught)).toEqual(['e0', 'e1'])
  })
  it('weighs what else speaks for it by a little', () => {
    const beside = (duties: number, told: number) =>
      besideWorth('e', { dutyWorth: new Map([['e', duties]]), proofWeights: new Map([['e', told]]) })
    expect(beside(3, 0.2)).toBeCloseTo(0.8, 6)
    expect(beside(4, 0)).toBeCloseTo(0.8, 6)
    expect(beside(9, 0)).toBeCloseTo(0.8, 6)
    expect(besideWorth('e', { dutyWorth: new Map(), proofWeights: new Map() })).toBe(0)
  })
  it('is none for hours alone, nor by a common name', () => {
    expect(
      matches(must('Python at night', { kinds: ['schedule'], tools: ['Python'] }), {
        id: 'e',
        action: 'Wrote Python',
      }),
    ).toEqual([])
    expect(
      matches(must('Python at night', { kinds: ['schedule', 'tool'], tools: ['Python'] }), {
        id: 'e',
        action: 'Wrote Python',
      }),
    ).toHaveLength(1)
    expect(
      matches(must('Documentation', { skills: ['Documentation'] }), {
        id: 'e',
        action: 'Wrote',
        skills: ['Documentation'],
      }),
    ).toEqual([])
  })
  it('of a duty goes by kinds of work and words', () => {
    const { evidence } = ownOf({
      evidence: [
        { id: 'e', action: 'Tuned slow PostgreSQL queries' },
        { id: 'f', action: 'Potted orchid seedlings' },
      ],
    })
    expect(
      matchLine('Look after relational databases', evidence).map(({ evidenceId }) => evidenceId),
    ).toEqual(['e'])
    expect(matchLine('Water the orchid seedlings', evidence).map(({ evidenceId }) => evidenceId)).toEqual([
      'f',
    ])
    expect(matchLine('Greet guests', evidence)).toEqual([])
  })
  it('of a listed skill is no matter of shared words', () => {
    const texts = ['orchid seedlings care', 'Kubernetes'].map(own => knownText(own, 'listed'))
    expect(matchOwn(asked(must('Kubernetes', { tools: ['Kubernetes'] })), texts)).toMatchObject({
      by: 'skill',
      text: 'Kubernetes',
    })
    expect(matchOwn(asked(must('Care for orchid seedlings')), texts)).toBeNull()
    expect(matchOwn(asked(must('Greet guests')), [])).toBeNull()
  })
})

it.each<[string, string[], boolean]>([
  ['Baker', ['Head of Bakery'], true],
  ['Bakery Manager', ['Head of Bakery'], false],
  ['Baker', ['Baker', 'Head of Bakery'], false],
  ['Baker', [], false],
  ['Team Lead', ['Shift supervisor'], false],
])('“%s” leads nobody for who wants to be %o: %s', (title, targets, is) =>
  expect(leadsNobody(title, targets)).toBe(is),
)

it.each<[string, string[]]>([
  ['RN, TX and CA', ['Texas', 'California']],
  ['Deutschland oder Schweiz', ['Germany', 'Switzerland']],
  ['West Virginia', ['West Virginia']],
  ['texas', []],
  ['', []],
])('places in “%s”: %o', (text, places) => expect([...placesIn(text)]).toEqual(places))
