import { describe, expect, it } from 'vitest'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { judge } from '../../../src/core/fit/judge'
import { fieldsOfJob } from '../../../src/core/fit/record/jobs'
import type { Coverage, Fit } from '../../../src/core/fit/verdict'
import { assemble } from '../../../src/core/resume/assemble'
import { textLines } from '../../../src/core/resume/plain-lines'
import { say } from '../../../src/words/say'

interface Held {
  title?: string
  role?: string
  skills?: readonly string[]
  evidence?: readonly string[]
  resume?: string
  asked: readonly string[]
}

function fitOf({ title = 'Clerk', role = title, skills = [], evidence = [], resume = '', asked }: Held): {
  fit: Fit
  of: (at: number) => Coverage | undefined
} {
  const lines = ['Requirements', ...asked, 'Reliable and friendly']
  const reading = readAdvert({ title, company: 'Example Ltd', lines })
  const value = <T>(of: T) => ({ value: of, rung: 'json-ld' as const, where: 'test', confidence: 1 })
  const fit = judge({
    fields: { title: value(title) },
    reading,
    lines,
    brand: { ...emptyBrand, targetRoles: [role], skills: [...skills] },
    evidence: evidence.map((line, i) => ({ ...quickEvidence(line, '2025-05-01'), id: `e${i}` })),
    master: resume ? { text: resume, resume: assemble([textLines(resume)]).resume } : null,
    today: '2025-11-29',
  })
  const of = (at: number) => {
    const found = reading.requirements.findIndex(({ quote }) => quote.line === at + 1)
    return fit.coverage[found]
  }
  return { fit, of }
}

const isHad = (coverage: Coverage | undefined): boolean =>
  coverage?.state === 'have' || coverage?.state === 'evidence'

const many =
  'invoicing, filing, Excel, minutes, travel booking, phone, post, archives, diary, reception'.split(', ')
const accountant = `Ann Example

Experience
Accountant, Example Ltd
January 2016 - present
- Monthly close of three companies
Clerk, Example Shop
January 2014 - December 2016
- Answered the phone

Education
Bachelor of Arts in Accounting, Example University, 2015

Certificates
CPA (2018)`

describe('the résumé', () => {
  it('counts years of a field, months that overlap once, and says what is short', () => {
    const { of } = fitOf({
      title: 'Accountant',
      skills: many,
      resume: accountant,
      asked: [
        'At least 9 years of experience in accounting',
        'At least 15 years of experience in accounting',
      ],
    })
    expect(of(0)?.state).toBe('have')
    expect(of(1)).toMatchObject({ state: 'missing', knockOut: { state: 'short' } })
    expect(of(1)?.nearest).toBe('9 years of finance')
  })

  it('shows a degree by level and subject, and a list of subjects is one asking', () => {
    const { of } = fitOf({
      title: 'Accountant',
      skills: many,
      resume: accountant,
      asked: [
        'Bachelor’s degree in Finance, Accounting, Economics or a related field',
        'Bachelor’s degree in nursing',
        'Master’s degree in accounting',
      ],
    })
    expect(of(0)).toMatchObject({ state: 'have', own: expect.stringContaining('Accounting') })
    expect(isHad(of(1))).toBe(false)
    expect(isHad(of(2))).toBe(false)
  })

  it('is a degree only where it says so: a skill of the same name is none', () => {
    const { of } = fitOf({ skills: ['accounting'], asked: ['Bachelor’s degree in accounting'] })
    expect(isHad(of(0))).toBe(false)
  })

  it('is a degree among skills where its name can be nothing else', () => {
    const { of } = fitOf({
      skills: ['BEng Mechanical Engineering', 'Scrum Master'],
      asked: ['Bachelor’s degree in mechanical engineering', 'Master’s degree'],
    })
    expect(of(0)).toMatchObject({ state: 'have', own: 'BEng Mechanical Engineering' })
    expect(isHad(of(1))).toBe(false)
  })

  it('shows papers under all their names', () => {
    const { of } = fitOf({
      title: 'Accountant',
      skills: many,
      resume: accountant,
      asked: [
        'CPA required',
        'Certified Public Accountant',
        'CPA, ACCA or CIMA',
        'ACCA qualified',
        'CISSP certification',
      ],
    })
    for (const at of [0, 1, 2]) expect(of(at)?.state, String(at)).toBe('have')
    expect(of(3)).toMatchObject({ state: 'missing', nearest: expect.stringContaining('CPA') })
    expect(of(4)).toMatchObject({ state: 'missing' })
  })

  it('tells a licence of another state apart', () => {
    const nurse = (state: string) => `Bo Example

Experience
Nurse, Example Hospital
2015 - present
- Wards

Certifications
Registered Nurse, ${state}`
    const asked = ['Current Texas RN license']
    const skills = [...many, 'nursing']
    expect(fitOf({ title: 'Nurse', skills, resume: nurse('Texas'), asked }).of(0)?.state).toBe('have')
    expect(fitOf({ title: 'Nurse', skills, resume: nurse('Ohio'), asked }).of(0)).toMatchObject({
      state: 'missing',
      nearest: expect.stringContaining('Ohio'),
    })
  })

  it('never takes years of one profession for those of another', () => {
    const counsel = `Cy Example

Experience
Legal Counsel, Example AG
2012 - present
- Contracts

Education
Law, Example University, 2012`
    const { of } = fitOf({
      title: 'Nurse',
      role: 'Legal Counsel',
      skills: many,
      resume: counsel,
      asked: ['Five years of nursing experience'],
    })
    expect(of(0)?.state).toBe('missing')
  })
})

