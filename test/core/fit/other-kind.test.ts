import { expect, it } from 'vitest'
import { ownDegrees, subjectFits, subjectOf } from '../../../src/core/fit/record/degrees'
import { gardener, held, isHad, plain, stateOf } from './held'

it.each([
  ['rota planning', 'Experience planning rotas'],
  ['rota planning', 'Experience planning the weekly rotas'],
  ['hedge trimming', 'Experience trimming hedges'],
  ['guiding visitors', 'Experience in visitor guiding'],
  ['pond installation', 'Experience installing large ponds'],
])('takes “%s” for “%s”, whose words stand the other way round', (skill, asked) => {
  expect(isHad(held({ skills: [...plain, skill], asked: [asked] }).of(0))).toBe(true)
})

it('counts jobs that a line names by their titles as well as those of its field', () => {
  const keeper = `Ida Example
Cork

Experience
Orchid Display Keeper, Example Park
March 2020 - present
- Kept orchids
Sales Assistant, Example Seeds
January 2017 - February 2020
- Sold seeds
`
  const both = held({
    title: 'Orchid Display Keeper',
    resume: keeper,
    asked: ['5+ years of experience in orchid display or sales'],
  })
  expect(both.of(0)?.had).toContain('5 years of orchid display')
  const other = held({
    title: 'Orchid Display Keeper',
    resume: keeper,
    asked: ['5+ years of experience in sales and marketing'],
  })
  expect(isHad(other.of(0))).toBe(false)
})

it('leads with the accomplishment that shares the words of a line about years', () => {
  const evidence = [
    { action: 'Painted the fences', result: 'More visitors came', date: '2025-06-01' },
    { action: 'Put up a scaffold beside the pergola', date: '2023-06-01' },
  ]
  const { of } = held({ evidence, asked: ['Five years of gardening experience on scaffolds'] })
  expect(of(0)?.evidenceIds[0]).toBe('e1')
})

it('shows a skill that no list knows by the accomplishment that says it in the same words', () => {
  const evidence = [{ action: 'Trimmed a cliff path by rope access', skills: [] }]
  const skills = [...plain, 'rope access work']
  const { of } = held({ skills, evidence, asked: ['Experience in a rope access crew'] })
  expect(of(0)).toMatchObject({ state: 'evidence', evidenceIds: ['e0'] })
})

it.each([
  ['Master’s degree in a quantitative discipline: Statistics, Botany or Economics', true],
  ['Master’s degree in a quantitative discipline', true],
  ['Master’s degree in a technical discipline: Welding, Masonry or Carpentry', false],
])('reads the subjects behind a colon: %s', (asked, isAnswered) => {
  const resume = `${gardener}\nEducation\nMSc Statistics, Example University, 2012\n`
  expect(isHad(held({ resume, asked: [asked] }).of(0))).toBe(isAnswered)
})

it('takes plain words beside years for no other work', () => {
  expect(isHad(held({ asked: ['3+ years applied experience'] }).of(0))).toBe(true)
})

it('counts years of what stands before what is only wished for', () => {
  const asked = ['5 years of gardening experience in public parks, preferably in the retail sector']
  expect(held({ asked }).of(0)?.had ?? []).toContain('5 years of farming and gardens')
})

it('names a thing once, whatever its capitals', () => {
  const { lacking = [] } = held({ asked: ['Experience with preprocessors (SCSS, SASS)'] }).of(0) ?? {}
  expect(lacking.filter(name => name.toLowerCase() === 'sass')).toHaveLength(1)
})

it('joins no words that belong to two things', () => {
  const asked = ['Experience planning deliveries for the weekly rota meeting']
  expect(held({ skills: [...plain, 'rota planning'], asked }).of(0)?.had ?? []).not.toContain('rota planning')
})

