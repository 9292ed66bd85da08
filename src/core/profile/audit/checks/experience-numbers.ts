import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { figure } from '../figure'
import { given, position } from '../given'
import { places } from '../places'
import { quoteAround, quoted } from '../quoting'
import { recentRoles, roleName } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/experience-numbers', {
  passing: 'Your recent roles show numbers',
  failing: 'A recent role shows no number',
  why: 'A number (people, money, time, share) is what readers remember and can ask about.',
  todo: 'Add one number to each that your evidence log can back.',
})

export const check: Check = {
  id: 'experience-numbers',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.recentRoles(),
  judge({ snapshot }) {
    const described = recentRoles(seen(snapshot.experience) ?? []).filter(
      role => role.description.trim() !== '',
    )
    if (described.length === 0) return notLoaded('experience')
    const without = described.filter(role => !figure.test(role.description))
    if (without.length > 0)
      return fail(
        words.todo(),
        ...without.slice(0, 5).map(role => verbatim(`${roleName(role)}: ${quoted(role.description, 90)}`)),
      )
    return pass(
      ...described
        .slice(0, 3)
        .map(role => quoteAround(role.description, role.description.search(figure), 30, 40)),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', 'Cut waste by 30 % in one winter.')] })],
  fail: [
    given({ experience: [position('Cook', 'Cut waste a lot.')] }),
    given({ experience: [position('Cook', 'Since 2021 the head of a kitchen.')] }),
  ],
  'not-visible': [given({}), given({ experience: [position('Cook', '')] })],
})
