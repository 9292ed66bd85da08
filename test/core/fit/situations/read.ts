import type { Pair, Person } from '../../../../scripts/judge/set'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { quickEvidence } from '../../../../src/core/brand/evidence'
import { type Situation, situations } from './people'

const stateOf = { '+': 'had', '-': 'missing', '~': 'partly', '?': 'unknown' } as const

type Expected = (typeof stateOf)[keyof typeof stateOf]

/** What is expected of a line of an advert. */
export interface ExpectedLine {
  line: number
  text: string
  states: Expected[]
  /** Accomplishments of which one should lead. */
  evidence: string[]
}

interface Case {
  name: string
  person: Person
  pair: Pair
  verdicts: string[]
  lines: ExpectedLine[]
}

const listOf = (text: string): string[] =>
  text
    .split(', ')
    .map(part => part.trim())
    .filter(Boolean)

function personOf({
  name,
  roles,
  skills,
  learning = '',
  mustHaves,
  dealbreakers,
  evidence,
  resume,
}: Situation): Person {
  return {
    id: name,
    brand: {
      ...emptyBrand,
      targetRoles: [...roles],
      skills: listOf(skills),
      learning: listOf(learning),
      mustHaves: [...(mustHaves ?? [])],
      dealbreakers: [...(dealbreakers ?? [])],
    },
    evidence: Object.entries(evidence).map(([id, line]) => ({ ...quickEvidence(line, '2025-03-01'), id })),
    resume,
  }
}

function linesOf(text: string): { lines: string[]; kinds: string; expected: ExpectedLine[] } {
  const lines: string[] = []
  const expected: ExpectedLine[] = []
  let kinds = ''
  for (const row of text.split('\n')) {
    const [, marks = '', rest = ''] = /^(\S+) (.*)$/.exec(row.trim()) ?? []
    const said = rest.replace(/\s*<[^>]*>$/, '')
    kinds += marks === '#' ? 'h' : 'i'
    if (marks !== '#')
      expected.push({
        line: lines.length,
        text: said,
        states: [...marks].map(mark => stateOf[mark as keyof typeof stateOf]),
        evidence: /<([^>]*)>$/.exec(rest)?.[1]?.split(' ') ?? [],
      })
    lines.push(said)
  }
  return { lines, kinds, expected }
}

/** Each person with each advert. */
export const cases: readonly Case[] = situations.flatMap(situation => {
  const person = personOf(situation)
  return situation.adverts.map(({ title, verdict, lines: text }) => {
    const { lines, kinds, expected } = linesOf(text)
    const name = `${situation.name} × ${title}`
    return {
      name,
      person,
      pair: { id: name, person: person.id, advert: { title, company: 'Example Ltd', lines, kinds } },
      verdicts: verdict.split(' '),
      lines: expected,
    }
  })
})
