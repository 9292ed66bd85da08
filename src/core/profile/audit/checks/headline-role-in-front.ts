import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { recentRoles } from '../recent-roles'
import { roleIn } from '../role-in'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/headline-role-in-front', {
  passing: 'The visible part of your headline names a role',
  failing: 'The visible part of your headline names none of your roles',
  why: 'Search results show about the first {shown} characters ({asOf}), and readers look for a role there.',
  todo: 'Name the role that you hold or aim for in the first half: {roles}.',
})

export const check: Check = {
  id: 'headline-role-in-front',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ shown: limits.headlineShown, asOf }),
  where: places.headline(),
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('headline')
    const held = recentRoles(seen(snapshot.experience) ?? []).map(role => role.title)
    const roles = [...new Set([...brand.targetRoles, ...held])].filter(Boolean)
    if (roles.length === 0) return cannotTell(untold.noRoles())
    const start = [...headline].slice(0, limits.headlineShown).join('')
    if (roles.some(role => roleIn(start, role))) return pass(quote(start))
    return fail(words.todo({ roles: { anyOf: roles.slice(0, 3) } }), quote(headline))
  },
}

const brand = { targetRoles: ['Payroll manager'] }
export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Payroll manager for hospitals' }, brand),
    given({ headline: 'Baker of rye bread', experience: [position('Baker', '')] }),
  ],
  fail: [
    given({ headline: 'Making things better, every day' }, brand),
    given({ headline: `${'People first, always. '.repeat(6)}Payroll manager` }, brand),
  ],
  'not-visible': [given({}, brand), given({ headline: 'Payroll manager' })],
})