describe('what one has', () => {
  it('is no skill for a word in passing', () => {
    const { of } = fitOf({
      evidence: ['Built a forecast with the sales heads', 'Agreed the plan with product and compliance'],
      asked: ['Sales experience', 'Experience with regulatory compliance'],
    })
    expect(isHad(of(0))).toBe(false)
    expect(isHad(of(1))).toBe(false)
  })

  it('proves no whole field by one deal', () => {
    const { of } = fitOf({
      evidence: ['Supported due diligence for the purchase of a competitor'],
      asked: ['Experience in investment banking', 'Experience with due diligence'],
    })
    expect(isHad(of(0))).toBe(false)
    expect(of(1)?.state).toBe('evidence')
  })

  it.each([
    ['Procreate', 'Experience with project management', false],
    ['Cerner', 'Experience with electronic medical records', true],
    ['electronic medical records', 'Experience with Cerner', false],
    ['MySQL', 'SQL skills', true],
    ['SQL', 'Experience with Oracle Database', false],
    ['Illustrator', 'Adobe Creative Cloud', true],
    ['Xero', 'Knowledge of accounting software', true],
    ['Word', 'Spread the word about our mission', false],
    ['Go', 'Willing to go the extra mile', false],
    ['TypeScript', 'Experience with JavaScript', true],
    ['JavaScript', 'Experience with TypeScript', false],
    ['forklift certificate', 'Forklift licence', true],
    ['sales tax', 'Sales experience', false],
  ])('%s against “%s”', (skill, asked, had) => {
    expect(isHad(fitOf({ skills: [skill], asked: [asked] }).of(0))).toBe(had)
  })

  it('leads with the proof that fits best, not with the newest', () => {
    const { of } = fitOf({
      title: 'Store Manager',
      evidence: [
        'Rearranged the shop window',
        'Brought shrinkage down from 2.1 to 0.8 percent',
        'Hired nine people',
      ],
      asked: ['Knowledge of loss prevention and shrinkage'],
    })
    expect(of(0)?.evidenceIds[0]).toBe('e1')
  })
})

describe('what one does not have', () => {
  const asked = ['Experience with the upkeep of church organs']
  it('is told where the record is rich, and not where it is thin', () => {
    expect(fitOf({ title: 'Accountant', skills: many, resume: accountant, asked }).of(0)?.state).toBe(
      'missing',
    )
    expect(fitOf({ title: 'Accountant', skills: ['filing'], asked }).of(0)?.state).toBe('open')
  })

  it('is never told of traits, hours and checks', () => {
    const { of } = fitOf({
      title: 'Accountant',
      skills: many,
      resume: accountant,
      asked: ['Excellent team player', 'Willing to work weekends', 'Must pass a background check'],
    })
    for (const at of [0, 1, 2]) expect(of(at)?.state ?? 'open', String(at)).toBe('open')
  })
})

describe('the verdict', () => {
  it('is a stretch at best where a licence is missing, and says so', () => {
    const { fit } = fitOf({
      title: 'Accountant',
      skills: [...many, 'IFRS', 'month-end close', 'SAP'],
      resume: accountant,
      asked: ['Month-end close', 'IFRS', 'SAP', 'Excel', 'CISA certification required'],
    })
    expect(fit.verdict).toBe('stretch')
    expect(say(fit.because)).toContain('CISA')
  })

  it('does not take the head of one thing for the doer of another', () => {
    const { fit } = fitOf({
      title: 'Data Engineer',
      role: 'Head of Engineering',
      skills: many,
      asked: ['Spark', 'Airflow', 'dbt', 'Python'],
    })
    expect(fit.verdict).toBe('off-path')
  })
})

