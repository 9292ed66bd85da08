import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given, position } from '../given'
import { counted } from '../quoting'

export const check: Check = {
  id: 'experience-past-roles',
  group: 'experience',
  passing: 'Your profile shows the path that led here',
  failing: 'Your profile shows fewer than two past roles',
  why: 'LinkedIn counts a profile as complete with two past positions, and a path says more than a point.',
  where: 'Experience',
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    if (experience === null || snapshot.experience.state !== 'read')
      return notLoaded('The Experience section')
    const roles = experience.flatMap(each => each.roles)
    const past = roles.filter(role => role.current === false)
    if (past.length >= 2) return pass(counted(past.length, 'past role'))
    if (!snapshot.experience.whole || roles.some(role => role.current === null))
      return cannotTell('Not all of your positions show on this page.')
    return fail(
      'Add earlier roles, also unpaid ones, that lead towards where you are going.',
      counted(past.length, 'past role'),
    )
  },
}

const past = position('Cook', '', '2015 - 2017', false)
export const examples = (): Examples => ({
  pass: [given({ experience: [past, past] })],
  fail: [given({ experience: [past] }), given({ experience: [] })],
  'not-visible': [given({}), given({ experience: [past] }, {}, ['experience'])],
})
