import type { Rule } from './rule'
import { rule as alreadyApplied } from './rules/already-applied'
import { rule as askContract } from './rules/ask-contract'
import { rule as askLearning } from './rules/ask-learning'
import { rule as askOnsiteDays } from './rules/ask-onsite-days'
import { rule as askPay } from './rules/ask-pay'
import { rule as askTeam } from './rules/ask-team'
import { rule as askWish } from './rules/ask-wish'
import { rule as authorization } from './rules/authorization'
import { rule as bulletOrder } from './rules/bullet-order'
import { rule as conditions } from './rules/conditions'
import { rule as contactNamed } from './rules/contact-named'
import { rule as cut } from './rules/cut'
import { rule as deadline } from './rules/deadline'
import { rule as dealbreakerBroken } from './rules/dealbreaker-broken'
import { rule as documentsAsked } from './rules/documents-asked'
import { rule as firstEvidence } from './rules/first-evidence'
import { rule as followUp } from './rules/follow-up'
import { rule as knockOuts } from './rules/knock-outs'
import { rule as languages } from './rules/languages'
import { rule as length } from './rules/length'
import { rule as levelStep } from './rules/level-step'
import { rule as lookBack } from './rules/look-back'
import { rule as mustAnswered } from './rules/must-answered'
import { rule as mustBridge } from './rules/must-bridge'
import { rule as mustHaveBroken } from './rules/must-have-broken'
import { rule as mustMissing } from './rules/must-missing'
import { rule as mustShown } from './rules/must-shown'
import { rule as offPath } from './rules/off-path'
import { rule as papersShown } from './rules/papers-shown'
import { rule as recordVersion } from './rules/record-version'
import { rule as referenceNamed } from './rules/reference-named'
import { rule as sameEmployer } from './rules/same-employer'
import { rule as stale } from './rules/stale'
import { rule as thankThem } from './rules/thank-them'
import { rule as titleLine } from './rules/title-line'
import { rule as wishUnclear } from './rules/wish-unclear'

/** All rules, in the order in which their items stand within a phase: what matters most first. */
export const rules: readonly Rule[] = [
  offPath,
  dealbreakerBroken,
  mustHaveBroken,
  alreadyApplied,
  sameEmployer,
  deadline,
  knockOuts,
  authorization,
  mustMissing,
  levelStep,
  wishUnclear,
  conditions,
  titleLine,
  mustShown,
  papersShown,
  mustBridge,
  languages,
  mustAnswered,
  bulletOrder,
  cut,
  firstEvidence,
  askWish,
  askLearning,
  askPay,
  askOnsiteDays,
  askContract,
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
