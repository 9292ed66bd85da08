import { employerKey } from '../posting/identity'
import { readFingerprint } from './fingerprint-text'
import { type Fingerprint, fingerprintOf, type Likeness, likeness, likenessWord } from './same-resume'

/** A version that went out, as far as the guard looks at it. */
export interface Sent {
  /** Of the sending. */
  id: string
  opportunityId: string
  organization: string
  /** The day, YYYY-MM-DD. */
  at: string
  fingerprint: string
}

export interface Guarded<S extends Sent> {
  fingerprint: Fingerprint
  /** What went to another employer and is most like it, where it is the same or nearly the same text. */
  another: { sent: S; likeness: Exclude<Likeness, 'tailored'> } | null
  /** What went to this employer before, the newest first. */
  sameEmployer: S[]
}

/** So many shingles are compared first. */
const sampled = 64

/**
 * Whether two texts are plainly different, by a sample of both. Texts that share three quarters share less than
 * this of a sample only once in many millions.
 */
function isFar({ shingles: a }: Fingerprint, { fingerprint }: Sent): boolean {
  const { shingles: b } = readFingerprint(fingerprint, sampled)
  let i = 0
  let j = 0
  let common = 0
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common < 0.4 * (i + j - common)
}

/**
 * Holds a text against everything that was sent. For the same opportunity, or the same employer, sending one text
 * twice is the user's own business and only told.
 */
export function guard<S extends Sent>(
  text: string,
  to: { opportunityId: string; organization: string },
  sent: readonly S[],
): Guarded<S> {
  const fingerprint = fingerprintOf(text, [to.organization, ...sent.map(each => each.organization)])
  const sample = { shingles: fingerprint.shingles.subarray(0, sampled) }
  const sameEmployer: S[] = []
  let closest: { sent: S; share: number } | null = null
  const employer = employerKey(to.organization)
  for (const each of sent) {
    // An employer without a name is another one than any.
    const isSame = employer !== '' && employerKey(each.organization) === employer
    if (isSame || each.opportunityId === to.opportunityId) {
      sameEmployer.push(each)
      continue
    }
    if (isFar(sample, each)) continue
    const share = likeness(fingerprint, readFingerprint(each.fingerprint))
    if (!closest || share > closest.share || (share === closest.share && each.at > closest.sent.at))
      closest = { sent: each, share }
  }
  const word = closest && likenessWord(closest.share)
  return {
    fingerprint,
    another: closest && word && word !== 'tailored' ? { sent: closest.sent, likeness: word } : null,
    sameEmployer: sameEmployer.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)),
  }
}
