import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given, position } from '../given'
import { recentRoles, roleName } from '../recent-roles'

export const check: Check = {
  id: 'experience-described',
  group: 'experience',
  passing: 'Your recent roles are described',
  failing: 'A recent role has no description',
  why: 'A title alone says what you were called, not what you changed.',
  where: 'Experience, newest roles',
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    if (experience === null || experience.length === 0) return notLoaded('A position')
    const recent = recentRoles(experience)
    const bare = recent.filter(role => role.description.trim() === '')
    if (bare.length === 0) return pass(...recent.slice(0, 3).map(roleName))
    return fail(
      'Give each two to five lines: what you did, and what came of it. Your evidence log has the raw material.',
      ...bare.slice(0, 5).map(roleName),
    )
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
