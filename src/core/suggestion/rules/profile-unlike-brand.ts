import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/profile-unlike-brand', {
  name: 'The profile beside the brand statement',
  what: 'Fix one thing on your profile',
  why: 'When you last looked, on {day}, {count, plural, one {# check of your profile was} other {# checks of your profile were}} open.',
  old: 'You last looked at your profile against your brand statement on {day}.',
  whatOld: 'Look at your own profile again',
})

const fresh = 90

/** The user's own profile and the brand statement say different things, or were not compared for a quarter. */
export const rule: SuggestionRule = {
  id: 'profile-unlike-brand',
  name: words.name(),
  atMost: 1,
  applies: ({ audit }) => audit !== null,
  suggest: ({ today, audit }) => {
    if (!audit) return []
    const isOld = audit.day < plusDays(today, -fresh)
    if (!isOld && audit.failing.length === 0) return []
    const day = { day: audit.day }
    return [
      {
        about: audit.day,
        what: isOld ? words.whatOld() : words.what(),
        why: isOld ? words.old({ day }) : words.why({ day, count: audit.failing.length }),
        minutes: 10,
        opens: { place: 'people/profile' },
        urgency: 1,
      },
    ]
  },
}

const life = (day: string, failing: string[]) => ({ ...emptyInput('2026-11-24'), audit: { day, failing } })
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life('2026-11-10', ['photo']), about: ['2026-11-10'] },
    { life: life('2026-06-10', []), about: ['2026-06-10'] },
  ],
  nothing: [life('2026-11-10', [])],
  notApplicable: [emptyInput('2026-11-24')],
})
