import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/recent-activity', {
  passing: 'Your profile shows recent activity',
  failing: 'Your profile shows no recent activity',
  why: 'The usual advice is one thing every {days} days ({asOf}); readers see whether anybody is at home.',
  todo: 'Comment on something that you know about, or share what you read: two lines are enough.',
  found: '{days, plural, =0 {Today} one {# day ago} other {# days ago}}',
})

export const check: Check = {
  id: 'recent-activity',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ days: limits.activeWithin, asOf }),
  where: places.activity(),
  judge({ snapshot }) {
    const days = seen(snapshot.activity)
    if (days === null) return notLoaded('activity')
    const found = words.found({ days })
    return days <= limits.activeWithin ? pass(found) : fail(words.todo(), found)
  },
}

export const examples = (): Examples => ({
  pass: [given({ activity: 0 }), given({ activity: 30 })],
  fail: [given({ activity: 31 })],
  'not-visible': [given({})],
})
