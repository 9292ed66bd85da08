import { expect, it } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { example, must } from '../../../src/core/checklist/example'
import { matchEvidence } from '../../../src/core/fit/evidence-match'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { ownSkillsOf } from '../../../src/core/fit/own-skills'

type Said = Partial<KeptEvidence>

const knownOf = (...said: Said[]) =>
  ownSkillsOf({
    brand: emptyBrand,
    evidence: example({ evidence: said.map((entry, i) => ({ id: `e${i}`, ...entry })) }).evidence,
  }).evidence

function reasons(line: ReturnType<typeof must>, ...said: Said[]): string[] {
  const requirement = example({ lines: [line] }).reading.requirements[0]
  return requirement ? matchEvidence(requirement, knownOf(...said)).map(match => match.reason) : []
}

it('meets a skill under all of its names', () => {
  expect(reasons(must('Kubernetes in production', { tools: ['Kubernetes'] }), { skills: ['k8s'] })).toEqual([
    'Both name Kubernetes',
  ])
})

it('answers a kind of work by a part of it, in the words of both', () => {
  const line = must('Sound knowledge of relational databases')
  expect(reasons(line, { action: 'Tuned slow PostgreSQL queries' })).toEqual([
    '“slow PostgreSQL queries” answers “relational databases”',
  ])
})

it('does not answer a part by another part, nor by the kind', () => {
  const line = must('Knowledge of PostgreSQL', { tools: ['PostgreSQL'] })
  expect(reasons(line, { action: 'Ran our MySQL servers' })).toEqual([])
  expect(reasons(line, { action: 'Designed relational databases' })).toEqual([])
})

it('takes another product only where the advert leaves room for it', () => {
  const said = { action: 'Moved the ledger to SAP' }
  expect(
    reasons(must('An accounting system such as QuickBooks', { tools: ['QuickBooks'] }), said),
  ).toHaveLength(1)
  expect(reasons(must('Accounting system: QuickBooks', { tools: ['QuickBooks'] }), said)).toEqual([])
  expect(reasons(must('Experience with an accounting system'), said)).toHaveLength(1)
})

it('is not led astray by words that share a stem', () => {
  expect(
    reasons(must('Experience in branding'), { action: 'Led the rebranding of the bakery' }),
  ).toHaveLength(1)
  expect(reasons(must('Knows all brands of boats'), { action: 'Led the rebranding of the bakery' })).toEqual(
    [],
  )
})

it('proves nothing by a whole field in common', () => {
  const line = must('Work with Sales and Marketing', { skills: ['Sales', 'Marketing'] })
  expect(reasons(line, { action: 'Fixed the printer that Sales and Marketing share' })).toEqual([])
})

it('meets by words side by side, and says which', () => {
  expect(
    reasons(must('Care for orchid seedlings'), { action: 'Potted two hundred orchid seedlings' }),
  ).toEqual(['Both speak of “orchid seedlings”'])
})

it('is not asked about hours and health', () => {
  const line = must('Night shifts on the Kubernetes team', { kinds: ['schedule'], tools: ['Kubernetes'] })
  expect(reasons(line, { skills: ['Kubernetes'] })).toEqual([])
})
