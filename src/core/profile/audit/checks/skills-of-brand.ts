import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { counted, listed } from '../quoting'
import { says } from '../words'

export const check: Check = {
  id: 'skills-of-brand',
  group: 'skills',
  passing: 'The skills of your brand statement are on your profile',
  failing: 'Skills of your brand statement are missing on your profile',
  why: 'A skill that is not listed is not found, however well you have it.',
  where: 'Skills',
  judge({ snapshot: { skills }, brand }) {
    if (brand.skills.length === 0) return cannotTell('Your brand statement names no skills yet.')
    if (skills.state !== 'read') return notLoaded('The Skills section')
    const missing = brand.skills.filter(mine => !skills.value.some(skill => says(skill, mine)))
    if (missing.length === 0) return pass(counted(brand.skills.length, 'skill'))
    if (!skills.whole)
      return cannotTell(`Only ${counted(skills.value.length, 'skill')} of the list show on this page.`)
    return fail(
      `Add those you can prove: ${listed(missing.slice(0, 8))}.`,
      `Not listed: ${listed(missing.slice(0, 8))}`,
    )
  },
}

const brand = { skills: ['SQL', 'Forecasting'] }
export const examples = (): Examples => ({
  pass: [given({ skills: ['Forecasting', 'SQL'] }, brand)],
  fail: [given({ skills: ['SQL'] }, brand)],
  'not-visible': [
    given({}, brand),
    given({ skills: ['SQL'] }),
    given({ skills: ['SQL'] }, brand, ['skills']),
  ],
})
