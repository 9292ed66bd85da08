/**
 * What an advert says, line by line and as a whole: the result of reading it. Plain data, JSON-only, stored
 * beside the posting so that fit and checklist never read the text again.
 */
export const zones = [
  'heading',
  'about',
  'role',
  'duties',
  'requirements',
  'nice',
  'offer',
  'process',
  'legal',
  'meta',
  'other',
] as const
export type Zone = (typeof zones)[number]

export const requirementKinds = [
  'skill',
  'tool',
  'experience',
  'education',
  'certification',
  'language',
  'authorization',
  'travel',
  'schedule',
  'physical',
  'trait',
] as const
export type RequirementKind = (typeof requirementKinds)[number]

/** What is asked of papers, studies, languages and conditions is answered by those alone, and by no example of work. */
export const formalKinds: ReadonlySet<RequirementKind> = new Set([
  'education',
  'certification',
  'language',
  'authorization',
  'travel',
  'schedule',
  'physical',
])

export const degrees = ['highschool', 'associate', 'bachelor', 'master', 'doctorate'] as const
export type Degree = (typeof degrees)[number]

/** A place in the advert: the line's index, and start and end of the quote within it (UTF-16 units). */
export interface Quote {
  line: number
  start: number
  end: number
  text: string
}

/** A named skill or piece of knowledge, under its canonical name, with the words of the advert. */
export interface SkillMention {
  /** Canonical name ("Kubernetes"); the words themselves, folded, where no list knows them. */
  name: string
  /** `skill`: know-how and methods; `tool`: named products and technologies; `trait`: soft skills. */
  kind: 'skill' | 'tool' | 'trait'
  quote: Quote
}

/** One thing that the advert asks of the candidate. */
export interface Requirement {
  /** Stable for the same text: derived from the words, not from the position. */
  id: string
  strength: 'must' | 'nice'
  kinds: RequirementKind[]
  quote: Quote
  skills: SkillMention[]
  /** Groups of alternatives among `skills` by name: any one of a group satisfies it ("Java or Kotlin"). */
  eitherOr: string[][]
  years: number | null
  /** Parts of those years with a condition of their own ("of which one in retail"). */
  yearsWithin?: { years: number; quote: Quote }[]
  degree: Degree | null
  orEquivalent: boolean
}

export interface AdvertLine {
  zone: Zone
  /** Index into `requirements`, of the requirements that stand in this line. */
  requirements: number[]
}

/** A statement of the advert about the job as a whole, with the words that say it. */
export interface Fact<T> {
  value: T
  quote: Quote
}

/** How well a language is asked for: steps of the European framework as they are, other words by their sense. */
const languageLevels = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'basic',
  'conversational',
  'good',
  'advanced',
  'fluent',
  'native',
] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** A human language; the level with its own words, where one is said. */
export interface LanguageFact extends Fact<string> {
  level?: Fact<LanguageLevel>
}

/** What is paid beside the base: never part of `salary`. A sum or a share of the base, where one is said. */
export interface PayBeside {
  kind: 'on-target' | 'bonus' | 'commission' | 'equity' | 'sign-on'
  min: number | null
  max: number | null
  currency: string | null
  period: 'hour' | 'day' | 'week' | 'month' | 'year' | null
  percent: { min: number | null; max: number } | null
}

export interface AdvertFacts {
  salary: Fact<{
    min: number | null
    max: number | null
    currency: string | null
    period: 'hour' | 'day' | 'week' | 'month' | 'year' | null
  }> | null
  /** Readings of earlier versions have none. */
  besidesPay?: Fact<PayBeside>[]
  yearsMin: Fact<number> | null
  degreeMin: Fact<Degree> | null
  degreeOrEquivalent: boolean | null
  certifications: Fact<string>[]
  certificationsNice: Fact<string>[]
  languages: LanguageFact[]
  workMode: Fact<'remote' | 'hybrid' | 'onsite'> | null
  employmentType: Fact<'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship'> | null
  travelPct: Fact<number> | null
  authorization: Fact<
    | 'work-authorization'
    | 'no-sponsorship'
    | 'sponsorship-offered'
    | 'clearance'
    | 'citizenship'
    | 'background-check'
    | 'drug-test'
  >[]
  /** What the text says is not needed ("no degree required"). */
  notAsked: Fact<RequirementKind>[]
  hoursPerWeek: Fact<{ min: number; max: number }> | null
  /** Days a week at the employer's place. */
  daysOnSite: Fact<{ min: number; max: number }> | null
  /** The office that the job reports to, in the advert's words. */
  reportsTo: Fact<string> | null
  /** People of the job's own team. */
  teamSize: Fact<{ min: number; max: number }> | null
  /** Last day for applications: the words, and the ISO date where they leave no doubt. */
  deadline: Fact<{ said: string; date: string | null }> | null
  /** When the job begins, likewise; "ab sofort" has no date. */
  start: Fact<{ said: string; date: string | null }> | null
  level: Fact<'junior' | 'mid' | 'senior' | 'executive'> | null
}

export interface AdvertReading {
  /** Raised when the reader changes, so that stored readings can be renewed. */
  readerVersion: number
  /** Primary language of the text (ISO 639-1), null where there is too little to tell. */
  language: string | null
  /** False where the language is one this reader does not read yet: the posting is kept all the same. */
  supported: boolean
  /** It could not be read in the time that a reading has: nothing is said of it. */
  late?: true
  /** One entry for each line given. */
  lines: AdvertLine[]
  requirements: Requirement[]
  facts: AdvertFacts
}
