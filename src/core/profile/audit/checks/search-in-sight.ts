import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { quoteAround } from '../quoting'
import { recentRoles } from '../recent-roles'
import { seekingAt, seeksInFront } from '../seeking'
import { notLoaded } from '../untold'

const words = messages('profile-audit/search-in-sight', {
  passing: 'Your present employer can’t read here that you are looking',
  failing: 'Your present employer can read here that you are looking',
  why: 'Colleagues and managers read profiles too, and such news is better coming from you.',
  todo: 'If that is not what you want, say what you do instead; offers come for that as well.',
})

export const check: Check = {
  id: 'search-in-sight',
  group: 'prudent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headlineAndAbout(),
  judge({ snapshot }) {
    const headline = seen(snapshot.headline) ?? ''
    const about = seen(snapshot.about) ?? ''
    if (headline === '' && about === '') return notLoaded('headline')
    const at = seeksInFront(headline) ? 0 : seekingAt(headline)
    const inAbout = seekingAt(about)
    if (at < 0 && inAbout < 0) return pass()
    const experience = seen(snapshot.experience)
    if (experience === null) return notLoaded('experience')
    if (!recentRoles(experience).some(role => role.current === true)) return pass()
    return fail(
      words.todo(),
      ...(at >= 0 ? [quoteAround(headline, at)] : []),
      ...(inAbout >= 0 ? [quoteAround(about, inAbout)] : []),
    )
  },
}

const experience = [position('Cook', '')]
export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Cook looking for new flavours in old recipes', experience }),
    given({
      headline: 'Looking for a new role',
      experience: [position('Cook', '', '2019 - 2021', false)],
    }),
  ],
  fail: [
    given({ headline: 'Cook | open to new opportunities', experience }),
    given({ about: 'I cook. I am looking for a new challenge.', experience }),
  ],
  'not-visible': [given({}), given({ headline: 'Looking for a new role' })],
})
