import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { counted } from '../quoting'

export const check: Check = {
  id: 'connections',
  group: 'presence',
  passing: 'You have a base of connections',
  failing: 'You have few connections',
  why: `LinkedIn counts a profile as complete from ${limits.connections} on (${asOf}); people you know well are the start.`,
  where: 'Connections, under the place',
  judge({ snapshot }) {
    const count = seen(snapshot.connections)
    if (count === null) return notLoaded('The number of connections')
    if (count >= limits.connections) return pass(counted(count, 'connection'))
    return fail(
      'Connect with people you have worked, studied or volunteered with, each with a line of your own.',
      counted(count, 'connection'),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ connections: 50 })],
  fail: [given({ connections: 49 })],
  'not-visible': [given({})],
})
