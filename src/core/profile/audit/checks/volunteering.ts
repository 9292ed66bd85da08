import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/volunteering', {
  passing: 'Your profile shows what you give your time to',
  failing: 'Your profile shows nothing that you give your time to',
  why: 'Unpaid work shows what you care about, and you meet new people through it.',
  todo: 'Add a club, a board, a course that you teach or a project that you help with, if there is one.',
  found: '{count, plural, one {# entry} other {# entries}}',
})

export const check: Check = {
  id: 'volunteering',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.volunteering(),
  judge({ snapshot }) {
    const count = seen(snapshot.volunteering)
    if (count === null) return notLoaded('volunteering')
    return count > 0 ? pass(words.found({ count })) : fail(words.todo())
  },
}

export const examples = (): Examples => ({
  pass: [given({ volunteering: 1 })],
  fail: [given({ volunteering: 0 })],
  'not-visible': [given({})],
})
