import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { limits } from '../limits'
import { listed } from '../quoting'
import { says } from '../words'

export const check: Check = {
  id: 'skills-top-match',
  group: 'skills',
  passing: 'Your top skills are those of your brand',
  failing: 'A top skill is not one of your brand',
  why: 'The first skills are the ones that show; they should say the same as your brand statement.',
  where: 'Skills, the first three',
  judge({ snapshot, brand }) {
    const skills = seen(snapshot.skills)
    const own = [...brand.skills, ...brand.strengths]
    if (own.length === 0) return cannotTell('Your brand statement names no skills yet.')
    if (skills === null || skills.length === 0) return notLoaded('A skill')
    const top = skills.slice(0, limits.topSkills)
    const other = top.filter(skill => !own.some(mine => says(skill, mine) || says(mine, skill)))
    if (other.length === 0) return pass(listed(top))
    return fail(
      `Move others of yours to the top, such as ${listed(own.slice(0, limits.topSkills))}.`,
      ...other.map(skill => `“${skill}”`),
    )
  },
}

const brand = { skills: ['SQL', 'Forecasting', 'Tableau'] }
export const examples = (): Examples => ({
  pass: [given({ skills: ['SQL', 'Demand forecasting', 'Tableau', 'Word'] }, brand)],
  fail: [given({ skills: ['SQL', 'Word', 'Tableau'] }, brand), given({ skills: ['NoSQL'] }, brand)],
  'not-visible': [given({}, brand), given({ skills: ['SQL'] })],
})
