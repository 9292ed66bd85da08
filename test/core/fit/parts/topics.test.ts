import { describe, expect, it } from 'vitest'
import { type ExampleLine, must } from '../../../../src/core/checklist/example'
import { topicParts, wordsHad } from '../../../../src/core/fit/parts/topics'
import { asked, type Own, ownOf } from './own'

const held = (line: ExampleLine, own: Own, besides: (words: string) => boolean = () => false) =>
  topicParts(asked(line), ownOf(own), besides).map(({ name, state, own, evidenceIds }) => [
    name,
    state,
    own,
    evidenceIds,
  ])
const tools = (text: string, ...names: string[]) => must(text, { kinds: ['tool'], tools: names })
const rich: Own = { jobs: [['Gardener', 'Otter Park', '2020-01']] }
const did = (...actions: string[]): Own => ({
  evidence: actions.map((action, i) => ({ id: `e${i}`, action, date: '2025-03-01' })),
})

describe('what a line names', () => {
  it.each<[string, ExampleLine, Own, unknown[]]>([
    ['is proven', tools('Python', 'Python'), did('Wrote Python'), [['Python', 'evidence', null, ['e0']]]],
    [
      'is proven and listed',
      tools('Python', 'Python'),
      { ...did('Wrote Python'), skills: ['Python'] },
      [['Python', 'evidence', 'Python', ['e0']]],
    ],
    [
      'is listed',
      tools('Kubernetes', 'Kubernetes'),
      { skills: ['k8s'] },
      [['Kubernetes', 'have', 'k8s', []]],
    ],
    [
      'is told in the résumé',
      tools('Python', 'Python'),
      { jobs: [['Clerk', '', '2020-01', '', 'Wrote Python']] },
      [['Python', 'have', 'Wrote Python', []]],
    ],
    [
      'is to be learned',
      tools('Python', 'Python'),
      { learning: ['Python'] },
      [['Python', 'learning', 'Python', []]],
    ],
    ['is missing', tools('Python', 'Python'), {}, [['Python', 'missing', null, []]]],
    [
      'is named twice',
      tools('Python and more Python', 'Python', 'Python'),
      {},
      [['Python', 'missing', null, []]],
    ],
    ['means something else', tools('A ruby in a ring', 'ruby'), {}, []],
    [
      'is the end of a word',
      must('Customer-facing work', { skills: ['facing'] }),
      { skills: ['facing'] },
      [],
    ],
    [
      'is a law of another place',
      must('Ohio tenancy law', { skills: ['tenancy law'] }),
      { ...rich, skills: ['tenancy law'] },
      [],
    ],
    // A kind of work, shown by a part of it.
    [
      'is a kind of work',
      must('Relational databases'),
      did('Ran PostgreSQL'),
      [['Relational databases', 'evidence', null, ['e0']]],
    ],
    [
      'is a kind of work that is missing',
      must('Experience with relational databases', { kinds: ['experience'] }),
      rich,
      [['relational databases', 'missing', null, []]],
    ],
    [
      'is a kind of work in a poor record',
      must('Experience with relational databases', { kinds: ['experience'] }),
      {},
      [],
    ],
    [
      'is a kind of work in a line about manner',
      must('Relational databases with experience', { kinds: ['trait'] }),
      rich,
      [],
    ],
    ['is a kind of work that nobody has to know', must('Relational databases'), rich, []],
    // The user's own phrases.
    [
      'is a phrase that no list knows',
      must('Glass engraving by hand'),
      { skills: ['glass engraving'] },
      [['glass engraving', 'have', 'glass engraving', []]],
    ],
    [
      'is a phrase the other way round',
      must('Planning the weekly rotas'),
      { skills: ['rota planning'] },
      [['rota planning', 'have', 'rota planning', []]],
    ],
    [
      'is a phrase across two things',
      must('Planning deliveries for kites'),
      { skills: ['kite planning'] },
      [],
    ],
    ['is a phrase of three letters', must('An oar'), { skills: ['oar'] }, []],
    ['is a phrase of four letters', must('Fine wool'), { skills: ['wool'] }, [['wool', 'have', 'wool', []]]],
    ['is a short form', must('A QXPL holder'), { skills: ['QXPL'] }, [['QXPL', 'have', 'QXPL', []]]],
    ['is a short form written small', must('A qxpl holder'), { skills: ['QXPL'] }, []],
    ['is a word of another form', must('In good order'), { skills: ['ordering'] }, []],
    [
      'is a phrase that is proven in the same words',
      must('Glass engraving'),
      { ...did('Taught glass engraving'), skills: ['glass engraving'] },
      [['glass engraving', 'evidence', 'glass engraving', ['e0']]],
    ],
    [
      'is a phrase beside an accomplishment',
      must('Runs glaze trials'),
      { evidence: [{ id: 'e0', action: 'Found a blue', skills: ['glaze trials'] }] },
      [['glaze trials', 'evidence', null, ['e0']]],
    ],
    [
      'is one word beside an accomplishment',
      must('Runs zorking days'),
      { evidence: [{ id: 'e0', action: 'Found a blue', skills: ['zorking'] }] },
      [],
    ],
  ])('%s', (_, line, own, parts) => expect(held(line, own)).toEqual(parts))

  it('leaves out what is held elsewhere', () => {
    expect(
      held(tools('Python and SQL', 'Python', 'SQL'), {}, words => words === 'SQL').map(([name]) => name),
    ).toEqual(['Python'])
    expect(held(must('Glass engraving'), { skills: ['glass engraving'] }, () => true)).toEqual([])
  })
})

