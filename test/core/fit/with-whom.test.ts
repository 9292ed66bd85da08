import { describe, expect, it } from 'vitest'
import { example, must, nice } from '../../../src/core/checklist/example'

const held = (line: ReturnType<typeof must>, ...done: string[]) =>
  example({
    title: 'Potter',
    lines: [line],
    brand: { targetRoles: ['Joiner'], skills: ['first aid'] },
    evidence: done.map((action, i) => ({ id: `e${i}`, action, date: `202${5 - i}-03-02` })),
  }).fit.coverage[0]

describe('a line that asks for working together', () => {
  const line = must('Works closely with nurses and physiotherapists to plan the discharge', {
    kinds: ['trait'],
  })

  it('is shown by what was reached with the same', () => {
    const covered = held(line, 'Built shelves', 'Agreed the plan with two nurses and a porter')
    expect(covered).toMatchObject({ state: 'evidence', evidenceIds: ['e1'] })
  })
  it('is best shown by what names most of them', () => {
    const done = ['Agreed beds with the nurses', 'Agreed beds with the nurses and the physiotherapist']
    expect(held(line, ...done)?.evidenceIds[0]).toBe('e1')
  })
  it('is not shown by those one worked for other things, nor by anyone at all', () => {
    expect(held(line, 'Bought chairs that nurses like')?.state).not.toBe('evidence')
    expect(held(line, 'Agreed the plan with the manager and the team')?.state).not.toBe('evidence')
    const anyone = must('Works closely with the team and its stakeholders', { kinds: ['trait'] })
    expect(held(anyone, 'Agreed the plan with the stakeholders of the team')?.state).not.toBe('evidence')
  })
  it.each([
    ['years', must('Three years of working with nurses', { kinds: ['experience'], years: 3 })],
    ['a paper', must('Licence to work closely with nurses', { kinds: ['certification'] })],
    ['readiness', nice('No experience of working with nurses is required')],
  ])('is not shown so where it asks for %s', (_, asked) => {
    expect(held(asked, 'Agreed the plan with two nurses')?.state).not.toBe('evidence')
  })
})
