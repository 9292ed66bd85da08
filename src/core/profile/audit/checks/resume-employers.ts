import { messages, verbatim } from '../../../kernel/message'
import { sameOrganization } from '../../../posting/names'
import { worksOf } from '../beside-resume'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/resume-employers', {
  passing: 'Profile and résumé name the same employers',
  failing: 'Profile and résumé name different employers',
  why: 'Earlier roles may be left out of a résumé, but what a résumé names is looked for on the profile.',
  todo: 'Add what is missing, or shorten both alike.',
  missingHere: '{organization} is in your résumé, and not on your profile',
  missingThere: '{organization} is your present employer here, and not in your résumé',
})

export const check: Check = {
  id: 'resume-employers',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.experience(),
  judge({ snapshot: { experience }, master }) {
    if (!master) return cannotTell(untold.noResume())
    if (experience.state !== 'read') return notLoaded('experience')
    const inResume = [...new Set(worksOf(master).map(work => work.name ?? ''))]
    if (inResume.length === 0) return cannotTell(untold.nothingShared())
    const here = experience.value.map(position => position.organization)
    const notHere = inResume.filter(name => !here.some(other => sameOrganization(other, name)))
    const notThere = experience.value
      .filter(({ organization, roles }) => organization && roles.some(role => role.current === true))
      .filter(({ organization }) => !inResume.some(name => sameOrganization(name, organization)))
      .map(position => words.missingThere({ organization: position.organization }))
    if (notHere.length > 0 && !experience.whole) return cannotTell(untold.notAll())
    const off = [...notThere, ...notHere.map(organization => words.missingHere({ organization }))]
    return off.length > 0
      ? fail(words.todo(), ...off.slice(0, 5))
      : pass(...inResume.slice(0, 5).map(verbatim))
  },
}

const resume = { work: [{ name: 'Alder Works' }, { name: 'Rowan Inn' }] }
const inn = position('Cook', '', '2015 - 2017', false, 'Rowan Inn')
export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', ''), inn] }, {}, { resume })],
  fail: [
    given({ experience: [position('Cook', '')] }, {}, { resume }),
    given({ experience: [position('Cook', ''), inn] }, {}, { resume: { work: [{ name: 'Rowan Inn' }] } }),
  ],
  'not-visible': [
    given({}, {}, { resume }),
    given({ experience: [inn] }),
    given({ experience: [inn] }, {}, { resume: {} }),
    given({ experience: [inn] }, {}, { resume, cut: ['experience'] }),
  ],
})
