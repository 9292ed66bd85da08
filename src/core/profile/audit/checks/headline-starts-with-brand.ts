import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { hasThread, threadIn } from '../brand-thread'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/headline-starts-with-brand', {
  passing: 'The beginning of your headline carries your brand',
  failing: 'The beginning of your headline says nothing of your brand statement',
  why: 'Search results show about the first {shown} characters ({asOf}).',
  todo: 'Begin with a role, a strength or a skill that your brand statement names.',
  found: 'It says {phrases}.',
})

export const check: Check = {
  id: 'headline-starts-with-brand',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ shown: limits.headlineShown, asOf }),
  where: places.headline(),
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (!hasThread(brand)) return cannotTell(untold.noBrand())
    if (!headline) return notLoaded('headline')
    const start = [...headline].slice(0, limits.headlineShown).join('')
    const phrases = threadIn(start, brand).slice(0, 4)
    if (phrases.length > 0) return pass(quote(start), words.found({ phrases }))
    return failFrom(brand.statement, words.todo(), quote(start))
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
