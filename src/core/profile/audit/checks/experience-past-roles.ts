import { messages } from '../../../kernel/message'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { limits } from '../limits'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/experience-past-roles', {
  passing: 'Your profile shows the path that led here',
  failing: 'Your profile shows fewer than two past roles',
  why: 'LinkedIn counts a profile as complete with two past positions, and a path says more than a point.',
  todo: 'Add earlier roles, also unpaid ones, that lead towards where you are going.',
  found: '{count, plural, =0 {No past role} one {# past role} other {# past roles}}',
})

export const check: Check = {
  id: 'experience-past-roles',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.experience(),
  judge({ snapshot: { experience } }) {
    if (experience.state !== 'read') return notLoaded('experience')
    const roles = experience.value.flatMap(each => each.roles)
    const past = roles.filter(role => role.current === false)
    const found = words.found({ count: past.length })
    if (past.length >= limits.pastRoles) return pass(found)
    if (!experience.whole) return cannotTell(untold.notAll())
    if (roles.some(role => role.current === null)) return cannotTell(untold.dates())
    return fail(words.todo(), found)
  },
}

const past = position('Cook', '', '2015 - 2017', false)
export const examples = (): Examples => ({
  pass: [given({ experience: [past, past] })],
  fail: [given({ experience: [past] }), given({ experience: [] })],
  'not-visible': [given({}), given({ experience: [past] }, {}, { cut: ['experience'] })],
})
