import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/learning', {
  passing: 'Your profile shows that you go on learning',
  failing: 'Your profile shows no course or certificate',
  why: 'Something learned since the degree says that the field is still alive for you.',
  todo: 'Add a course, a certificate or a licence that belongs to where you are going.',
  found: '{count, plural, one {# entry} other {# entries}}',
})

export const check: Check = {
  id: 'learning',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.learning(),
  judge({ snapshot }) {
    const count = seen(snapshot.learning)
    if (count === null) return notLoaded('learning')
    return count > 0 ? pass(words.found({ count })) : fail(words.todo())
  },
}

export const examples = (): Examples => ({
  pass: [given({ learning: 2 })],
  fail: [given({ learning: 0 })],
  'not-visible': [given({})],
})
