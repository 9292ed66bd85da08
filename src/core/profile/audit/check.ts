import type { Brand } from '../../brand/brand'
import type { Pitch } from '../../brand/pitch'
import type { KeptEvidence, Master } from '../../fit/opening'
import type { Message } from '../../kernel/message'
import type { ProfileSnapshot } from '../profile'
import type { AuditGroup } from './finding'

/** What a check sees: plain data, never the page. */
export interface AuditInput {
  snapshot: ProfileSnapshot
  brand: Brand
  evidence: readonly KeptEvidence[]
  /** The newest master résumé; null where none is kept. */
  master: Master | null
  pitches: readonly Pick<Pitch, 'audience' | 'text'>[]
}

export type Verdict =
  | { outcome: 'pass'; found: Message[] }
  | { outcome: 'fail'; found: Message[]; todo: Message; start?: string }
  | { outcome: 'not-visible'; found: Message[] }

/** One thing that is looked for on a profile. It judges and never catches: the runner does. */
export interface Check {
  /** Also the name of its file. */
  id: string
  group: AuditGroup
  /** Its title where the profile has it, and where it hasn't. */
  passing: Message
  failing: Message
  /** One sentence: why it matters. Limits are given with their date. */
  why: Message
  /** Where on the profile it is. */
  where: Message
  judge(input: AuditInput): Verdict
}

/** Each check carries what it passes, what it fails and where it can't tell. */
export interface Examples {
  pass: AuditInput[]
  fail: AuditInput[]
  'not-visible': AuditInput[]
}

export const pass = (...found: Message[]): Verdict => ({ outcome: 'pass', found })
export const fail = (todo: Message, ...found: Message[]): Verdict => ({ outcome: 'fail', found, todo })
export const cannotTell = (because: Message): Verdict => ({ outcome: 'not-visible', found: [because] })

/** A failure with something to begin from: the user's own words as they stand, never words made up for them. */
export function failFrom(start: string, todo: Message, ...found: Message[]): Verdict {
  const own = start.trim()
  return own === '' ? fail(todo, ...found) : { outcome: 'fail', found, todo, start: own.slice(0, 4_000) }
}
