import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/location', {
  passing: 'Your profile says where you are',
  failing: 'Your profile names no place',
  why: 'Searches are narrowed by place, even for remote work.',
  todo: 'Add the region that you work in, or want to.',
})

export const check: Check = {
  id: 'location',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.location(),
  judge({ snapshot }) {
    const place = seen(snapshot.location)
    if (place === null) return notLoaded('location')
    return place === '' ? fail(words.todo()) : pass(quote(place))
  },
}

export const examples = (): Examples => ({
  pass: [given({ location: 'Turku, Finland' })],
  fail: [given({ location: '' })],
  'not-visible': [given({})],
})
