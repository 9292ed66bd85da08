import { claimsOf, stemmed } from '../../../brand/claims'
import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { figure } from '../figure'
import { given, position } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { recentRoles } from '../recent-roles'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/claims-shown', {
  passing: 'Your evidence log backs the figures on your profile',
  failing: 'A figure on your profile has nothing in your evidence log behind it',
  why: 'A figure is what an interviewer asks about first.',
  todo: 'Log what stands behind each, and who can confirm it.',
  none: 'About and the newest roles name no figure.',
})

export const check: Check = {
  id: 'claims-shown',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.everywhere(),
  judge({ snapshot, evidence }) {
    if (evidence.length === 0) return cannotTell(untold.noEvidence())
    const about = seen(snapshot.about)
    const roles = recentRoles(seen(snapshot.experience) ?? [])
    const text = [about ?? '', ...roles.map(role => role.description)].join('\n')
    if (text.trim() === '') return notLoaded('about')
    const claims = claimsOf(text, stemmed(evidence)).filter(claim => figure.test(claim.text))
    if (claims.length === 0) return cannotTell(words.none())
    const bare = claims.filter(claim => claim.shownBy.length === 0)
    if (bare.length === 0) return pass(...claims.slice(0, 3).map(claim => quote(claim.text, 90)))
    return fail(words.todo(), ...bare.slice(0, 5).map(claim => quote(claim.text, 120)))
  },
}

const evidence = ['Cut food waste in the canteen from 18 to 11 percent']
export const examples = (): Examples => ({
  pass: [given({ about: 'I cut canteen waste by 7 points.' }, {}, { evidence })],
  fail: [
    given({ about: 'I cut canteen waste by 7 points. I trained 40 apprentices.' }, {}, { evidence }),
    given({ experience: [position('Cook', 'Trained 40 apprentices.')] }, {}, { evidence }),
  ],
  'not-visible': [
    given({ about: 'I trained 40 apprentices.' }),
    given({}, {}, { evidence }),
    given({ about: 'I cook.' }, {}, { evidence }),
  ],
})
