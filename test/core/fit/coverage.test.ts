import { describe, expect, it } from 'vitest'
import { type ExampleLine, must, nice } from '../../../src/core/checklist/example'
import { cover } from '../../../src/core/fit/coverage'
import type { Coverage } from '../../../src/core/fit/verdict'
import { asked, type Own, ownOf, plain } from './parts/own'

/** What is told of a line, without what says nothing. */
function held(line: ExampleLine, own: Own, title = 'Clerk', lines: string[] = []): Partial<Coverage> {
  const {
    requirementId,
    own: words,
    evidenceIds,
    matches,
    ...rest
  } = cover(asked(line), ownOf(own), { title, lines })
  return {
    ...rest,
    ...(words === null ? {} : { own: words }),
    ...(evidenceIds.length > 0 ? { evidenceIds } : {}),
  }
}
const skilled = (...skills: string[]): Own => ({ skills })
const did = (...actions: string[]): Own => ({
  skills: ['rowing'],
  evidence: actions.map((action, i) => ({ id: `e${i}`, action, date: '2025-03-01' })),
})
const worked: Own = { jobs: [['Gardener', 'Otter Park', '2020-01']] }
const tools = (text: string, ...names: string[]) => must(text, { kinds: ['tool'], tools: names })

describe('a line of several things', () => {
  it.each<[string, ExampleLine, Own, Partial<Coverage>]>([
    [
      'all of it',
      tools('SQL and Python', 'SQL', 'Python'),
      skilled('SQL', 'Python'),
      { state: 'have', own: 'SQL', had: ['SQL', 'Python'] },
    ],
    [
      'half of it',
      tools('SQL and Python', 'SQL', 'Python'),
      skilled('SQL'),
      { state: 'have', own: 'SQL', had: ['SQL'], lacking: ['Python'] },
    ],
    [
      'a third of it',
      tools('SQL, Python, Java', 'SQL', 'Python', 'Java'),
      skilled('SQL'),
      { state: 'missing', own: 'SQL', had: ['SQL'], lacking: ['Python', 'Java'] },
    ],
    [
      'a third of it, proven',
      tools('SQL, Python, Java', 'SQL', 'Python', 'Java'),
      did('Wrote SQL for a museum'),
      { state: 'evidence', had: ['SQL'], lacking: ['Python', 'Java'], evidenceIds: ['e0'] },
    ],
    [
      'a quarter of it, proven',
      tools('SQL, Python, Java, Rust', 'SQL', 'Python', 'Java', 'Rust'),
      did('Wrote SQL for a museum'),
      { state: 'missing', had: ['SQL'], lacking: ['Python', 'Java', 'Rust'] },
    ],
    [
      'none of it',
      tools('SQL and Python', 'SQL', 'Python'),
      skilled('rowing'),
      { state: 'missing', lacking: ['SQL', 'Python'] },
    ],
    [
      'none of it, and one to be learned',
      tools('SQL and Python', 'SQL', 'Python'),
      { skills: ['rowing'], learning: ['Python'] },
      { state: 'learning', own: 'Python', lacking: ['Python', 'SQL'] },
    ],
    // The best answered come first.
    [
      'one proven, one named',
      tools('Python and SQL', 'Python', 'SQL'),
      { ...did('Wrote SQL for a museum'), skills: ['Python'] },
      { state: 'evidence', had: ['SQL', 'Python'], evidenceIds: ['e0'] },
    ],
    [
      'a name written twice',
      tools('SASS and Sass', 'SASS', 'Sass'),
      skilled('rowing'),
      { state: 'missing', lacking: ['SASS'] },
    ],
  ])('%s', (_, line, own, covered) => expect(held(line, own)).toEqual(covered))

  it('is not had by what is said of everyone', () => {
    expect(held(tools('Planning with Python', 'Python'), skilled('Planning'))).toMatchObject({
      state: 'missing',
    })
    expect(
      held(must('Reporting and Planning', { skills: ['Reporting', 'Planning'] }), skilled('Planning')).state,
    ).toBe('have')
  })
  it('tells nothing where nobody brings anything, and of those who are chosen', () => {
    expect(held(tools('SQL', 'SQL'), skilled())).toEqual({ state: 'open' })
    expect(held(tools('A job offer is contingent on SQL', 'SQL'), skilled('SQL'))).toEqual({ state: 'open' })
  })
})

