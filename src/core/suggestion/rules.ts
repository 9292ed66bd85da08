import { rule as asksOutweigh } from './rules/asks-outweigh'
import { rule as backupDue } from './rules/backup-due'
import { rule as claimWithoutProof } from './rules/claim-without-proof'
import { rule as closingSoon } from './rules/closing-soon'
import { rule as congratulate } from './rules/congratulate'
import { rule as evidenceDue } from './rules/evidence-due'
import { rule as evidenceNumber } from './rules/evidence-number'
import { rule as evidenceWithoutGoal } from './rules/evidence-without-goal'
import { rule as experimentDue } from './rules/experiment-due'
import { rule as experimentProposed } from './rules/experiment-proposed'
import { rule as followUp } from './rules/follow-up'
import { rule as goalWithoutEvidence } from './rules/goal-without-evidence'
import { rule as goodMatchWaits } from './rules/good-match-waits'
import { rule as layoffPlanDue } from './rules/layoff-plan-due'
import { rule as losingTouch } from './rules/losing-touch'
import { rule as ownPathQuiet } from './rules/own-path-quiet'
import { rule as pitchMissing } from './rules/pitch-missing'
import { rule as placeUnseen } from './rules/place-unseen'
import { rule as profileUnlikeBrand } from './rules/profile-unlike-brand'
import { rule as quarterDue } from './rules/quarter-due'
import { rule as reflectionDue } from './rules/reflection-due'
import { rule as signsDue } from './rules/signs-due'
import { rule as statementFirst } from './rules/statement-first'
import { rule as undecided } from './rules/undecided'
import { rule as upcomingDate } from './rules/upcoming-date'
import { rule as wantedSkillAsked } from './rules/wanted-skill-asked'
import { rule as wantedSkillRising } from './rules/wanted-skill-rising'
import type { SuggestionRule } from './suggestion'

/** Every rule, in the order in which they speak where all else is equal. */
export const rules: readonly SuggestionRule[] = [
  followUp,
  closingSoon,
  upcomingDate,
  statementFirst,
  undecided,
  experimentDue,
  experimentProposed,
  congratulate,
  losingTouch,
  asksOutweigh,
  evidenceDue,
  claimWithoutProof,
  evidenceWithoutGoal,
  goalWithoutEvidence,
  layoffPlanDue,
  backupDue,
  goodMatchWaits,
  reflectionDue,
  ownPathQuiet,
  wantedSkillRising,
  wantedSkillAsked,
  signsDue,
  quarterDue,
  evidenceNumber,
  pitchMissing,
  profileUnlikeBrand,
  placeUnseen,
]
