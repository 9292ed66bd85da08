import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { roleIn } from '../role-in'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/headline-names-target-role', {
  passing: 'Your headline names a role you aim for',
  failing: 'Your headline names none of the roles you aim for',
  why: 'Searches and readers look at the words of the headline first.',
  todo: 'Work one of them in, where it is true of you: {roles}.',
})

export const check: Check = {
  id: 'headline-names-target-role',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headline(),
  judge({ snapshot, brand: { targetRoles } }) {
    const headline = seen(snapshot.headline)
    if (targetRoles.length === 0) return cannotTell(untold.noRoles())
    if (!headline) return notLoaded('headline')
    if (targetRoles.some(role => roleIn(headline, role))) return pass(quote(headline))
    const roles = targetRoles.slice(0, 3)
    return failFrom(roles.join(' | '), words.todo({ roles: { anyOf: roles } }), quote(headline))
  },
}

const brand = { targetRoles: ['Senior Data Analyst'] }
export const examples = (): Examples => ({
  pass: [given({ headline: 'Data analyst for hospitals | waiting times, staffing' }, brand)],
  fail: [
    given({ headline: 'Reporting for hospitals' }, brand),
    given({ headline: 'Payroll for 3,000 people' }, { targetRoles: ['Head of payroll'] }),
  ],
  'not-visible': [given({ headline: 'Data analyst' }), given({}, brand)],
})
