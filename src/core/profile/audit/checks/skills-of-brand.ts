import { messages } from '../../../kernel/message'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'
import { says } from '../words'

const words = messages('profile-audit/skills-of-brand', {
  passing: 'The skills of your brand statement are on your profile',
  failing: 'Skills of your brand statement are missing from your profile',
  why: 'A skill that is not listed is not found, however well you have it.',
  todo: 'Add those you can prove: {skills}.',
  found: '{count, plural, one {# skill} other {# skills}}',
  missing: 'Not listed: {skills}',
})

export const check: Check = {
  id: 'skills-of-brand',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.skills(),
  judge({ snapshot: { skills }, brand }) {
    if (brand.skills.length === 0) return cannotTell(untold.noSkills())
    if (skills.state !== 'read') return notLoaded('skills')
    const missing = brand.skills.filter(mine => !skills.value.some(skill => says(skill, mine)))
    if (missing.length === 0) return pass(words.found({ count: brand.skills.length }))
    if (!skills.whole) return cannotTell(untold.notAll())
    const some = missing.slice(0, 8)
    return failFrom(some.join('\n'), words.todo({ skills: some }), words.missing({ skills: some }))
  },
}

const brand = { skills: ['SQL', 'Forecasting'] }
export const examples = (): Examples => ({
  pass: [given({ skills: ['Forecasting', 'SQL'] }, brand)],
  fail: [given({ skills: ['SQL'] }, brand)],
  'not-visible': [
    given({}, brand),
    given({ skills: ['SQL'] }),
    given({ skills: ['SQL'] }, brand, { cut: ['skills'] }),
  ],
})
