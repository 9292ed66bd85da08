import type {
  AdvertFacts,
  Degree,
  Fact,
  LanguageFact,
  Quote,
  RequirementKind,
} from '../../core/advert/advert'
import { payBesideWords, payWords } from './pay'
import { employmentTypeWords, workModeWords } from './posting'

/** One statement of an advert about the job, in words, with the sentence that makes it. */
export interface FactRow {
  id: string
  label: string
  words: string
  quote: Quote
}

export const degreeWords: Record<Degree, string> = {
  highschool: 'School leaving certificate',
  associate: 'Associate degree or vocational training',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
}

const authorizationWords: Record<AdvertFacts['authorization'][number]['value'], string> = {
  'work-authorization': 'Right to work is asked for',
  'no-sponsorship': 'No visa sponsorship',
  'sponsorship-offered': 'Visa sponsorship possible',
  clearance: 'Security clearance',
  citizenship: 'Citizenship is asked for',
  'background-check': 'Background check',
  'drug-test': 'Drug test',
}

const notAskedWords: Partial<Record<RequirementKind, string>> = {
  education: 'No degree',
  experience: 'No experience',
  certification: 'No certificate',
  travel: 'No travel or driving',
  language: 'No other language',
  schedule: 'No weekends, nights or overtime',
  physical: 'No heavy lifting',
}

const levelWords: Record<NonNullable<AdvertFacts['level']>['value'], string> = {
  junior: 'Junior or entry',
  mid: 'Middle',
  senior: 'Senior',
  executive: 'Head or executive',
}

/** "German, C1" or "German, fluent (“verhandlungssicher”)": the advert's own word where it is another one. */
function languageWords(name: string, level: LanguageFact['level']): string {
  if (!level) return name
  const said = level.quote.text
  return said.toLowerCase() === level.value.toLowerCase()
    ? `${name}, ${level.value}`
    : `${name}, ${level.value} (“${said}”)`
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const named = ({ said, date }: { said: string; date: string | null }): string =>
  date ? day.format(new Date(`${date}T00:00:00Z`)) : said
const many = ({ min, max }: { min: number; max: number }): string =>
  min === max ? `${min}` : `${min}–${max}`

/** What an advert states of the job, in the order in which one asks. */
export function factRows(facts: AdvertFacts): FactRow[] {
  const rows: FactRow[] = []
  // A reading of an earlier version knows fewer facts than this one.
  const add = <T>(
    id: string,
    label: string,
    fact: Fact<T> | null | undefined,
    words: (value: T) => string | null,
  ) => {
    const said = fact ? words(fact.value) : null
    if (fact && said) rows.push({ id, label, words: said, quote: fact.quote })
  }
  add('pay', 'Pay', facts.salary, payWords)
  // A reading of an earlier version has no such list.
  facts.besidesPay?.forEach((fact, i) => {
    add(`besides-${i}`, 'Besides pay', fact, value => payBesideWords(value, fact.quote.text))
  })
  add('type', 'Type', facts.employmentType, value => employmentTypeWords[value])
  add('hours', 'Hours', facts.hoursPerWeek, value => `${many(value)} a week`)
  add('mode', 'Place', facts.workMode, value => workModeWords[value])
  add(
    'days',
    'On site',
    facts.daysOnSite,
    value => `${many(value)} ${value.max === 1 ? 'day' : 'days'} a week`,
  )
  add('travel', 'Travel', facts.travelPct, value => (value === 0 ? 'None' : `Up to ${value}%`))
  add('level', 'Level', facts.level, value => levelWords[value])
  add('reports', 'Reports to', facts.reportsTo, value => value)
  add('team', 'Team', facts.teamSize, value => `${many(value)} people`)
  add('years', 'Experience', facts.yearsMin, value => `${value} ${value === 1 ? 'year' : 'years'} or more`)
  add(
    'degree',
    'Degree',
    facts.degreeMin,
    value => `${degreeWords[value]}${facts.degreeOrEquivalent ? ' or equivalent' : ''}`,
  )
  facts.certifications.forEach((fact, i) => {
    add(`certificate-${i}`, 'Certificate', fact, value => value)
  })
  facts.certificationsNice.forEach((fact, i) => {
    add(`wished-${i}`, 'Certificate', fact, value => `${value}, wished for`)
  })
  facts.languages.forEach((fact, i) => {
    add(`language-${i}`, 'Language', fact, value => languageWords(value, fact.level))
  })
  // A reading of an earlier version has no such list.
  ;(facts.notAsked ?? []).forEach((fact, i) => {
    add(`not-${i}`, 'Not needed', fact, value => notAskedWords[value] ?? null)
  })
  facts.authorization.forEach((fact, i) => {
    add(`permit-${i}`, 'Conditions', fact, value => authorizationWords[value])
  })
  add('start', 'Start', facts.start, named)
  add('deadline', 'Last day to apply', facts.deadline, named)
  return rows
}
