import { messages, verbatim } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/education', {
  passing: 'Your profile names a school or course',
  failing: 'Your profile names no education',
  why: 'People search by it, and find others from the same school; courses count too.',
  todo: 'Add a school, an apprenticeship or a longer course.',
})

export const check: Check = {
  id: 'education',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.education(),
  judge({ snapshot }) {
    const schools = seen(snapshot.education)
    if (schools === null) return notLoaded('education')
    if (schools.length === 0) return fail(words.todo())
    const names = schools.slice(0, 3).map(({ school, degree }) => [school, degree].filter(Boolean).join(', '))
    return pass(...names.map(verbatim))
  },
}

export const examples = (): Examples => ({
  pass: [given({ education: [{ school: 'Harbour College', degree: 'Logistics', dates: '2011 - 2013' }] })],
  fail: [given({ education: [] })],
  'not-visible': [given({})],
})