describe('several names', () => {
  const either = (text: string, ...names: string[]) =>
    must(text, { kinds: ['tool'], tools: names, eitherOr: [names] })
  it('of a group are one, as good as the best of them', () => {
    expect(held(either('Python or Ruby', 'Python', 'Ruby'), { skills: ['Ruby'] })).toEqual([
      ['Ruby', 'have', 'Ruby', []],
    ])
    expect(held(either('Python or Ruby', 'Python', 'Ruby'), { learning: ['Ruby'] })).toEqual([
      ['Ruby', 'learning', 'Ruby', []],
    ])
    expect(held(either('Python or Rust', 'Python', 'Rust'), {})).toEqual([
      ['Python or Rust', 'missing', null, []],
    ])
    // A common one among them makes the whole say nothing.
    expect(
      held(
        must('Python or Documentation', {
          tools: ['Python'],
          skills: ['Documentation'],
          eitherOr: [['Python', 'Documentation']],
        }),
        {},
      ),
    ).toEqual([])
  })
  it('for the same words are one, with the proof of both', () => {
    const line = must('Runs relational databases', { skills: ['relational databases'] })
    expect(held(line, did('Ran PostgreSQL'))).toEqual([['relational databases', 'evidence', null, ['e0']]])
  })
  it('of which one is enough are not missing once one is had', () => {
    const line = tools('At least one of Python, Rust and Kotlin', 'Python', 'Rust', 'Kotlin')
    expect(held(line, { skills: ['Rust'] }).map(([name, state]) => [name, state])).toEqual([['Rust', 'have']])
    expect(held(line, {}).map(([name]) => name)).toEqual(['Python', 'Rust', 'Kotlin'])
    const all = tools('All of Python, Rust and Kotlin', 'Python', 'Rust', 'Kotlin')
    expect(held(all, { skills: ['Rust'] })).toHaveLength(3)
  })
  it('in an open row are missing only in a rich record, from three on', () => {
    const row = tools('Tools such as Python, Rust and Kotlin', 'Python', 'Rust', 'Kotlin')
    expect(held(row, rich)).toHaveLength(3)
    expect(held(row, {})).toEqual([])
    expect(held(tools('Tools such as Python and Rust', 'Python', 'Rust'), rich)).toEqual([])
  })
})

describe('a skill that is named in passing', () => {
  const names = (line: ExampleLine) => held(line, {}).map(([name]) => name)
  it.each<[string, ExampleLine, string[]]>([
    ['a line about manner', must('Calm in welding', { kinds: ['trait'], skills: ['welding'] }), []],
    [
      'a program in a line about manner',
      must('Calm in Python', { kinds: ['trait'], tools: ['Python'] }),
      ['Python'],
    ],
    ['a short line', must('You will do welding with us', { skills: ['welding'] }), ['welding']],
    ['a line of seven words', must('You will do welding with all us', { skills: ['welding'] }), []],
    [
      'a longer line that asks to know it',
      must('You will have a knowledge of welding of pipes', { skills: ['welding'] }),
      ['welding'],
    ],
    [
      'a longer line about experience',
      must('You will do welding with all of us', { kinds: ['experience'], skills: ['welding'] }),
      ['welding'],
    ],
  ])('%s', (_, line, found) => expect(names(line)).toEqual(found))
})

it('what a match says is had is the words that are answered', () => {
  const match = (theirs: string) => ({
    evidenceId: 'e',
    by: 'words' as const,
    topic: '',
    reason: '',
    theirs,
    own: '',
  })
  expect(wordsHad([match('“orchid seedlings”'), match('roses')])).toEqual(['orchid seedlings'])
  expect(wordsHad([])).toEqual([])
})
