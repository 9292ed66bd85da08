import type { Fit } from '../../core/fit/verdict'
import { messages } from '../../core/kernel/message'
import { say } from '../../words/say'

const words = messages('ui/must-counts', {
  yours: '{count, plural, other {# yours}}',
  missing: '{count, plural, other {# missing}}',
  open: '{count, plural, other {# unclear}}',
  covered: '{have} of {musts, plural, one {# must-have} other {# must-haves}}',
  coveredWithEvidence:
    '{have} of {musts, plural, one {# must-have} other {# must-haves}}, {evidence} with evidence',
  whole: 'They ask for {asked, plural, one {# must-have} other {# must-haves}}: {parts}',
})

/** "They ask for 11 must-haves: 3 yours, 1 missing, 7 unclear"; null where the advert names none. */
export function askedWords({ musts, have, asked = musts }: Fit['counts']): string | null {
  if (asked === 0) return null
  const parts = [
    ...(have > 0 ? [say(words.yours({ count: have }))] : []),
    ...(musts > have ? [say(words.missing({ count: musts - have }))] : []),
    ...(asked > musts ? [say(words.open({ count: asked - musts }))] : []),
  ]
  return say(words.whole({ asked, parts: parts.join(', ') }))
}

/** "7 of 9 must-haves, 5 with evidence"; null where the advert names no must-have that can be judged. */
export function coverageWords({ musts, have, withEvidence }: Fit['counts']): string | null {
  if (musts === 0) return null
  return say(
    withEvidence > 0
      ? words.coveredWithEvidence({ have, musts, evidence: withEvidence })
      : words.covered({ have, musts }),
  )
}
