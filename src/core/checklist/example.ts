import type { AdvertFacts, AdvertReading, Quote, Requirement, SkillMention, Zone } from '../advert/advert'
import { noFacts } from '../advert/unread'
import { type Brand, emptyBrand } from '../brand/brand'
import { judge } from '../fit/judge'
import type { KeptEvidence } from '../fit/opening'
import type { Status } from '../pipeline/opportunity'
import type { Extractor, FieldName, FieldValue, PostingFields } from '../posting/posting'
import { resumeLines } from '../verify/resume-lines'
import type { History, Situation } from './situation'
import { noHistory } from './situation'

/**
 * Openings written out by hand, for the examples beside the rules and for tests: what the reading of an advert
 * would give is said line by line, so that an example stands still when the reading learns more.
 */
export interface ExampleLine {
  text: string
  zone: Zone
  requirement?: {
    strength: Requirement['strength']
    kinds: Requirement['kinds']
    /** Names as they stand in the line. */
    skills?: readonly string[]
    traits?: readonly string[]
    tools?: readonly string[]
    eitherOr?: string[][]
    years?: number
    degree?: Requirement['degree']
    orEquivalent?: boolean
  }
}

export interface ExampleOptions {
  title?: string
  company?: string
  lines?: readonly ExampleLine[]
  fields?: { [K in FieldName]?: FieldValue<K> }
  /** Values that the user corrected. */
  corrected?: { [K in FieldName]?: FieldValue<K> }
  /** Facts by the words that say them: the quote is the first line that holds `says`. */
  facts?: (fact: <T>(value: T, says: string) => { value: T; quote: Quote }) => Partial<AdvertFacts>
  brand?: Partial<Brand>
  evidence?: readonly (Partial<KeptEvidence> & { id: string })[]
  status?: Status
  history?: Partial<History>
  resume?: string
  today?: string
}

export const line = (zone: Zone, text: string): ExampleLine => ({ zone, text })
type Asked = NonNullable<ExampleLine['requirement']>

/** A line that asks for something plainly. */
export const must = (text: string, asked: Partial<Omit<Asked, 'strength'>> = {}): ExampleLine => ({
  zone: 'requirements',
  text,
  requirement: { strength: 'must', kinds: ['skill'], ...asked },
})

/** A line that asks for something softly. */
export const nice = (text: string, asked: Partial<Omit<Asked, 'strength'>> = {}): ExampleLine => ({
  zone: 'nice',
  text,
  requirement: { strength: 'nice', kinds: ['skill'], ...asked },
})

function quoteIn(lines: readonly ExampleLine[], at: number, says: string): Quote {
  const start = Math.max((lines[at]?.text ?? '').toLowerCase().indexOf(says.toLowerCase()), 0)
  const end = start + says.length
  return { line: at, start, end, text: (lines[at]?.text ?? '').slice(start, end) }
}

function requirementOf(lines: readonly ExampleLine[], at: number): Requirement | null {
  const { text, requirement: asked } = lines[at] ?? { text: '' }
  if (!asked) return null
  const named = (kind: SkillMention['kind'], names: readonly string[] = []) =>
    names.map((name): SkillMention => ({ name, kind, quote: quoteIn(lines, at, name) }))
  return {
    id: `r-${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)}`,
    strength: asked.strength,
    kinds: asked.kinds,
    quote: { line: at, start: 0, end: text.length, text },
    skills: [...named('skill', asked.skills), ...named('tool', asked.tools), ...named('trait', asked.traits)],
    eitherOr: asked.eitherOr ?? [],
    years: asked.years ?? null,
    degree: asked.degree ?? null,
    orEquivalent: asked.orEquivalent ?? false,
  }
}

function readingOf(lines: readonly ExampleLine[], facts: ExampleOptions['facts']): AdvertReading {
  const requirements: Requirement[] = []
  const read = lines.map((entry, at) => {
    const requirement = requirementOf(lines, at)
    if (requirement) requirements.push(requirement)
    return { zone: entry.zone, requirements: requirement ? [requirements.length - 1] : [] }
  })
  const fact = <T>(value: T, says: string) => {
    const at = lines.findIndex(entry => entry.text.toLowerCase().includes(says.toLowerCase()))
    return { value, quote: quoteIn(lines, Math.max(at, 0), says) }
  }
  return {
    readerVersion: 0,
    language: 'en',
    supported: true,
    lines: read,
    requirements,
    facts: { ...noFacts, ...facts?.(fact) },
  }
}

function fieldsOf({ title, company, fields = {}, corrected = {} }: ExampleOptions): PostingFields {
  const from = (rung: Extractor, values: object) =>
    Object.entries(values).map(([name, value]) => [name, { value, rung, where: 'example', confidence: 1 }])
  return Object.fromEntries([
    ...from('json-ld', {
      ...(title ? { title } : {}),
      ...(company ? { hiringOrganization: company } : {}),
      ...fields,
    }),
    ...from('user', corrected),
  ]) as PostingFields
}

const blankEvidence = {
  situation: '',
  action: '',
  result: '',
  number: '',
  skills: [],
  date: '2026-03-02',
  confirmedBy: '',
}

/** A whole situation from what matters in it, judged as it would be. */
export function example(options: ExampleOptions): Situation {
  const lines = options.lines ?? []
  const opening = {
    fields: fieldsOf(options),
    reading: readingOf(lines, options.facts),
    lines: lines.map(entry => entry.text),
    brand: { ...emptyBrand, ...options.brand },
    evidence: (options.evidence ?? []).map(entry => ({ ...blankEvidence, ...entry })),
  }
  return {
    ...opening,
    fit: judge(opening),
    status: options.status ?? 'interested',
    history: { ...noHistory, ...options.history },
    resume: options.resume === undefined ? null : resumeLines(options.resume),
    today: options.today ?? null,
  }
}
