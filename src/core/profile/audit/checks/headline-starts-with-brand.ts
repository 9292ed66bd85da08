import { seen } from '../../profile'
import { hasThread, threadIn } from '../brand-thread'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { listed, quoted } from '../quoting'

export const check: Check = {
  id: 'headline-starts-with-brand',
  group: 'headline',
  passing: 'The beginning of your headline carries your brand',
  failing: 'The beginning of your headline carries nothing of your brand statement',
  why: `Search results show about the first ${limits.headlineShown} characters (${asOf}).`,
  where: 'Headline, under your name',
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (!hasThread(brand)) return cannotTell('Your brand statement is still empty.')
    if (!headline) return notLoaded('A headline')
    const start = [...headline].slice(0, limits.headlineShown).join('')
    const carried = threadIn(start, brand)
    if (carried.length > 0) return pass(quoted(start), `It says ${listed(carried.slice(0, 4))}.`)
    return fail('Begin with a role, a strength or a skill that your brand statement names.', quoted(start))
  },
}

const brand = { strengths: ['calm in crises'], skills: ['Incident management'] }
export const examples = (): Examples => ({
  pass: [given({ headline: 'Incident management for railways' }, brand)],
  fail: [
    given({ headline: 'Operations person, many years in many places' }, brand),
    given({ headline: `${'On the move. '.repeat(10)}Incident management` }, brand),
  ],
  'not-visible': [given({}, brand), given({ headline: 'Incident management' })],
})
