import { activelyReviewed } from './actively-reviewed'
import { age } from './age'
import { alwaysHiring } from './always-hiring'
import { chatInterview } from './chat-interview'
import { cheque } from './cheque'
import { crypto } from './crypto'
import { fee } from './fee'
import { freeMail } from './free-mail'
import { guaranteedIncome } from './guaranteed-income'
import { namedTeam } from './named-team'
import { noExperienceHighPay } from './no-experience-high-pay'
import { paidTasks } from './paid-tasks'
import { payMissing } from './pay-missing'
import { personalDataEarly } from './personal-data-early'
import { repost } from './repost'
import { reshipping } from './reshipping'
import type { Signal, SignalInput, SignalRule } from './signal'
import { signalWeights } from './signal'
import { talentPool } from './talent-pool'
import { vague } from './vague'

/** What is read from the text alone. */
export const textSignals: readonly SignalRule[] = [
  fee,
  cheque,
  crypto,
  personalDataEarly,
  chatInterview,
  guaranteedIncome,
  reshipping,
  paidTasks,
  talentPool,
  alwaysHiring,
  vague,
  noExperienceHighPay,
  freeMail,
  namedTeam,
  activelyReviewed,
]

/** The observations of an advert's text, the strong ones first. */
export const findTextSignals = (lines: readonly string[]): Signal[] =>
  sorted(textSignals.map(rule => rule.find({ lines })).filter(signal => signal !== null))

/** All observations about an advert: of its text, its dates, its pay and what was seen before. */
export function findSignals(input: SignalInput): Signal[] {
  const all = [...findTextSignals(input.lines), age(input), repost(input), payMissing(input)].filter(
    signal => signal !== null,
  )
  // What is weak is shown beside something strong only: little makes nothing suspicious.
  const strong = all.some(signal => signal.weight === 'strong')
  return sorted(all.filter(signal => signal.weight !== 'weak' || strong))
}

const sorted = (signals: readonly Signal[]): Signal[] =>
  [...signals].sort((a, b) => signalWeights.indexOf(a.weight) - signalWeights.indexOf(b.weight))