describe('what is formal', () => {
  const paper = (text: string, kinds: ('certification' | 'tool' | 'experience')[] = ['certification']) =>
    must(text, { kinds })
  it.each<[string, ExampleLine, Own, Partial<Coverage>]>([
    [
      'a paper that is had',
      paper('Current BLS'),
      { ...worked, skills: [...plain, 'BLS'] },
      { state: 'have', own: 'BLS', had: ['BLS'] },
    ],
    [
      'a paper that is missing',
      paper('Current BLS'),
      worked,
      { state: 'missing', lacking: ['BLS'], knockOut: { state: 'missing', name: 'BLS' } },
    ],
    [
      'a paper that is missing beside one that is had',
      paper('BLS and CCRN'),
      { ...worked, skills: [...plain, 'BLS'] },
      {
        state: 'missing',
        own: 'BLS',
        had: ['BLS'],
        lacking: ['CCRN'],
        knockOut: { state: 'missing', name: 'CCRN' },
      },
    ],
    [
      'a paper of another state',
      paper('Texas RN license'),
      { ...worked, skills: [...plain, 'RN, Ohio'] },
      {
        state: 'missing',
        own: 'RN, Ohio',
        lacking: ['RN'],
        nearest: 'RN, Ohio',
        knockOut: { state: 'missing', name: 'RN' },
      },
    ],
    // A paper that no list knows is had by one of that name.
    [
      'an unknown paper',
      paper('Falconry certificate'),
      { ...worked, skills: [...plain, 'Falconry certificate'] },
      { state: 'have', own: 'Falconry certificate' },
    ],
    [
      'an unknown paper by its kind alone',
      paper('Falconry certificate'),
      { ...worked, skills: [...plain, 'certificate', 'Diving certificate'] },
      { state: 'missing' },
    ],
    [
      'an unknown paper, and work of the kind',
      paper('Falconry certificate'),
      { ...worked, evidence: [{ id: 'e0', action: 'Flew falcons by falconry' }] },
      { state: 'missing' },
    ],
    [
      'an unknown paper in a poor record',
      paper('Falconry certificate'),
      { skills: ['falconry'] },
      { state: 'open' },
    ],
    [
      'studies',
      must('Bachelor’s degree in Music', { kinds: ['education'], degree: 'bachelor' }),
      worked,
      {
        state: 'missing',
        lacking: ['a bachelor’s degree in Music'],
        knockOut: { state: 'missing', name: 'a bachelor’s degree in Music' },
      },
    ],
    [
      'studies in a poor record',
      must('Bachelor’s degree in Music', { kinds: ['education'], degree: 'bachelor' }),
      skilled('Music'),
      { state: 'open' },
    ],
  ])('%s', (_, line, own, covered) => expect(held(line, own)).toEqual(covered))

  it('is short where some years are had, and missing where none are', () => {
    const years = (asked: number) =>
      must(`${asked} years of gardening experience`, { kinds: ['experience'], years: asked })
    expect(held(years(9), worked).knockOut).toEqual({
      state: 'short',
      name: '9 years of gardening',
    })
    expect(held(years(6), worked).knockOut).toBeUndefined()
    const nursing = must('9 years of nursing experience', { kinds: ['experience'], years: 9 })
    expect(held(nursing, worked).knockOut?.state).toBe('missing')
  })
  it('names a paper before years', () => {
    const both = must('9 years of gardening and a CCRN', { kinds: ['experience', 'certification'], years: 9 })
    expect(held(both, worked).knockOut).toEqual({ state: 'missing', name: 'CCRN' })
  })
  it('of a degree or years asks for one of them', () => {
    const either = must('A bachelor’s degree or 5 years of gardening experience', {
      kinds: ['education', 'experience'],
      degree: 'bachelor',
      years: 5,
    })
    expect(held(either, worked)).toMatchObject({ state: 'have', had: ['5 years of farming and gardens'] })
    const both = must('A bachelor’s degree and 5 years of gardening experience', {
      kinds: ['education', 'experience'],
      degree: 'bachelor',
      years: 5,
    })
    expect(held(both, worked)).toMatchObject({ state: 'missing', lacking: ['a bachelor’s degree'] })
  })
  it('reads the subjects of the four lines below', () => {
    const study: Own = { ...worked, education: [{ studyType: 'BSc', area: 'Botany', endDate: '2015' }] }
    const line = must('Degree in one of the following:', { kinds: ['education'], degree: 'bachelor' })
    const of = (...below: string[]) =>
      held(line, study, 'Clerk', ['Degree in one of the following:', ...below]).state
    expect(of('Music', 'Dance', 'Law', 'Botany')).toBe('have')
    expect(of('Music', 'Dance', 'Law', 'Drama', 'Botany')).toBe('missing')
    expect(of('Music', 'A house with a garden of botany at the sea')).toBe('missing')
  })
})

describe('years and what they are of', () => {
  const kafka = (text: string, years: number, ...names: string[]) =>
    must(text, { kinds: ['experience', 'tool'], years, tools: names })
  it.each<[string, ExampleLine, string[]]>([
    ['one thing', kafka('15 years of Kafka', 15, 'Kafka'), ['15 years of Kafka']],
    [
      'two things',
      kafka('15 years of Kafka and Terraform', 15, 'Kafka', 'Terraform'),
      ['15 years of Kafka and Terraform'],
    ],
    [
      'three',
      kafka('15 years of Kafka, Terraform and Helm', 15, 'Kafka', 'Terraform', 'Helm'),
      ['15 years of this work', 'Kafka', 'Terraform', 'Helm'],
    ],
    [
      'a long line',
      kafka('15 years of work in houses that run all day and night, and of Kafka', 15, 'Kafka'),
      ['15 years of this work', 'Kafka'],
    ],
  ])('%s', (_, line, lacking) => expect(held(line, worked, 'Beekeeper').lacking).toEqual(lacking))
})

