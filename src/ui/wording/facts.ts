import type {
  AdvertFacts,
  Degree,
  Fact,
  LanguageFact,
  Quote,
  RequirementKind,
} from '../../core/advert/advert'
import { type Message, messages } from '../../core/kernel/message'
import { format, say } from '../../words/say'
import { payBesideWords, payWords } from './pay'
import { employmentTypeWords, workModeWords } from './posting'

/** One statement of an advert about the job, in words, with the sentence that makes it. */
interface FactRow {
  id: string
  label: string
  words: string
  quote: Quote
}

const labels = messages('ui/fact-labels', {
  pay: 'Pay',
  besidesPay: 'Besides pay',
  type: 'Type',
  hours: 'Hours',
  place: 'Place',
  onSite: 'On site',
  travel: 'Travel',
  level: 'Level',
  reportsTo: 'Reports to',
  team: 'Team',
  experience: 'Experience',
  degree: 'Degree',
  certificate: 'Certificate',
  language: 'Language',
  notNeeded: 'Not needed',
  conditions: 'Conditions',
  start: 'Start',
  deadline: 'Last day to apply',
})

const words = messages('ui/facts', {
  hours: '{hours} a week',
  days: '{most, plural, one {{days} day a week} other {{days} days a week}}',
  noTravel: 'None',
  travel: 'Up to {percent}%',
  people: '{people} people',
  years: '{years, plural, one {# year or more} other {# years or more}}',
  wished: '{certificate} preferred',
  languageAt: '{language}, {level}',
  languageSaid: '{language}, {level} (“{said}”)',
  workAuthorization: 'Right to work is asked for',
  noSponsorship: 'No visa sponsorship',
  sponsorshipOffered: 'Visa sponsorship possible',
  clearance: 'Security clearance',
  citizenship: 'Citizenship is asked for',
  backgroundCheck: 'Background check',
  drugTest: 'Drug test',
  noDegree: 'No degree',
  noExperience: 'No experience',
  noCertificate: 'No certificate',
  noDriving: 'No travel or driving',
  noLanguage: 'No other language',
  noNights: 'No weekends, nights or overtime',
  noLifting: 'No heavy lifting',
  junior: 'Junior or entry level',
  mid: 'Mid-level',
  senior: 'Senior',
  executive: 'Head or executive',
})

const degrees = messages('ui/degrees', {
  highschool: 'School-leaving certificate',
  associate: 'Associate degree or vocational training',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
  orEquivalent: '{degree} or equivalent',
})

export const degreeWord = (degree: Degree, orEquivalent: boolean | null): Message =>
  orEquivalent ? degrees.orEquivalent({ degree: degrees[degree]() }) : degrees[degree]()

const authorizationWords: Record<AdvertFacts['authorization'][number]['value'], Message> = {
  'work-authorization': words.workAuthorization(),
  'no-sponsorship': words.noSponsorship(),
  'sponsorship-offered': words.sponsorshipOffered(),
  clearance: words.clearance(),
  citizenship: words.citizenship(),
  'background-check': words.backgroundCheck(),
  'drug-test': words.drugTest(),
}

const notAskedWords: Partial<Record<RequirementKind, Message>> = {
  education: words.noDegree(),
  experience: words.noExperience(),
  certification: words.noCertificate(),
  travel: words.noDriving(),
  language: words.noLanguage(),
  schedule: words.noNights(),
  physical: words.noLifting(),
}

/** "German, C1" or "German, fluent (“verhandlungssicher”)": the advert's own word where it is another one. */
function languageWords(language: string, fact: LanguageFact['level']): string {
  if (!fact) return language
  const said = fact.quote.text
  const level = fact.value
  return say(
    said.toLowerCase() === level.toLowerCase()
      ? words.languageAt({ language, level })
      : words.languageSaid({ language, level, said }),
  )
}

const longDay = (date: string): string =>
  format(
    'ui/facts day',
    locale => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(new Date(`${date}T00:00:00Z`))
const named = ({ said, date }: { said: string; date: string | null }): string => (date ? longDay(date) : said)
const many = ({ min, max }: { min: number; max: number }): string =>
  min === max ? `${min}` : `${min}–${max}`

/** What an advert states of the job, in the order in which one asks. */
export function factRows(facts: AdvertFacts): FactRow[] {
  const rows: FactRow[] = []
  // A reading of an earlier version knows fewer facts than this one.
  const add = <T>(
    id: string,
    label: Message,
    fact: Fact<T> | null | undefined,
    wordsOf: (value: T) => string | Message | null | undefined,
  ) => {
    const told = fact ? wordsOf(fact.value) : null
    if (fact && told)
      rows.push({
        id,
        label: say(label),
        words: typeof told === 'string' ? told : say(told),
        quote: fact.quote,
      })
  }
  add('pay', labels.pay(), facts.salary, payWords)
  // A reading of an earlier version has no such list.
  facts.besidesPay?.forEach((fact, i) => {
    add(`besides-${i}`, labels.besidesPay(), fact, value => payBesideWords(value, fact.quote.text))
  })
  add('type', labels.type(), facts.employmentType, value => employmentTypeWords[value])
  add('hours', labels.hours(), facts.hoursPerWeek, value => words.hours({ hours: many(value) }))
  add('mode', labels.place(), facts.workMode, value => workModeWords[value])
  add('days', labels.onSite(), facts.daysOnSite, value => words.days({ days: many(value), most: value.max }))
  add('travel', labels.travel(), facts.travelPct, value =>
    value === 0 ? words.noTravel() : words.travel({ percent: value }),
  )
  add('level', labels.level(), facts.level, value => words[value]())
  add('reports', labels.reportsTo(), facts.reportsTo, value => value)
  add('team', labels.team(), facts.teamSize, value => words.people({ people: many(value) }))
  add('years', labels.experience(), facts.yearsMin, value => words.years({ years: value }))
  add('degree', labels.degree(), facts.degreeMin, value => degreeWord(value, facts.degreeOrEquivalent))
  facts.certifications.forEach((fact, i) => {
    add(`certificate-${i}`, labels.certificate(), fact, value => value)
  })
  facts.certificationsNice.forEach((fact, i) => {
    add(`wished-${i}`, labels.certificate(), fact, value => words.wished({ certificate: value }))
  })
  facts.languages.forEach((fact, i) => {
    add(`language-${i}`, labels.language(), fact, value => languageWords(value, fact.level))
  })
  // A reading of an earlier version has no such list.
  ;(facts.notAsked ?? []).forEach((fact, i) => {
    add(`not-${i}`, labels.notNeeded(), fact, value => notAskedWords[value])
  })
  facts.authorization.forEach((fact, i) => {
    add(`permit-${i}`, labels.conditions(), fact, value => authorizationWords[value])
  })
  add('start', labels.start(), facts.start, named)
  add('deadline', labels.deadline(), facts.deadline, named)
  return rows
}
