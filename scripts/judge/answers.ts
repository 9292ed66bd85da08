import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import type { Master } from '../../src/core/fit/opening'
import { partName } from '../../src/core/fit/requirement-reasons'
import { judgeRole } from '../../src/core/fit/role'
import type { Coverage } from '../../src/core/fit/verdict'
import { judgeWhole } from '../../src/core/pipeline/judged'
import { say } from '../../src/words/say'
import { openingOf } from './opening'
import type { Pair, Person, Term, TitlePair } from './set'

const isHad = ({ state }: Coverage): boolean => state === 'evidence' || state === 'have'

/** All that is said of an advert to a person. */
export function answerPair({ id, advert }: Pair, person: Person, master: Master | null) {
  const opening = openingOf(advert, { ...person, master })
  const { fit, checklist } = judgeWhole(opening)
  const told = opening.reading.requirements.flatMap((requirement, i) => {
    const coverage = fit.coverage[i]
    return coverage ? [{ requirement, coverage }] : []
  })
  const stateOfLine = new Map(
    told.map(({ requirement, coverage }) => [requirement.quote.line, coverage.state] as const),
  )
  return {
    id,
    verdict: fit.verdict,
    because: say(fit.because),
    requirements: told.map(({ requirement: { quote }, coverage }) => ({
      line: quote.line,
      start: quote.start,
      end: quote.end,
      state: coverage.state,
      evidence: coverage.evidenceIds,
      had: coverage.had ?? [],
      lacking: coverage.lacking ?? [],
    })),
    claims: told.flatMap(({ requirement, coverage }) => [
      ...(isHad(coverage) ? [partName(requirement, coverage)] : []),
      ...(coverage.had ?? []),
    ]),
    checklist: checklist.map(item => ({
      phase: item.phase,
      text: say(item.text),
      line: item.quote?.line ?? null,
      state: item.quote ? (stateOfLine.get(item.quote.line) ?? null) : null,
    })),
    reasons: fit.reasons.map(({ side, text, quote }) => ({
      side,
      text: say(text),
      line: quote?.line ?? null,
    })),
  }
}

/** An advert that asks for one thing among ordinary ones. */
const advertAsking = (title: string, asked: string): Pair['advert'] => ({
  title,
  company: 'Example Ltd',
  lines: [
    'About us',
    'We are a company of 80 people and are looking for someone to join our team.',
    'Requirements',
    'Reliable and well organised',
    asked,
    'Good communication skills',
    'Benefits',
    '25 days of holiday and a pension plan',
  ],
  kinds: 'hphiiihi',
})
const askedLine = 4

/** Whether one skill, or one accomplishment, answers one asking. */
export function answerTerm({ id, channel, own, asked, role }: Term) {
  const { reading, ...opening } = openingOf(advertAsking(role, asked), {
    brand: { ...emptyBrand, targetRoles: [role], skills: channel === 'skill' ? [own] : [] },
    evidence: channel === 'evidence' ? [{ ...quickEvidence(own, '2025-06-01'), id: 'own' }] : [],
  })
  const { fit } = judgeWhole({ ...opening, reading })
  const matched = reading.requirements.some((requirement, i) => {
    const coverage = fit.coverage[i]
    return requirement.quote.line === askedLine && coverage !== undefined && isHad(coverage)
  })
  return { id, matched }
}

/** How an advert's title stands to one target role. */
export function answerTitle({ id, target, title }: TitlePair) {
  const opening = openingOf(advertAsking(title, 'Experience in a similar role'), {
    brand: { ...emptyBrand, targetRoles: [target] },
    evidence: [],
  })
  const { closeness } = judgeRole(opening)
  return { id, relation: closeness === 'unknown' ? 'other' : closeness }
}
