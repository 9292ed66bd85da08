import { messages, verbatim } from '../../../kernel/message'
import { sameOrganization } from '../../../posting/names'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'
import { telling } from '../words'

const words = messages('profile-audit/resume-degrees', {
  passing: 'Your education is the same as in your résumé',
  failing: 'Your education differs from your résumé',
  why: 'A degree that is written two ways looks like two degrees, or like none.',
  todo: 'Write school and degree the same way in both.',
  missing: '{school} is in your résumé, and not on your profile',
  differs: '{school}: “{here}” here, “{there}” in your résumé',
})

/** Degrees are abbreviated in many ways: only two that share no telling word differ. */
const agree = (a: string, b: string): boolean => {
  const others = new Set(telling(b))
  return telling(a).some(word => others.has(word))
}

export const check: Check = {
  id: 'resume-degrees',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.education(),
  judge({ snapshot: { education }, master }) {
    if (!master) return cannotTell(untold.noResume())
    if (education.state !== 'read') return notLoaded('education')
    const schools = (master.resume.education ?? []).filter(each => each.institution?.trim())
    if (schools.length === 0) return cannotTell(untold.nothingShared())
    const compared = schools.map(({ institution = '', studyType = '', area = '' }) => ({
      school: institution,
      there: [studyType, area].filter(Boolean).join(', '),
      onProfile: education.value.filter(({ school }) => sameOrganization(school, institution)),
    }))
    const missing = compared.filter(({ onProfile }) => onProfile.length === 0)
    if (missing.length > 0 && !education.whole) return cannotTell(untold.notAll())
    const off = [
      ...compared
        .filter(({ there, onProfile }) => {
          const named = onProfile.filter(({ degree }) => degree)
          return there !== '' && named.length > 0 && !named.some(({ degree }) => agree(degree, there))
        })
        .map(({ school, there, onProfile }) =>
          words.differs({ school, here: onProfile.map(({ degree }) => degree).join(' / '), there }),
        ),
      ...missing.map(({ school }) => words.missing({ school })),
    ]
    if (off.length > 0) return fail(words.todo(), ...off.slice(0, 5))
    return pass(...compared.slice(0, 3).map(({ school }) => verbatim(school)))
  },
}

const school = (degree: string) => ({ education: [{ school: 'Harbour College', degree, dates: '' }] })
const resume = { education: [{ institution: 'Harbour College', studyType: 'BSc', area: 'Logistics' }] }
export const examples = (): Examples => ({
  pass: [
    given(school('Bachelor of Science in Logistics'), {}, { resume }),
    given(school(''), {}, { resume }),
  ],
  fail: [given(school('History of art'), {}, { resume }), given({ education: [] }, {}, { resume })],
  'not-visible': [
    given({}, {}, { resume }),
    given(school('Logistics')),
    given(school('Logistics'), {}, { resume: {} }),
    given({ education: [] }, {}, { resume, cut: ['education'] }),
  ],
})
