import { fieldValue } from '../posting/posting'
import { advertText } from './advert-text'
import { conclude, refusedText } from './conclude'
import { cover } from './coverage'
import { withLacks } from './lacks'
import { leadsNobody } from './leading'
import { holdDuties } from './leading-proof'
import type { Opening } from './opening'
import { refusedRole } from './own-rules/refused'
import { ownSkillsOf } from './own-skills'
import { requirementReasons } from './requirement-reasons'
import { judgeRole } from './role'
import { findStones } from './stepping-stone'
import { findThemes } from './themes'
import { tooThin } from './thin'
import { type Coverage, type Fit, isHad, type Reason } from './verdict'
import { holdWishes, isBroken } from './wishes/hold'

/**
 * How an opening stands to the user's brand statement and evidence: a word, why it is that word, and every
 * reason with the advert's and the user's own words. The same input gives the same answer; no protected
 * trait takes part.
 */
export function judge(opening: Opening): Fit {
  const { brand, evidence, reading } = opening
  const advert = advertText(opening)
  const title = fieldValue(opening.fields, 'title') ?? ''
  const role = judgeRole(opening)
  const refused = refusedRole(title, opening.rules ?? [], role.closeness)
  const isSameRole = refused === null && role.closeness === 'same'
  const isOwnRole = isSameRole || (refused === null && role.closeness === 'near')
  const own = ownSkillsOf(opening)
  const duties = opening.lines.filter((_, line) => advert.zoneOf(line) === 'duties')
  const held = holdDuties(duties, own.evidence)
  const user = { ...own, isOwnRole, isSameRole, dutyWorth: held.worth }
  const wishes = holdWishes(brand, advert)
  const coverage = reading.requirements.map(requirement =>
    withLacks(requirement, cover(requirement, user, { title, lines: opening.lines }), brand),
  )
  const musts = reading.requirements.flatMap((requirement, i) => {
    const covered = coverage[i]
    return requirement.strength === 'must' && covered ? [covered] : []
  })
  const judged = musts.filter(covered => covered.state !== 'open')
  const counts = {
    musts: judged.length,
    have: judged.filter(isMostlyHad).length,
    withEvidence: judged.filter(covered => covered.state === 'evidence').length,
    asked: musts.length,
  }
  const conclusion = conclude({
    thin: tooThin(opening),
    role,
    refused: refused?.words ?? null,
    unread: role.closeness === 'unknown' && brand.targetRoles.length > 0 && title !== '' ? title : null,
    leadsNobody: leadsNobody(title, brand.targetRoles),
    isRich: user.record.isRich,
    duties: held,
    counts,
    broken: wishes.filter(isBroken),
    knockOuts: musts.flatMap(covered => covered.knockOut ?? []),
    skillsNamed: user.skillsNamed,
  })
  const asked = requirementReasons(reading.requirements, coverage, evidence)
  const reasons: Reason[] = [
    ...wishes,
    ...(refused ? [refusedReason(refused.words)] : role.reasons),
    ...asked,
    ...findStones(user, advert),
    ...findThemes(brand, advert),
  ]
  return { ...conclusion, reasons: inOrder(reasons), coverage, counts, ...(refused ? { refused } : {}) }
}

/** What the user said of the role stands in the place of what its title says. */
const refusedReason = (words: string): Reason => ({
  id: 'role',
  kind: 'role',
  side: 'against',
  text: refusedText(words),
  quote: null,
  own: words,
})

/** For the verdict, a line of which a smaller part is proven is not yet had. */
const isMostlyHad = (covered: Coverage): boolean =>
  isHad(covered) && (covered.had ?? []).length >= (covered.lacking ?? []).length

const sides = { against: 1, for: 0, open: 2 } as const

/** What is broken comes first; then for, against, open, each in the order of its part. */
const inOrder = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)) || sides[a.side] - sides[b.side])