const baker = `Ida Example

Experience
Baker, Example Bakery
January 2019 - present
- Baked bread for three shops

Education
Secondary school, Example Town, 2017
`
const eight = 'dough, shaping, ovens, rye bread, shift work, hygiene, scales, deliveries'.split(', ')

describe('work of the title’s own kind', () => {
  const line = ['Experience in a similar position', 'Relevant experience would be an advantage']
  it.each(line)('is had by a job of that name: %s', asked => {
    const { of } = fitOf({ title: 'Baker (m/w/d)', skills: eight, resume: baker, asked: [asked] })
    expect(isHad(of(0))).toBe(true)
  })
  it.each(line)('is not had by other work: %s', asked => {
    const { of } = fitOf({
      title: 'Tax adviser',
      role: 'Baker',
      skills: eight,
      resume: baker,
      asked: [asked],
    })
    expect(isHad(of(0))).toBe(false)
  })
  it('counts the years of jobs that are called alike', () => {
    const { of } = fitOf({
      title: 'Baker',
      skills: eight,
      resume: baker,
      asked: ['5 years of work experience'],
    })
    expect(isHad(of(0))).toBe(true)
  })
  it('names the proof that the duties ask for', () => {
    const evidence = ['Sold 40 cakes at a fair', 'Trained two apprentices on the ovens in 2024']
    const asked = ['Experience in a similar position', 'Duties', 'Train apprentices at the ovens']
    const { of } = fitOf({ title: 'Baker', skills: eight, evidence, resume: baker, asked })
    expect(of(0)?.evidenceIds[0]).toBe('e1')
  })
})

describe('a word that is only part of a name', () => {
  it.each([
    ['goods in', 'Good speaking skills and experience in the team are required'],
    ['ordering', 'A clearance is required in order to be considered'],
    ['moving and handling', 'Experience handling difficult participants'],
    ['stock taking and lean', 'Experience in a lean team that is taking off'],
  ])('%s is not had by “%s”', (own, asked) => {
    expect(isHad(fitOf({ skills: [own], asked: [asked] }).of(0))).toBe(false)
  })
  it.each([
    ['à la carte service', 'Experience in an a la carte environment'],
    ['moving and handling', 'Experience in moving and handling'],
    ['installation of pumps', 'Experience installing pumps'],
  ])('%s is had by “%s”', (own, asked) => {
    expect(isHad(fitOf({ skills: [own], asked: [asked] }).of(0))).toBe(true)
  })
})

const filler = Array.from(
  { length: 8 },
  (_, i) =>
    `Our house number ${i + 1} lies in the middle of the town, close to the river and to the station.`,
)

describe('an opening of which little can be judged', () => {
  const asked = ['Friendly and punctual', 'A good team player', 'Able to work weekends and early shifts']
  it('is told by its role where that is clear', () => {
    const { fit } = fitOf({ title: 'Baker', skills: eight, resume: baker, asked: [...asked, ...filler] })
    expect(fit.verdict).toBe('worth-a-look')
  })
  it('is off the path where the role is another', () => {
    const { fit } = fitOf({
      title: 'Tax adviser',
      role: 'Baker',
      skills: eight,
      resume: baker,
      asked: [...asked, ...filler],
    })
    expect(fit.verdict).toBe('off-path')
  })
})

it('takes a row of alternatives for met by one’s own work', () => {
  const resume = baker.replaceAll('Baker', 'Product Manager')
  const asked = ['Experience in product management, operations or consulting']
  const { of } = fitOf({ title: 'Product Manager', skills: eight, resume, asked })
  expect(of(0)).toMatchObject({ state: 'have', had: ['product management'] })
  expect(of(0)?.lacking).toBeUndefined()
})

it('says years and what they are of in one name', () => {
  const { of } = fitOf({
    title: 'Baker',
    skills: eight,
    resume: baker,
    asked: ['3+ years of experience with Kafka'],
  })
  expect(of(0)?.lacking ?? []).not.toContain('3 years of this work')
})

it('asks for nothing with no years at all', () => {
  const { of } = fitOf({
    title: 'Tax adviser',
    role: 'Baker',
    skills: eight,
    resume: baker,
    asked: ['0-1 year of experience'],
  })
  expect(of(0)?.lacking ?? []).toEqual([])
})

it('takes no language model for a master of laws', () => {
  const asked = ['Experience with LLM APIs in production software']
  const { of } = fitOf({ title: 'Baker', skills: eight, resume: baker, asked })
  expect(of(0)?.knockOut).toBeUndefined()
})

