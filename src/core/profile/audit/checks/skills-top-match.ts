import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { limits } from '../limits'
import { places } from '../places'
import { notLoaded, untold } from '../untold'
import { says } from '../words'

const words = messages('profile-audit/skills-top-match', {
  passing: 'Your top skills are those of your brand',
  failing: 'A top skill is not one of your brand',
  why: 'The first skills are the ones that show; they should say the same as your brand statement.',
  todo: 'Move others of yours to the top, such as {skills}.',
})

export const check: Check = {
  id: 'skills-top-match',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.topSkills(),
  judge({ snapshot, brand }) {
    const skills = seen(snapshot.skills)
    const own = [...brand.skills, ...brand.strengths]
    if (own.length === 0) return cannotTell(untold.noSkills())
    if (skills === null || skills.length === 0) return notLoaded('skills')
    const top = skills.slice(0, limits.topSkills)
    const other = top.filter(skill => !own.some(mine => says(skill, mine) || says(mine, skill)))
    if (other.length === 0) return pass(...top.map(verbatim))
    return fail(
      words.todo({ skills: { anyOf: own.slice(0, limits.topSkills) } }),
      ...other.map(skill => verbatim(`“${skill}”`)),
    )
  },
}

const brand = { skills: ['SQL', 'Forecasting', 'Tableau'] }
export const examples = (): Examples => ({
  pass: [given({ skills: ['SQL', 'Demand forecasting', 'Tableau', 'Word'] }, brand)],
  fail: [given({ skills: ['SQL', 'Word', 'Tableau'] }, brand), given({ skills: ['NoSQL'] }, brand)],
  'not-visible': [given({}, brand), given({ skills: ['SQL'] })],
})
