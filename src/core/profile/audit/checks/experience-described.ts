import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { recentRoles, roleName } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/experience-described', {
  passing: 'Your recent roles are described',
  failing: 'A recent role has no description',
  why: 'A title alone says what you were called, not what you changed.',
  todo: 'Give each two to five lines: what you did, and what came of it. Your evidence log has the raw material.',
})

export const check: Check = {
  id: 'experience-described',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.recentRoles(),
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    if (experience === null || experience.length === 0) return notLoaded('experience')
    const recent = recentRoles(experience)
    const bare = recent.filter(role => role.description.trim() === '')
    if (bare.length === 0) return pass(...recent.slice(0, 3).map(roleName).map(verbatim))
    return fail(words.todo(), ...bare.slice(0, 5).map(roleName).map(verbatim))
  },
}

export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', 'Ran a kitchen of six.')] })],
  fail: [
    given({ experience: [position('Cook', '')] }),
    given({
      experience: [
        position('Cook', '', '2019 - 2021', false),
        position('Baker', 'Bread.', '2017 - 2019', false),
      ],
    }),
  ],
  'not-visible': [given({}), given({ experience: [] })],
})
