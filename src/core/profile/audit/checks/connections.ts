import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/connections', {
  passing: 'You have a base of connections',
  failing: 'You have few connections',
  why: 'LinkedIn counts a profile as complete from {least} on ({asOf}); people you know well are the start.',
  todo: 'Connect with people you have worked, studied or volunteered with, each with a line of your own.',
  found: '{count, plural, =0 {No connection} one {# connection} other {# connections}}',
})

export const check: Check = {
  id: 'connections',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ least: limits.connections, asOf }),
  where: places.connections(),
  judge({ snapshot }) {
    const count = seen(snapshot.connections)
    if (count === null) return notLoaded('connections')
    const found = words.found({ count })
    return count >= limits.connections ? pass(found) : fail(words.todo(), found)
  },
}

export const examples = (): Examples => ({
  pass: [given({ connections: 50 })],
  fail: [given({ connections: 49 })],
  'not-visible': [given({})],
})
