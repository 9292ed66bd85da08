import { readAdvert } from '../../../src/core/advert/read-advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { judge } from '../../../src/core/fit/judge'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import type { Coverage } from '../../../src/core/fit/verdict'
import { assemble } from '../../../src/core/resume/assemble'
import { textLines } from '../../../src/core/resume/plain-lines'
import { keptEvidence } from '../kept-evidence'

type Said = Partial<KeptEvidence>

/** What a gardener has, and what an advert asks. */
interface Held {
  title?: string
  skills?: readonly string[]
  learning?: readonly string[]
  evidence?: readonly Said[]
  resume?: string
  targetRoles?: readonly string[]
  duties?: readonly string[]
  /** What stands above the duties, and above what is asked. */
  headings?: readonly [duties: string, asked: string]
  asked: readonly string[]
}

export const plain =
  'rowing, chess, archery, juggling, singing, painting, knitting, sailing, diving, fencing'.split(', ')
const entry = (said: Said, i: number) => keptEvidence({ id: `e${i}`, date: '2025-05-01', ...said })

/** A record that is rich enough for a silence to say something. */
export const gardener = `Ida Example
Cork

Experience
Gardener, Example Park
March 2015 - present
- Kept the rose garden
Kitchen Porter, Example Inn
January 2013 - December 2014
- Washed up
`

/** How the lines that an advert asks are told. */
export function held({
  title = 'Gardener',
  skills = plain,
  learning = [],
  evidence = [],
  resume = gardener,
  targetRoles = ['Gardener'],
  duties = [],
  headings = ['Your tasks', 'Requirements'],
  asked,
}: Held) {
  const lines = [...(duties.length > 0 ? [headings[0], ...duties] : []), headings[1], ...asked]
  const first = lines.indexOf(headings[1]) + 1
  const reading = readAdvert({ title, company: 'Example Ltd', lines })
  const fit = judge({
    fields: { title: { value: title, rung: 'json-ld', where: 'test', confidence: 1 } },
    reading,
    lines,
    brand: { ...emptyBrand, targetRoles: [...targetRoles], skills: [...skills], learning: [...learning] },
    evidence: evidence.map(entry),
    master: { text: resume, resume: assemble([textLines(resume)]).resume },
    today: '2025-11-29',
  })
  const of = (at: number): Coverage | undefined =>
    fit.coverage[reading.requirements.findIndex(({ quote }) => quote.line === first + at)]
  return { fit, of }
}

export const isHad = (coverage: Coverage | undefined): boolean =>
  coverage?.state === 'have' || coverage?.state === 'evidence'
export const stateOf = (what: Held) => held(what).of(0)?.state
