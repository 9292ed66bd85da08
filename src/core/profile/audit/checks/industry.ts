import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/industry', {
  passing: 'Your profile names your industry',
  failing: 'Your profile names no industry',
  why: 'Recruiters narrow their searches by it, though it shows nowhere on the page.',
  todo: 'Choose the industry that you work in, or want to.',
})

export const check: Check = {
  id: 'industry',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.industry(),
  judge({ snapshot }) {
    const industry = seen(snapshot.industry)
    if (industry === null) return notLoaded('industry')
    return industry === '' ? fail(words.todo()) : pass(quote(industry))
  },
}

export const examples = (): Examples => ({
  pass: [given({ industry: 'Truck transportation' })],
  fail: [given({ industry: '' })],
  'not-visible': [given({})],
})
