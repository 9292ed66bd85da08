import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { listed, quoted } from '../quoting'
import { saysRole } from '../words'

export const check: Check = {
  id: 'headline-names-target-role',
  group: 'headline',
  passing: 'Your headline names a role you aim for',
  failing: 'Your headline names none of the roles you aim for',
  why: 'Searches and readers go by the words of the headline first.',
  where: 'Headline, under your name',
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (brand.targetRoles.length === 0) return cannotTell('Your brand statement names no target role yet.')
    if (!headline) return notLoaded('A headline')
    const role = brand.targetRoles.find(target => saysRole(headline, target))
    if (role !== undefined) return pass(quoted(headline))
    return fail(
      `Work one of them in, where it is true of you: ${listed(brand.targetRoles.slice(0, 3))}.`,
      quoted(headline),
    )
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
