import { messages } from '../../../kernel/message'
import type { Work } from '../../../resume/json-resume'
import type { Role } from '../../profile'
import { sharedEmployers, yearsIn } from '../beside-resume'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/resume-dates', {
  passing: 'Your years are the same as in your résumé',
  failing: 'Years differ from your résumé',
  why: 'Dates are what background checks compare first.',
  todo: 'Find out which is right, and use it in both.',
  same: '{organization}: {years}',
  differs: '{organization}: {here} here, {there} in your résumé',
})

/** The first and the last year at one employer; null where they aren't said. "" for the last: it goes on. */
type Span = { from: string; to: string } | null

function spanOf(years: readonly { from: string; to: string }[]): Span {
  if (years.length === 0 || years.some(({ from }) => from === '')) return null
  const from = years.map(each => each.from).sort()[0] ?? ''
  const goesOn = years.some(each => each.to === '')
  return {
    from,
    to: goesOn
      ? ''
      : (years
          .map(each => each.to)
          .sort()
          .at(-1) ?? ''),
  }
}

const ofRoles = (roles: readonly Role[]): Span =>
  spanOf(
    roles.map(({ dates, current }) => {
      const [from = '', to = from] = yearsIn(dates)
      return { from, to: current === true ? '' : to }
    }),
  )
const ofWorks = (works: readonly Work[]): Span =>
  spanOf(
    works.map(({ startDate = '', endDate = '' }) => ({
      from: startDate.slice(0, 4),
      to: endDate.slice(0, 4),
    })),
  )

const said = ({ from, to }: { from: string; to: string }): string =>
  to === '' ? `${from} –` : from === to ? from : `${from} – ${to}`

export const check: Check = {
  id: 'resume-dates',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.experience(),
  judge({ snapshot, master }) {
    if (!master) return cannotTell(untold.noResume())
    if (snapshot.experience.state !== 'read') return notLoaded('experience')
    const compared = sharedEmployers(snapshot, master).flatMap(({ organization, onProfile, inResume }) => {
      const [here, there] = [ofRoles(onProfile), ofWorks(inResume)]
      return here && there ? [{ organization, here: said(here), there: said(there) }] : []
    })
    if (compared.length === 0) return cannotTell(untold.nothingShared())
    const off = compared.filter(({ here, there }) => here !== there)
    if (off.length > 0) return fail(words.todo(), ...off.slice(0, 5).map(words.differs))
    return pass(
      ...compared.slice(0, 3).map(({ organization, here }) => words.same({ organization, years: here })),
    )
  },
}

const work = (startDate: string, endDate?: string) => ({
  work: [{ name: 'Alder Works', position: 'Cook', startDate, ...(endDate ? { endDate } : {}) }],
})
export const examples = (): Examples => ({
  pass: [
    given({ experience: [position('Cook', '')] }, {}, { resume: work('2022-03') }),
    given(
      { experience: [position('Cook', '', 'Mar 2019 - Feb 2021', false)] },
      {},
      { resume: work('2019', '2021-02') },
    ),
  ],
  fail: [
    given({ experience: [position('Cook', '')] }, {}, { resume: work('2021-03') }),
    given(
      { experience: [position('Cook', '', 'Mar 2019 - Feb 2021', false)] },
      {},
      { resume: work('2019', '2020-02') },
    ),
  ],
  'not-visible': [
    given({}, {}, { resume: work('2021') }),
    given({ experience: [position('Cook', '')] }),
    given({ experience: [position('Cook', '', '', null)] }, {}, { resume: work('2021') }),
  ],
})
