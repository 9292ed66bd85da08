import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { findAny } from '../../verify/find'
import { pointsOf, type ResumeLine } from '../../verify/resume-lines'
import { type Asked, askedOf, isOfWork } from '../asked'
import { example } from '../example'
import { shortPoint, textOfPoint } from '../points'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'
import type { Situation } from '../situation'
import { soughtFor } from '../sought'

const words = messages('checklist/bullet-order', {
  text: 'Move “{point}” to the top of its position',
  reason: 'It answers {name}; the point above it answers less of what they must have.',
})

/** The points of the newest position: those that stand together first. */
function newest({ resume }: Situation): ResumeLine[] {
  const points = pointsOf(resume ?? [])
  const apart = points.findIndex((point, i) => i > 0 && point.index - (points[i - 1]?.index ?? 0) > 2)
  return apart < 0 ? points : points.slice(0, apart)
}

const answered = (point: ResumeLine, asked: readonly Asked[]): Asked[] =>
  asked.filter(one => soughtFor(one).some(({ wordings }) => findAny([point], wordings)))

/** The point that answers most of what they must have stands first in the newest position. */
export const rule: Rule = {
  id: 'bullet-order',
  phase: 'tailor',
  most: 1,
  applies: situation => newest(situation).length > 1,
  make: situation => {
    const asked = askedOf(situation, 'must').filter(isOfWork)
    const points = newest(situation).map(point => ({ point, answers: answered(point, asked) }))
    const first = points[0]
    const best = [...points].sort((a, b) => b.answers.length - a.answers.length)[0]
    const main = best?.answers[0]
    if (!first || !best || !main || best.answers.length <= first.answers.length) return []
    const text = textOfPoint(best.point)
    return [
      {
        about: slugOf(text),
        text: words.text({ point: shortPoint(text) }),
        reason: words.reason({ name: main.name }),
        quote: main.requirement.quote,
        verify: { by: 'named', sought: soughtFor(main), where: 'first' },
      },
    ]
  },
}

const resume = (...points: string[]) => ['Experience', ...points.map(point => `- ${point}`)].join('\n')

export const examples = (): Examples => ({
  yields: [
    {
      of: example({
        ...ledgerAccountant,
        resume: resume('Ordered stationery', 'Closed the month in SAP and Excel'),
      }),
      gives: [
        {
          about: 'closed-the-month-in-sap-and-excel',
          says: ['Move “Closed the month in SAP and Excel”', 'It answers Excel and SAP'],
          quote: 'Excel and SAP',
        },
      ],
    },
  ],
  nothing: [
    // It stands in an earlier position, further down.
    example({
      ...ledgerAccountant,
      resume: [
        resume('Ordered stationery', 'Answered letters'),
        'Clerk, Harrow Mill',
        '2016 to 2019',
        '- Closed the month in SAP and Excel',
      ].join('\n'),
    }),
    example({ ...ledgerAccountant, resume: resume('Closed the month in SAP', 'Ordered stationery') }),
    example({ ...bare, resume: resume('Ordered stationery', 'Closed the month in SAP') }),
  ],
  notApplicable: [
    example(ledgerAccountant),
    example({ ...ledgerAccountant, resume: resume('Closed the month') }),
  ],
})
