import { slugOf } from '../../fit/slug'
import { contentStems } from '../../fit/words'
import { messages } from '../../kernel/message'
import { findAny, hasFigures } from '../../verify/find'
import { pointsOf, type ResumeLine } from '../../verify/resume-lines'
import { type Asked, askedOf, isOfWork } from '../asked'
import { example } from '../example'
import { shortPoint, textOfPoint } from '../points'
import type { Draft, Examples, Rule } from '../rule'
import { ledgerAccountant } from '../samples'
import { soughtFor } from '../sought'

const words = messages('checklist/cut', {
  text: 'Cut or shorten “{point}”',
  reason: 'It answers nothing that they ask for; the space is better used for {name}.',
})

/** Fewer points than this leave nothing to cut. */
const fewest = 8

/** Says nothing that they ask for, and holds no figure that a reader would remember. */
function isSpare(point: ResumeLine, asked: readonly Asked[], theirs: ReadonlySet<string>): boolean {
  if (hasFigures(point.text) || point.words.length < 3) return false
  if (asked.some(one => soughtFor(one).some(({ wordings }) => findAny([point], wordings)))) return false
  return contentStems(point.text).filter(stem => stem.length > 3 && theirs.has(stem)).length < 2
}

/** Room for what they ask: the oldest point that answers none of it goes first. */
export const rule: Rule = {
  id: 'cut',
  phase: 'tailor',
  most: 1,
  applies: ({ resume }) => pointsOf(resume ?? []).length >= fewest,
  make: situation => {
    const points = pointsOf(situation.resume ?? [])
    const asked = [...askedOf(situation, 'must'), ...askedOf(situation, 'nice')]
    const wanting = asked.find(
      one => isOfWork(one) && soughtFor(one).some(({ wordings }) => !findAny(points, wordings)),
    )
    if (!wanting) return []
    const theirs = new Set(
      situation.lines.flatMap((line, at) =>
        situation.reading.lines[at]?.zone === 'duties' || situation.reading.lines[at]?.requirements.length
          ? contentStems(line)
          : [],
      ),
    )
    return points
      .filter(point => isSpare(point, asked, theirs))
      .reverse()
      .map((point): Draft => {
        const text = textOfPoint(point)
        return {
          about: slugOf(text),
          text: words.text({ point: shortPoint(text) }),
          reason: words.reason({ name: wanting.name }),
          quote: wanting.requirement.quote,
          verify: { by: 'gone', line: point.text },
        }
      })
  },
}

const resume = (...points: string[]) => ['Experience', ...points.map(point => `- ${point}`)].join('\n')
const full = Array.from({ length: 8 }, (_, i) => `Closed the books of plant ${i}`)

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, resume: resume(...full, 'Watered the plants in the lobby daily') }),
      gives: [
        {
          about: 'watered-the-plants-in-the-lobby-daily',
          says: ['Cut or shorten “Watered the plants in the lobby daily”', 'better used for Excel and SAP'],
          quote: 'Excel and SAP',
        },
      ],
    },
  ],
  nothing: [example({ ...ledgerAccountant, resume: resume(...full) })],
  notApplicable: [
    example(ledgerAccountant),
    example({ ...ledgerAccountant, resume: resume('Watered the plants in the lobby daily') }),
  ],
})
