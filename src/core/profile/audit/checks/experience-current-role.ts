import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given, position } from '../given'
import { recentRoles, roleName } from '../recent-roles'

export const check: Check = {
  id: 'experience-current-role',
  group: 'experience',
  passing: 'Your profile shows what you do now',
  failing: 'Your profile shows no present role',
  why: 'Recruiters’ searches go by the present title; between roles, what you work on now can stand there.',
  where: 'Experience',
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    if (experience === null) return notLoaded('The Experience section')
    if (experience.length === 0) return fail('Add what you do now, with the month in which it began.')
    const recent = recentRoles(experience)
    const now = recent.filter(role => role.current === true)
    if (now.length > 0) return pass(...now.slice(0, 3).map(roleName))
    if (recent.some(role => role.current === null))
      return cannotTell('The dates of your positions could not be read.')
    return fail(
      'Add what you do now, with the month in which it began.',
      ...recent.map(role => `${roleName(role)}: ${role.dates}`),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', '')] })],
  fail: [
    given({ experience: [] }),
    given({ experience: [position('Cook', '', 'May 2019 - Jun 2021', false)] }),
  ],
  'not-visible': [given({}), given({ experience: [position('Cook', '', '', null)] })],
})
