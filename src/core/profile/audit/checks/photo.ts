import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/photo', {
  passing: 'Your profile has a photo',
  failing: 'Your profile has no photo',
  why: 'People write more readily to a face; {good} × {good} pixels are good, {least} the minimum ({asOf}).',
  todo: 'Add a plain, recent photo with your face filling most of it.',
})

export const check: Check = {
  id: 'photo',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ good: limits.photo, least: limits.photoLeast, asOf }),
  where: places.photo(),
  judge({ snapshot }) {
    const photo = seen(snapshot.photo)
    if (photo === null) return notLoaded('photo')
    return photo ? pass() : fail(words.todo())
  },
}

export const examples = (): Examples => ({
  pass: [given({ photo: true })],
  fail: [given({ photo: false })],
  'not-visible': [given({})],
})