describe('a trait', () => {
  const trait = (text: string, ...traits: string[]) => must(text, { kinds: ['trait'], traits })
  it('is shown by an accomplishment that lists it, else by a strength; it is never missing', () => {
    const own = (more: Own) => held(trait('Patience', 'Patience'), more)
    expect(own({ ...worked, evidence: [{ id: 'e0', action: 'Waited', skills: ['Patience'] }] })).toEqual({
      state: 'evidence',
      evidenceIds: ['e0'],
    })
    expect(own({ skills: ['Patience'] })).toEqual({ state: 'have', own: 'Patience' })
    expect(own(worked)).toEqual({ state: 'open' })
  })
  it('is none where a skill or a kind of work is named', () => {
    const line = must('Calm with Python', { kinds: ['trait'], traits: ['Calm'], tools: ['Python'] })
    expect(held(line, skilled('Python'))).toMatchObject({ state: 'have', had: ['Python'] })
  })
  it('asks for nothing by what the post is called', () => {
    const line = must('Patience makes a fine Python Teacher', { kinds: ['trait'], tools: ['Python'] })
    expect(held(line, skilled('Python'), 'Python Teacher')).toEqual({ state: 'open' })
    expect(held(line, skilled('Python'), 'Baker').state).toBe('have')
  })
})

describe('a line of the résumé', () => {
  const told: Own = {
    jobs: [
      [
        'Clerk',
        'Otter',
        '2020-01',
        '',
        'Wrote Python scripts',
        'More Python scripts',
        'Ran relational databases',
      ],
    ],
  }
  it('answers what it names, the first that does', () => {
    expect(held(tools('Python', 'Python'), told)).toEqual({
      state: 'have',
      own: 'Wrote Python scripts',
      had: ['Python'],
    })
    expect(held(must('Relational databases'), told)).toMatchObject({
      state: 'have',
      own: 'Ran relational databases',
    })
  })
})

describe('what no list knows', () => {
  it.each<[string, ExampleLine, Own, Partial<Coverage>]>([
    [
      'an accomplishment of the same words',
      must('Care for orchid seedlings'),
      did('Potted orchid seedlings'),
      { state: 'evidence', evidenceIds: ['e0'], had: ['orchid seedlings'] },
    ],
    [
      'a listed skill of the same words',
      must('Glass engraving'),
      skilled('glass engraving'),
      { state: 'have', own: 'glass engraving', had: ['glass engraving'] },
    ],
    [
      'hours',
      must('Night work with orchid seedlings', { kinds: ['schedule'] }),
      did('Potted orchid seedlings'),
      { state: 'open' },
    ],
    [
      'a field of work',
      must('Gardening experience', { kinds: ['experience'] }),
      worked,
      { state: 'have', own: 'Gardener, Otter Park', had: ['farming and gardens'] },
    ],
    [
      'a field that one never worked in',
      must('Nursing experience', { kinds: ['experience'] }),
      worked,
      { state: 'missing', lacking: ['nursing'] },
    ],
    [
      'the silence of a rich record',
      must('Experience with bell founding', { kinds: ['experience'] }),
      worked,
      { state: 'missing' },
    ],
    [
      'the silence of a poor one',
      must('Experience with bell founding', { kinds: ['experience'] }),
      skilled('rowing'),
      { state: 'open' },
    ],
  ])('is answered by %s', (_, line, own, covered) => expect(held(line, own)).toEqual(covered))
})

describe('a language beside other things', () => {
  const both = must('German and Python', { kinds: ['language', 'tool'], tools: ['Python'] })
  it('is held by its level, and they by their names', () => {
    expect(held(both, skilled('German C1', 'Python')).had).toEqual(['Python', 'German'])
    expect(held(both, skilled('German C1', 'rowing'))).toMatchObject({ had: ['German'], lacking: ['Python'] })
    expect(held(both, skilled('Python')).had).toEqual(['Python'])
  })
})

describe('a line that names a thing and whom one works with', () => {
  const both = must('Works closely with nurses on Python', {
    kinds: ['experience', 'tool'],
    tools: ['Python'],
  })
  const agreed = [{ id: 'e0', action: 'Agreed beds with nurses', date: '2025-03-01' }]
  it('is had by the thing, and by the others only where that is not', () => {
    expect(held(both, { skills: ['Python'], evidence: agreed })).toMatchObject({
      state: 'have',
      had: ['Python'],
    })
    expect(held(both, { skills: ['rowing'], evidence: agreed })).toEqual({
      state: 'evidence',
      evidenceIds: ['e0'],
    })
    expect(held(both, { skills: ['rowing'] })).toMatchObject({ state: 'missing' })
  })
})

describe('what is wished for', () => {
  it('is held like what is asked', () => {
    expect(held(nice('SQL', { kinds: ['tool'], tools: ['SQL'] }), skilled('SQL'))).toEqual({
      state: 'have',
      own: 'SQL',
      had: ['SQL'],
    })
  })
})
