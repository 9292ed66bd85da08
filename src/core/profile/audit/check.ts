import type { Brand } from '../../brand/brand'
import type { ProfileSnapshot } from '../profile'
import type { AuditGroup } from './finding'

/** What a check sees: plain data, never the page. */
export interface AuditInput {
  snapshot: ProfileSnapshot
  brand: Brand
}

export type Verdict =
  | { outcome: 'pass'; found: string[] }
  | { outcome: 'fail'; found: string[]; todo: string }
  | { outcome: 'not-visible'; found: string[] }

/** One thing that is looked for on a profile. It judges and never catches: the runner does. */
export interface Check {
  id: string
  group: AuditGroup
  /** Its title where the profile has it, and where it hasn't. */
  passing: string
  failing: string
  /** One sentence: why it matters. Limits are given with their date. */
  why: string
  /** Where on the profile it is. */
  where: string
  judge(input: AuditInput): Verdict
}

/** Each check carries what it passes, what it fails and where it can't tell. */
export interface Examples {
  pass: AuditInput[]
  fail: AuditInput[]
  'not-visible': AuditInput[]
}

export const pass = (...found: string[]): Verdict => ({ outcome: 'pass', found })
export const fail = (todo: string, ...found: string[]): Verdict => ({ outcome: 'fail', found, todo })
export const cannotTell = (because: string): Verdict => ({ outcome: 'not-visible', found: [because] })

/** The part is not on the page as it stands; later parts load as the user scrolls. */
export const notLoaded = (what: string): Verdict =>
  cannotTell(`${what} was not on the page when it was read. Scroll to it, then check again.`)
