import type { Rule } from './rule'
import { rule as acronyms } from './rules/acronyms'
import { rule as alreadyApplied } from './rules/already-applied'
import { rule as askContract } from './rules/ask-contract'
import { rule as askLearning } from './rules/ask-learning'
import { rule as askOnsiteDays } from './rules/ask-onsite-days'
import { rule as askPay } from './rules/ask-pay'
import { rule as askTeam } from './rules/ask-team'
import { rule as askWish } from './rules/ask-wish'
import { rule as authorization } from './rules/authorization'
import { rule as bringEvidence } from './rules/bring-evidence'
import { rule as bulletOrder } from './rules/bullet-order'
import { rule as certifications } from './rules/certifications'
import { rule as conditions } from './rules/conditions'
import { rule as contactNamed } from './rules/contact-named'
import { rule as cut } from './rules/cut'
import { rule as deadline } from './rules/deadline'
import { rule as dealbreakerBroken } from './rules/dealbreaker-broken'
import { rule as degreeAnswered } from './rules/degree-answered'
import { rule as documentsAsked } from './rules/documents-asked'
import { rule as dutyFirst } from './rules/duty-first'
import { rule as exactWording } from './rules/exact-wording'
import { rule as firstEvidence } from './rules/first-evidence'
import { rule as followUp } from './rules/follow-up'
import { rule as languages } from './rules/languages'
import { rule as length } from './rules/length'
import { rule as letterOutline } from './rules/letter-outline'
import { rule as levelStep } from './rules/level-step'
import { rule as lookBack } from './rules/look-back'
import { rule as mustAnswered } from './rules/must-answered'
import { rule as mustBridge } from './rules/must-bridge'
import { rule as mustHaveBroken } from './rules/must-have-broken'
import { rule as mustMissing } from './rules/must-missing'
import { rule as mustShown } from './rules/must-shown'
import { rule as niceLine } from './rules/nice-line'
import { rule as numbers } from './rules/numbers'
import { rule as raiseEvidence } from './rules/raise-evidence'
import { rule as recordVersion } from './rules/record-version'
import { rule as referenceNamed } from './rules/reference-named'
import { rule as sameEmployer } from './rules/same-employer'
import { rule as stale } from './rules/stale'
import { rule as summaryMusts } from './rules/summary-musts'
import { rule as thankThem } from './rules/thank-them'
import { rule as thread } from './rules/thread'
import { rule as titleLine } from './rules/title-line'
import { rule as traitsShown } from './rules/traits-shown'
import { rule as wishUnclear } from './rules/wish-unclear'
import { rule as yearsAnswered } from './rules/years-answered'

/** All rules, in the order in which their items stand within a phase: what matters most first. */
export const rules: readonly Rule[] = [
  dealbreakerBroken,
  mustHaveBroken,
  alreadyApplied,
  sameEmployer,
  deadline,
  mustMissing,
  authorization,
  conditions,
  wishUnclear,
  levelStep,
  titleLine,
  summaryMusts,
  certifications,
  mustShown,
  exactWording,
  raiseEvidence,
  mustAnswered,
  yearsAnswered,
  degreeAnswered,
  languages,
  mustBridge,
  bulletOrder,
  dutyFirst,
  numbers,
  traitsShown,
  niceLine,
  cut,
  acronyms,
  thread,
  bringEvidence,
  letterOutline,
  firstEvidence,
  askWish,
  askLearning,
  askOnsiteDays,
  askContract,
  askPay,
  askTeam,
  contactNamed,
  documentsAsked,
  referenceNamed,
  recordVersion,
  length,
  followUp,
  stale,
  thankThem,
  lookBack,
]
