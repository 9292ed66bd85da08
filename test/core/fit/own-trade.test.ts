import { describe, expect, it } from 'vitest'
import { example, must, nice } from '../../../src/core/checklist/example'
import { stemOf } from '../../../src/core/fit/words'
import { familyOf } from '../../../src/core/fit/work-words/family'
import { isWorkWord } from '../../../src/core/fit/work-words/work-word'

const telling = (word: string): boolean => isWorkWord(familyOf(stemOf(word)))

it.each(['upholstery', 'scaffold', 'harvest', 'grievance', 'renewals'])(
  'knows “%s” for a word of few occupations',
  word => expect(telling(word)).toBe(true),
)
it.each(['customer', 'team', 'planning', 'quality', 'Erfahrung', 'qwzx'])(
  'knows “%s” for a word of many, or for none',
  word => expect(telling(word)).toBe(false),
)

it.each([
  ['welder', 'welding'],
  ['negotiator', 'negotiation'],
  ['electrician', 'electrical'],
  ['inspection', 'inspector'],
])('brings %s and %s into one family', (one, other) =>
  expect(familyOf(stemOf(one))).toBe(familyOf(stemOf(other))),
)

interface Held {
  title?: string
  role?: string
  done: readonly string[]
  line: ReturnType<typeof must>
}
const held = ({ title = 'Plumber', role = 'Plumber', done, line }: Held) =>
  example({
    title,
    lines: [line],
    brand: { targetRoles: [role], skills: ['pipe laying', 'first aid'] },
    evidence: done.map((action, i) => ({ id: `e${i}`, action, date: `202${5 - i}-03-02` })),
  }).fit.coverage[0]

describe('a line of one’s own trade that nothing answers by name', () => {
  const line = must('Able to understand drawings of buried utilities')

  it('is had where an accomplishment shares a word of few occupations with it', () => {
    const covered = held({ done: ['Repainted the shop', 'Marked out the utilities before digging'], line })
    expect(covered).toMatchObject({ state: 'evidence', evidenceIds: ['e1'] })
  })
  it('is had by the same family of words', () => {
    const asked = must('Comfortable around scaffolding')
    expect(held({ done: ['Put up a scaffold on a wet slope'], line: asked })?.state).toBe('evidence')
  })
  it('is left open in another trade', () => {
    const done = ['Marked out the utilities before digging']
    expect(held({ title: 'Solicitor', done, line })?.state).not.toBe('evidence')
  })
  it('is had in the very role by two plain words, and not by one', () => {
    const asked = must('Keeps heating rooms in working shape through winter')
    expect(held({ done: ['Looked after the heating of forty rooms'], line: asked })?.state).toBe('evidence')
    expect(held({ done: ['Cleaned forty rooms'], line: asked })?.state).toBe('open')
  })
  it('is proven by the accomplishment that says more of it', () => {
    const asked = must('Understands drawings of buried utilities and trenches')
    const done = ['Marked out the utilities', 'Dug trenches beside buried utilities']
    expect(held({ done, line: asked })?.evidenceIds[0]).toBe('e1')
  })
  it.each([
    ['readiness', nice('Keen to learn about buried utilities')],
    ['a paper', must('Utilities certificate')],
    ['what one owns', must('Own or rent a van for the utilities')],
    ['studies', must('A degree in utilities', { kinds: ['education'], degree: 'bachelor' })],
    ['years', must('6 years around utilities', { kinds: ['experience'], years: 6 })],
    ['hours', must('Weekend work at utilities', { kinds: ['schedule'] })],
  ])('says nothing of %s', (_, asked) => {
    expect(held({ done: ['Marked out the utilities'], line: asked })?.state).not.toBe('evidence')
  })
  it('takes the name of the post in a line about manner for nothing', () => {
    const asked = must('As our plumber you are cheerful', { kinds: ['trait'], traits: ['cheerful'] })
    expect(held({ done: ['Taught a young plumber'], line: asked })?.state).toBe('open')
  })
  it('takes whoever does a thing for nothing done', () => {
    const asked = must('Comfortable around scaffolding')
    expect(held({ done: ['Met a scaffolder on a train'], line: asked })?.state).toBe('open')
    expect(held({ done: ['Sold ladders to scaffolding crews'], line: asked })?.state).toBe('open')
  })
  it('takes whom one worked with for nothing', () => {
    const asked = must('Heating rooms in winter')
    expect(held({ done: ['Ate lunch with heating people of other rooms'], line: asked })?.state).toBe('open')
  })
})

it('is shown by what the user lists with an accomplishment, where the line names it', () => {
  const ask = (skills: string[]) =>
    example({
      title: 'Potter',
      lines: [must('Runs glaze trials and keeps the kiln book', { skills: [] })],
      brand: { targetRoles: ['Joiner'], skills: ['first aid'] },
      evidence: [{ id: 'e0', action: 'Found a new blue', date: '2025-03-02', skills }],
    }).fit.coverage[0]
  expect(ask(['glaze trials'])).toMatchObject({ state: 'evidence', evidenceIds: ['e0'] })
  expect(ask(['trials'])?.state).not.toBe('evidence')
})
