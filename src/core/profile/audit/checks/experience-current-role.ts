import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { recentRoles, roleName } from '../recent-roles'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/experience-current-role', {
  passing: 'Your profile shows what you do now',
  failing: 'Your profile shows no current role',
  why: 'Recruiters’ searches go by the current title; between roles, what you work on now can stand there.',
  todo: 'Add what you do now, with the month in which it began.',
})

export const check: Check = {
  id: 'experience-current-role',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.experience(),
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    if (experience === null) return notLoaded('experience')
    if (experience.length === 0) return fail(words.todo())
    const recent = recentRoles(experience)
    const now = recent.filter(role => role.current === true)
    if (now.length > 0) return pass(...now.slice(0, 3).map(roleName).map(verbatim))
    if (recent.some(role => role.current === null)) return cannotTell(untold.dates())
    return fail(words.todo(), ...recent.map(role => verbatim(`${roleName(role)}: ${role.dates}`)))
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
