import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'

export const check: Check = {
  id: 'education',
  group: 'presence',
  passing: 'Your profile names a school or course',
  failing: 'Your profile names no education',
  why: 'It is searched by, and people of the same school are found through it; courses count too.',
  where: 'Education',
  judge({ snapshot }) {
    const schools = seen(snapshot.education)
    if (schools === null) return notLoaded('The Education section')
    if (schools.length === 0) return fail('Add a school, an apprenticeship or a longer course.')
    return pass(
      ...schools.slice(0, 3).map(({ school, degree }) => [school, degree].filter(Boolean).join(', ')),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ education: [{ school: 'Harbour College', degree: 'Logistics', dates: '2011 - 2013' }] })],
  fail: [given({ education: [] })],
  'not-visible': [given({})],
})
