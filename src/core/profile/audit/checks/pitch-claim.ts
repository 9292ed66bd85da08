import { sentencesOf } from '../../../brand/claims'
import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { quoted } from '../quoting'
import { recentRoles } from '../recent-roles'
import { shareSaid } from '../share-said'
import { aboutIsCut, notLoaded, untold } from '../untold'

const words = messages('profile-audit/pitch-claim', {
  passing: 'Your profile makes the claim that your pitch opens with',
  failing: 'The claim that your pitch opens with appears nowhere on your profile',
  why: 'Whoever has heard you looks you up afterwards, and should find the same.',
  todo: 'Bring the claim into About, in the words that fit there.',
})

/** So much of its telling words makes it the same claim. */
const enough = 0.5

export const check: Check = {
  id: 'pitch-claim',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.everywhere(),
  judge({ snapshot, pitches }) {
    const claims = pitches.flatMap(pitch => sentencesOf(pitch.text).slice(0, 1))
    if (claims.length === 0) return cannotTell(untold.noPitch())
    const { headline, about, experience } = snapshot
    const text = [
      seen(headline) ?? '',
      seen(about) ?? '',
      ...recentRoles(seen(experience) ?? []).map(role => role.description),
    ].join('\n')
    const made = claims.find(claim => shareSaid(text, claim) >= enough)
    if (made !== undefined) return pass(verbatim(quoted(made)))
    if (about.state !== 'read') return notLoaded('about')
    if (!about.whole) return aboutIsCut()
    return failFrom(
      claims[0] ?? '',
      words.todo(),
      ...claims.slice(0, 3).map(claim => verbatim(quoted(claim))),
    )
  },
}

const pitch = 'I make timetables that bus drivers can keep. Ask me how.'
export const examples = (): Examples => ({
  pass: [
    given({ about: 'Timetables that drivers can keep: that is what I make.' }, {}, { pitch }),
    given({ experience: [position('Planner', 'New timetables that drivers can keep.')] }, {}, { pitch }),
  ],
  fail: [given({ about: 'I like trains.' }, {}, { pitch })],
  'not-visible': [
    given({ about: 'I like trains.' }),
    given({}, {}, { pitch }),
    given({ about: 'I like' }, {}, { pitch, cut: ['about'] }),
  ],
})
