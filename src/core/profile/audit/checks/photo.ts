import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf } from '../limits'

export const check: Check = {
  id: 'photo',
  group: 'presence',
  passing: 'Your profile has a photo',
  failing: 'Your profile has no photo',
  why: `People write more readily to a face; 400 × 400 pixels are good, 200 the least (${asOf}).`,
  where: 'Photo, at the top',
  judge({ snapshot }) {
    const photo = seen(snapshot.photo)
    if (photo === null) return notLoaded('The place of the photo')
    return photo ? pass() : fail('Add a plain, recent photo with your face filling most of it.')
  },
}

export const examples = (): Examples => ({
  pass: [given({ photo: true })],
  fail: [given({ photo: false })],
  'not-visible': [given({})],
})
