import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { quoted } from '../quoting'

export const check: Check = {
  id: 'location',
  group: 'presence',
  passing: 'Your profile says where you are',
  failing: 'Your profile says no place',
  why: 'Searches are narrowed by place, also for remote work.',
  where: 'Under the headline',
  judge({ snapshot }) {
    const place = seen(snapshot.location)
    if (place === null) return notLoaded('The place')
    return place === '' ? fail('Add the region that you work in, or want to.') : pass(quoted(place))
  },
}

export const examples = (): Examples => ({
  pass: [given({ location: 'Turku, Finland' })],
  fail: [given({ location: '' })],
  'not-visible': [given({})],
})
