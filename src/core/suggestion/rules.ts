import { rule as backupDue } from './rules/backup-due'
import { rule as claimWithoutProof } from './rules/claim-without-proof'
import { rule as closingSoon } from './rules/closing-soon'
import { rule as evidenceDue } from './rules/evidence-due'
import { rule as evidenceNumber } from './rules/evidence-number'
import { rule as followUp } from './rules/follow-up'
import { rule as goodMatchWaits } from './rules/good-match-waits'
import { rule as profileUnlikeBrand } from './rules/profile-unlike-brand'
import { rule as statementFirst } from './rules/statement-first'
import { rule as undecided } from './rules/undecided'
import { rule as wantedSkillAsked } from './rules/wanted-skill-asked'
import type { SuggestionRule } from './suggestion'

/** Every rule, in the order in which they speak where all else is equal. */
export const rules: readonly SuggestionRule[] = [
  followUp,
  closingSoon,
  statementFirst,
  undecided,
  evidenceDue,
  claimWithoutProof,
  backupDue,
  goodMatchWaits,
  wantedSkillAsked,
  evidenceNumber,
  profileUnlikeBrand,
]
