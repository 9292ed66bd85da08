import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given, position } from '../given'
import { quoted, quotedAround } from '../quoting'
import { recentRoles, roleName } from '../recent-roles'

/** A number that is not only a year. */
const figure = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d%.,]*\d|\s*%|\p{L}))\d+/u

export const check: Check = {
  id: 'experience-numbers',
  group: 'experience',
  passing: 'Your recent roles show numbers',
  failing: 'A recent role shows no number',
  why: 'A number (people, money, time, share) is what readers remember and can ask about.',
  where: 'Experience, newest roles',
  judge({ snapshot }) {
    const described = recentRoles(seen(snapshot.experience) ?? []).filter(
      role => role.description.trim() !== '',
    )
    if (described.length === 0) return notLoaded('A description of a recent role')
    const without = described.filter(role => !figure.test(role.description))
    if (without.length > 0)
      return fail(
        'Add one number to each that your evidence log can back.',
        ...without.slice(0, 5).map(role => `${roleName(role)}: ${quoted(role.description, 90)}`),
      )
    return pass(
      ...described
        .slice(0, 3)
        .map(role => quotedAround(role.description, role.description.search(figure), 30, 40)),
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
