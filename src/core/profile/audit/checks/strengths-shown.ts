import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { recentRoles } from '../recent-roles'
import { aboutIsCut, notLoaded, untold } from '../untold'
import { says } from '../words'

const words = messages('profile-audit/strengths-shown', {
  passing: 'Every strength of your brand statement is on your profile',
  failing: 'A strength of your brand statement is nowhere on your profile',
  why: 'What you want to be known for has to be read before it can be remembered.',
  todo: 'Say each once, with the work that shows it: {strengths}.',
})

export const check: Check = {
  id: 'strengths-shown',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.everywhere(),
  judge({ snapshot, brand: { strengths } }) {
    if (strengths.length === 0) return cannotTell(untold.noStrengths())
    const { headline, about, experience, skills } = snapshot
    const texts = [
      seen(headline) ?? '',
      seen(about) ?? '',
      ...recentRoles(seen(experience) ?? []).map(role => `${role.title}. ${role.description}`),
      ...(seen(skills) ?? []),
    ]
    const missing = strengths.filter(strength => !texts.some(text => says(text, strength)))
    if (missing.length === 0) return pass(...strengths.slice(0, 5).map(verbatim))
    if (about.state !== 'read') return notLoaded('about')
    if (!about.whole) return aboutIsCut()
    if (experience.state !== 'read') return notLoaded('experience')
    return fail(words.todo({ strengths: missing.slice(0, 5) }), ...missing.slice(0, 5).map(verbatim))
  },
}

const brand = { strengths: ['plain language', 'calm in crises'] }
const experience = [position('Clerk', 'Calm in crises, such as the flood of May.')]
export const examples = (): Examples => ({
  pass: [given({ about: 'Plain language is my trade.', experience }, brand)],
  fail: [given({ about: 'I answer letters.', experience }, brand)],
  'not-visible': [
    given({ headline: 'Clerk' }, brand),
    given({ about: 'I answer letters.' }, brand),
    given({ about: 'I answer', experience }, brand, { cut: ['about'] }),
    given({ about: 'Plain language.', experience }),
  ],
})
