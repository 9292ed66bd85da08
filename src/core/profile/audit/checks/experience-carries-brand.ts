import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { hasThread, threadIn } from '../brand-thread'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { recentRoles, roleName } from '../recent-roles'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/experience-carries-brand', {
  passing: 'Your recent roles show what your brand statement says',
  failing: 'Your recent roles show nothing of your brand statement',
  why: 'A claim at the top is believed when the work below it bears it out.',
  todo: 'Say in the newest description where you used a strength or a skill that your brand statement names.',
  found: 'They say {phrases}.',
})

export const check: Check = {
  id: 'experience-carries-brand',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.recentRoles(),
  judge({ snapshot, brand }) {
    if (!hasThread(brand)) return cannotTell(untold.noBrand())
    const described = recentRoles(seen(snapshot.experience) ?? []).filter(
      role => role.description.trim() !== '',
    )
    if (described.length === 0) return notLoaded('experience')
    const text = described.map(role => `${role.title}. ${role.description}`).join('\n')
    const phrases = threadIn(text, brand).slice(0, 4)
    return phrases.length > 0
      ? pass(words.found({ phrases }))
      : fail(words.todo(), ...described.slice(0, 3).map(roleName).map(verbatim))
  },
}

const brand = { strengths: ['plain language'], skills: ['Budgeting'] }
export const examples = (): Examples => ({
  pass: [given({ experience: [position('Clerk', 'Budgeting for nine schools.')] }, brand)],
  fail: [given({ experience: [position('Clerk', 'Answered letters.')] }, brand)],
  'not-visible': [
    given({}, brand),
    given({ experience: [position('Clerk', 'Budgeting.')] }),
    given({ experience: [position('Clerk', '')] }, brand),
  ],
})
