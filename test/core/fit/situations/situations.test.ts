import { describe, expect, it } from 'vitest'
import { answerPair } from '../../../../scripts/judge/answers'
import { assemble } from '../../../../src/core/resume/assemble'
import { textLines } from '../../../../src/core/resume/plain-lines'
import { cases, type ExpectedLine } from './read'

type Answer = ReturnType<typeof answerPair>

/** What is told of a line as a whole, in the words of the expectations. */
function told(answer: Answer, line: number): string {
  const found = answer.requirements.filter(requirement => requirement.line === line)
  const had = found.filter(({ state }) => state === 'evidence' || state === 'have')
  const missing = found.filter(({ state }) => state === 'missing' || state === 'learning')
  if (had.length > 0) return missing.length > 0 ? 'partly' : 'had'
  return missing.length > 0 ? 'missing' : 'unknown'
}

const isRight = (answer: Answer, { line, states }: ExpectedLine): boolean => {
  const said = told(answer, line)
  return states.some(state => state === said)
}

const answers = cases.map(one => ({
  ...one,
  answer: answerPair(one.pair, one.person, {
    text: one.person.resume,
    resume: assemble([textLines(one.person.resume)]).resume,
  }),
}))

describe('situations of many trades', () => {
  it.each(answers.map(one => [one.name, one] as const))('%s', (_, { answer, verdicts }) => {
    expect(verdicts).toContain(answer.verdict)
  })

  it('are judged line by line as a careful reader would', () => {
    const lines = answers.flatMap(({ name, answer, lines }) =>
      lines.map(line => ({ name, line, right: isRight(answer, line), said: told(answer, line.line) })),
    )
    const wrong = lines.filter(({ right }) => !right)
    const share = 1 - wrong.length / lines.length
    expect(
      share,
      wrong.map(({ name, line, said }) => `${name}: ${line.text}: ${said}`).join('\n'),
    ).toBeGreaterThan(0.9)
  })

  it('call hardly anything the user’s own that is not', () => {
    const false_ = answers.flatMap(({ name, answer, lines }) =>
      lines
        .filter(line => !line.states.includes('had') && !line.states.includes('partly'))
        .filter(line => told(answer, line.line) === 'had')
        .map(line => `${name}: ${line.text}`),
    )
    expect(false_.length, false_.join('\n')).toBeLessThanOrEqual(2)
  })

  it('name the best proof first', () => {
    const named = answers.flatMap(({ answer, lines }) =>
      lines
        .filter(line => line.evidence.length > 0)
        .map(line => {
          const first = answer.requirements.find(one => one.line === line.line)?.evidence[0]
          return first !== undefined && line.evidence.includes(first)
        }),
    )
    expect(named.filter(Boolean).length / named.length).toBeGreaterThan(0.75)
  })
})