it.each([
  ['Experience in maritime compliance', { action: 'Kept data protection compliance in order' }],
  ['Knowledge of Texas tenancy laws', { action: 'Advised on tenancy laws', skills: ['tenancy laws'] }],
])('tells nothing of another kind or place as had: %s', (asked, said) => {
  expect(stateOf({ evidence: [said], asked: [asked] })).not.toMatch(/have|evidence/)
})

it('takes the law of a place for had where the record is of that place', () => {
  const skills = [...plain, 'tenancy laws']
  const asked = ['Knowledge of Texas tenancy laws']
  expect(isHad(held({ skills, resume: gardener.replace('Cork', 'Austin, Texas'), asked }).of(0))).toBe(true)
  expect(isHad(held({ skills, asked }).of(0))).toBe(false)
})

it('takes no work for a qualification', () => {
  const evidence = [{ action: 'Taught four apprentices to prune', skills: ['teaching'] }]
  expect(stateOf({ evidence, asked: ['Teaching qualification required'] })).not.toMatch(/have|evidence/)
  const skills = [...plain, 'Teaching qualification']
  expect(isHad(held({ skills, asked: ['Teaching qualification required'] }).of(0))).toBe(true)
})

it('takes a plain word within a longer name for no skill of another name', () => {
  expect(
    isHad(held({ skills: [...plain, 'drain cleaning'], asked: ['Commercial cleaning experience'] }).of(0)),
  ).toBe(false)
})

it('asks for nothing by what the post is called', () => {
  const evidence = [{ action: 'Handled complaints', skills: ['customer service'] }]
  const asked = ['Your patience makes you a perfect fit for this Customer Service Agent position']
  expect(isHad(held({ title: 'Customer Service Agent', evidence, asked }).of(0))).toBe(false)
})

it('tells no condition of an offer as missing', () => {
  expect(stateOf({ asked: ['Any job offer is contingent upon compliance with export controls'] })).not.toBe(
    'missing',
  )
})

it('is had by a row of common programs of which one is not named', () => {
  const skills = [...plain, 'PowerPoint', 'Outlook']
  expect(
    isHad(held({ skills, asked: ['Good command of Microsoft Office (Word, PowerPoint, Excel)'] }).of(0)),
  ).toBe(true)
})

it('takes no years at all for met by work of the kind, and never for missing', () => {
  expect(isHad(held({ asked: ['0-2 years'] }).of(0))).toBe(true)
  expect(stateOf({ title: 'Welder', asked: ['0-2 years'] })).not.toBe('missing')
})

it('takes years of one field of several for enough', () => {
  const asked = [
    'At least 2 years of experience in one or more of the following: gardening, falconry, thatching or cooperage',
  ]
  expect(held({ asked }).of(0)?.knockOut).toBeUndefined()
})

it('can’t tell related years of another field in one’s own role', () => {
  const asked = ['5 years of experience in forestry, landscaping or a related field']
  expect(held({ asked }).of(0)?.state).not.toBe('missing')
})

it.each([
  ['Associate of Applied Science, Horticulture', 'associate'],
  ['MBChB, Example University', 'doctorate'],
  ['Dipl.-Ing. Maschinenbau', 'master'],
  ['Postgraduate Diploma in Soil Science', 'master'],
  ['Diploma of Nursing', 'associate'],
  ['B.Ed. Primary', 'bachelor'],
  ['MArch', 'master'],
])('knows the level of %s', (studyType, level) => {
  expect(ownDegrees({ education: [{ studyType }] }, [], 2025).map(degree => degree.level)).toEqual([level])
})

it('holds subjects against one another, not the names of degrees', () => {
  expect(subjectFits(subjectOf('Licence de gestion'), subjectOf('Licence en chimie'))).toBe('other')
})

it('reads a subject in brackets after the name of a degree', () => {
  const resume = `${gardener}\nEducation\nBachelor of Science, Zoology, Example University, 2012\n`
  const asked = ['Technical degree (industrial or mechanical engineering, Bachelor of Science)']
  expect(isHad(held({ resume, asked }).of(0))).toBe(false)
})

