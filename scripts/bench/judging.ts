import { readAdvert } from '../../src/core/advert/read-advert'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { noHistory } from '../../src/core/checklist/situation'
import { judgeWhole } from '../../src/core/pipeline/judged'
import { assemble } from '../../src/core/resume/assemble'
import { textLines } from '../../src/core/resume/plain-lines'
import { spread } from './figures'

const entries = 300
const things = [
  'the ward plan',
  'a stock count',
  'the monthly close',
  'Python scripts',
  'a school trip',
  'two audits',
]
const deeds = ['Led', 'Wrote', 'Planned', 'Cut the cost of', 'Trained five people for']

const job = (at: number) => [
  `${['Clerk', 'Senior Clerk', 'Office Manager'][at % 3]}, Example House ${at}`,
  `January ${2000 + at} - December ${2000 + at}`,
  ...things.map(thing => `- ${deeds[at % deeds.length]} ${thing} for house ${at} and told the board of it`),
]

const asked = [
  '5 years of experience in office administration',
  'Bachelor’s degree in Business Administration or equivalent',
  'Experience leading a team of at least four people',
  'Knowledge of Python, SQL and spreadsheets',
  'Experience with stock control and audits',
  'Fluent German, good English',
  'Reliable, friendly and calm under pressure',
]
const duty =
  'Plan the work of the office, keep its records in order and tell the board every month what was done'

/** Verdict and checklist of an advert of about 5 KB with 300 accomplishments and a résumé of five pages. */
export function judging(): void {
  const lines = [
    'Duties',
    ...Array.from({ length: 40 }, (_, i) => `${duty} (${i})`),
    'Requirements',
    ...asked,
  ]
  const title = 'Office Manager'
  const text = ['Ann Example', 'Experience', ...Array.from({ length: 25 }, (_, i) => job(i)).flat()].join(
    '\n',
  )
  const value = <T>(of: T) => ({ value: of, rung: 'json-ld' as const, where: 'bench', confidence: 1 })
  const opening = {
    title,
    status: 'interested' as const,
    fields: { title: value(title), hiringOrganization: value('Example Ltd') },
    reading: readAdvert({ title, company: 'Example Ltd', lines }),
    lines,
    brand: { ...emptyBrand, targetRoles: [title], skills: ['filing', 'Excel', 'German', 'stock control'] },
    evidence: Array.from({ length: entries }, (_, i) => ({
      ...quickEvidence(`${deeds[i % deeds.length]} ${things[i % things.length]} in ${i} days`, '2025-05-01'),
      id: `e${i}`,
    })),
    master: { text, resume: assemble([textLines(text)]).resume },
    history: noHistory,
    earlier: [],
    resume: '',
    now: '2025-11-29T12:00:00.000Z',
  }
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now()
    judgeWhole(opening)
    return performance.now() - began
  })
  const size = lines.join('\n').length
  console.table({ [`${size} characters, ${entries} accomplishments, ms warm`]: spread(times) })
}
