import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { recentRoles } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/open-to-work-frame', {
  passing: 'No frame says more to your employer than you mean to',
  failing: 'The frame around your photo tells everyone that you are looking',
  why: 'Your present employer sees the frame too, and LinkedIn does not promise that “recruiters only” stays hidden from them.',
  todo: 'Leave it if that is what you want; otherwise take the frame off, and tell the people you trust yourself.',
})

export const check: Check = {
  id: 'open-to-work-frame',
  group: 'prudent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.openToWork(),
  judge({ snapshot }) {
    const frame = seen(snapshot.openToWork)
    if (frame === null) return notLoaded('openToWork')
    if (!frame) return pass()
    const experience = seen(snapshot.experience)
    if (experience === null) return notLoaded('experience')
    return recentRoles(experience).some(role => role.current === true) ? fail(words.todo()) : pass()
  },
}

const before = position('Cook', '', '2019 - 2021', false)
export const examples = (): Examples => ({
  pass: [given({ openToWork: false }), given({ openToWork: true, experience: [before] })],
  fail: [given({ openToWork: true, experience: [position('Cook', '')] })],
  'not-visible': [given({}), given({ openToWork: true })],
})