it('counts all work where the years are of all of it', () => {
  const asked = ['Minimum 6 years of total experience']
  const { of } = fitOf({ title: 'Tax adviser', role: 'Baker', skills: eight, resume: baker, asked })
  expect(isHad(of(0))).toBe(true)
})

it('reads the subject of a degree behind its name', () => {
  const asked = ['Interested in trains, with a bachelor’s degree in Accounting']
  const { of } = fitOf({ title: 'Accountant', skills: many, resume: accountant, asked })
  expect(isHad(of(0))).toBe(true)
})

it('takes a trade’s own certificate for the trade certificate that is asked for', () => {
  const resume = `${baker}\nCertificates\nRed Seal certificate, Baker (2018)\n`
  const { of } = fitOf({
    title: 'Baker',
    skills: [...eight, 'Red Seal'],
    resume,
    asked: ['Valid trade certificate'],
  })
  expect(isHad(of(0))).toBe(true)
})

it('takes heeding the law for no work of one’s own', () => {
  const asked = ['Work in compliance with applicable laws and policies']
  expect(isHad(fitOf({ skills: [...eight, 'compliance'], asked }).of(0))).toBe(false)
})

const grower = `Ann Example

Experience
Grain Trader, Example Silos
March 2018 - present
- Sales of maize and wheat
Grain Buyer, Example Mill
January 2014 - March 2018

Education
BSc Agricultural Economics, Example University, 2013`
const grain = 'maize, wheat, hedging, grading, silos, trucks, price letters, contracts'.split(', ')

it('takes a subject in another form of its word for the subject', () => {
  const asked = ['Degree in Agriculture']
  const { of } = fitOf({ title: 'Grain Trader', skills: grain, resume: grower, asked })
  expect(isHad(of(0))).toBe(true)
})

it('takes a job for one of leading people where an accomplishment of its time says so', () => {
  const asked = ['5 years of management experience']
  const told = (line: string) =>
    fitOf({ title: 'Grain Trader', skills: grain, resume: grower, evidence: [line], asked }).of(0)
  expect(isHad(told('Led a desk of five traders'))).toBe(true)
  expect(isHad(told('Led a project of five months'))).toBe(false)
  expect(isHad(told('Led a sale of 5 million'))).toBe(false)
})

it('knocks nobody of the very role out by years of what is mostly known, whatever a list calls it', () => {
  const of = (line: string) =>
    fitOf({ title: 'Maize Marketing Specialist', skills: grain, resume: grower, asked: [line] }).of(0)
  expect(of('2 years of experience in project management, hedging and grading')?.knockOut).toBeUndefined()
  expect(of('2 years of experience in nursing and surgery')?.knockOut).toBeDefined()
})

it('takes what the very role is called for no strange work', () => {
  const asked = ['Grain product knowledge with 1 year of experience']
  expect(isHad(fitOf({ title: 'Grain Trader', skills: grain, resume: grower, asked }).of(0))).toBe(true)
})

it.each([
  ['Head of nursing', 'Kept the charts in order', true],
  ['Nurse', 'Led a team of nurses through two winters', true],
  ['Nurse', 'Kept the charts in order', false],
  ['Nurse', 'Led visitors through the house', false],
])('a %s who “%s” led people: %s', (title, line, isSo) => {
  expect(fieldsOfJob(title, 'Example Ward', [line]).has('Leading people')).toBe(isSo)
})

it('takes studies that go on for those that are pursued, and not for those that are finished', () => {
  const resume = grower.replace('2013', 'expected 2027')
  const of = (line: string) => fitOf({ title: 'Grain Trader', skills: grain, resume, asked: [line] }).of(0)
  expect(isHad(of('Pursuing a degree in Economics or a related field'))).toBe(true)
  expect(isHad(of('Bachelor’s degree in Economics or a related field'))).toBe(false)
})

it.each([
  ['At least 3 years of experience in marketing, finance or sales', 'Sales Representative', true],
  ['At least 3 years of experience in marketing, finance or sales', 'Accountant', true],
  ['At least 3 years of experience in marketing, finance or sales', 'Gardener', false],
  ['3 years of nursing or sales', 'Sales Representative', true],
  ['3 years of nursing, working with sales and audit', 'Sales Representative', false],
])('takes the years of any field of a list: %s, %s', (asked, job, isEnough) => {
  const resume = `Ann Example\n\nExperience\n${job}, Example Ltd\nJanuary 2018 - present\n- Did what was asked`
  const { of } = fitOf({ title: 'Clerk', skills: many, resume, asked: [asked] })
  expect(isHad(of(0))).toBe(isEnough)
})
