import { compareRoles } from '../../../fit/roles/compare'
import { messages } from '../../../kernel/message'
import { isSameText, sharedEmployers } from '../beside-resume'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/resume-titles', {
  passing: 'Your titles are the same as in your résumé',
  failing: 'A title differs from your résumé',
  why: 'Readers hold the two side by side, and a difference makes them ask which is true.',
  todo: 'Use one title for one role in both, the one that your contract or your colleagues use.',
  same: '{title}, {organization}',
  differs: '{organization}: “{here}” here, “{there}” in your résumé',
})

/** The same role in other words is no contradiction. */
const agree = (a: string, b: string): boolean => isSameText(a, b) || compareRoles(a, b) === 'same'

export const check: Check = {
  id: 'resume-titles',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.experience(),
  judge({ snapshot, master }) {
    if (!master) return cannotTell(untold.noResume())
    if (snapshot.experience.state !== 'read') return notLoaded('experience')
    const shared = sharedEmployers(snapshot, master)
      .map(each => ({ ...each, inResume: each.inResume.filter(work => work.position) }))
      .filter(each => each.inResume.length > 0)
    const [one] = shared
    if (!one) return cannotTell(untold.nothingShared())
    const off = shared.flatMap(({ organization, onProfile, inResume }) =>
      onProfile
        .filter(role => role.title && !inResume.some(work => agree(role.title, work.position ?? '')))
        .map(role =>
          words.differs({
            organization,
            here: role.title,
            there: inResume.map(work => work.position ?? '').join(' / '),
          }),
        ),
    )
    if (off.length > 0) return fail(words.todo(), ...off.slice(0, 5))
    return pass(words.same({ title: one.onProfile[0]?.title ?? '', organization: one.organization }))
  },
}

const resume = { work: [{ name: 'Alder Works Ltd', position: 'Payroll Manager' }] }
export const examples = (): Examples => ({
  pass: [given({ experience: [position('Payroll manager', '')] }, {}, { resume })],
  fail: [given({ experience: [position('Gardener', '')] }, {}, { resume })],
  'not-visible': [
    given({}, {}, { resume }),
    given({ experience: [position('Cook', '')] }),
    given({ experience: [position('Cook', '', '2019 - 2021', false, 'Rowan Inn')] }, {}, { resume }),
  ],
})