it('leads with the best told proof of one’s own field, and with what one did before what one taught', () => {
  const evidence = [
    {
      id: 'taught',
      action: 'Trained three new gardeners',
      number: '3',
      result: 'All stayed',
      date: '2025-06-01',
    },
    { id: 'told', action: 'Weeded the garden', date: '2025-04-01' },
    {
      id: 'best',
      action: 'Replanted the rose garden',
      number: '400 roses',
      result: 'Visits rose',
      date: '2025-02-01',
    },
  ]
  expect(held({ evidence, asked: ['At least 3 years of gardening experience'] }).of(0)?.evidenceIds[0]).toBe(
    'best',
  )
})

it('gives no better word than stretch where no duty of many is in a rich record', () => {
  const duties = [
    'Draft treaties',
    'Brief ministers',
    'Attend summits',
    'Translate cables',
    'Host delegations',
    'Write memoranda',
  ]
  const asked = [
    '3 years of gardening experience',
    'Experience with Kubernetes',
    'Experience with Terraform',
    'Rowing',
  ]
  expect(held({ duties, asked }).fit.verdict).not.toMatch(/strong|worth-a-look/)
})

it('is had by one of several programs where one is enough', () => {
  const asked = ['Proficiency in at least one programming language (e.g., Python, Ruby, Java)']
  expect(isHad(held({ skills: [...plain, 'Python'], asked }).of(0))).toBe(true)
})

it('takes “e.g.” and “facing” for no short form', () => {
  const evidence = [{ action: 'Answered emergency calls by facs', skills: ['a&e', 'facs'] }]
  const asked = ['Experience with customer-facing tools (e.g. tills)']
  expect(isHad(held({ evidence, asked }).of(0))).toBe(false)
})

it('tells nothing abstract as missing in one’s own role', () => {
  const asked = [
    'A track record of owning complicated undertakings end to end and landing them, not just scoping them',
  ]
  expect(stateOf({ asked })).not.toBe('missing')
  expect(stateOf({ asked: ['Falconry experience essential'] })).toBe('missing')
})

it('tells no screening of those who are chosen as missing', () => {
  const asked = ['If you are selected for a position, there will be a background screening, see our FAQ']
  expect(stateOf({ asked })).not.toBe('missing')
})

it('is had by one of two languages that an “or” parts', () => {
  const resume = `${gardener}\nLanguages\nItalian (native), English (C1)\n`
  const { of } = held({ resume, asked: ['Fluent in Italian or Spanish', 'Fluent in Italian and Spanish'] })
  expect(isHad(of(0))).toBe(true)
  expect(isHad(of(1))).toBe(false)
})

it('has a paper that shares who issues it and its name', () => {
  const skills = [...plain, 'Orchard Spraying Certificate (QXPL), 2024']
  expect(isHad(held({ skills, asked: ['A valid spraying certificate as issued by QXPL'] }).of(0))).toBe(true)
  expect(isHad(held({ skills, asked: ['A valid diving certificate as issued by QXPL'] }).of(0))).toBe(false)
})

it('knocks nobody out by years of the very work that they did under the advert’s title', () => {
  const asked = ['5 years of experience in arboriculture and dendrology']
  expect(held({ asked }).of(0)?.knockOut).toBeUndefined()
  expect(held({ asked: ['15 years of experience in arboriculture and dendrology'] }).of(0)?.state).toBe(
    'missing',
  )
})

it('says of years and of what they are as of one thing, as far as both are missing', () => {
  expect(held({ asked: ['15 years of experience with Kubernetes'] }).of(0)?.lacking).toEqual([
    '15 years of Kubernetes',
  ])
  const many = held({ asked: ['15+ years of experience using Terraform, Kubernetes and Helm'] }).of(0)
  expect(many?.lacking).toEqual(['15 years of this work', 'Terraform', 'Kubernetes', 'Helm'])
})
