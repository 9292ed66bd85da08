import type { Requirement } from '../../advert/advert'
import type { FoundArea } from '../areas/found-area'
import { besideWorth } from '../evidence-match'
import { indexOf } from '../known-index'
import { isForOthers, leadingProof } from '../leading-proof'
import { findAreas } from '../occupation-area'
import type { KnownEvidence, OwnSkills } from '../own-skills'
import { fieldsOfJob, type Job, yearsIn } from '../record/jobs'
import { isStopWord, stemOf, wordsOf } from '../words'
import { nearnessOf, workWordsOf } from '../work-words/shared-work'
import { knowsWord } from './known-words'
import { isOfTitle, namedJobs, ownNameParts } from './own-work'
import type { Part } from './part'
import { tellingStems } from './silence'

const leading = 'Leading people'
/** The line is about the advert's own kind of work. */
const ofThisRole =
  /\b(?:relevant|related|similar|progressive|professional|in (?:a|this|the same|an equivalent) (?:\w+ )?(?:role|position|capacity|field)|work(?:ing)? experience|mehrjährig|einschlägig|berufserfahrung|post[- ]qualification)\b/i

/**
 * Fields that a text asks for, people's leadership apart. A word that names its field in passing alone ("sales") names it
 * as one of several in a list: "marketing, finance or sales".
 */
const askedFields = (text: string): string[] => fieldsIn(text).map(({ area }) => area.name)
function fieldsIn(text: string): FoundArea[] {
  const found = findAreas(text).filter(one => one.area.isField && !isOfThing(text, one))
  const isListed = ({ start, end }: FoundArea): boolean =>
    listBefore.test(text.slice(0, start)) && listBehind.test(text.slice(end))
  const plainly = found.some(({ isPart }) => !isPart)
  return found.flatMap(one => (!one.isPart || (plainly && isListed(one)) ? [one] : []))
}
/** "Vendor management experience" is of vendors: it leads nobody. */
const isOfThing = (text: string, { area, words, start }: FoundArea): boolean =>
  area.name === leading && /^management experience$/i.test(words) && ofThing.test(text.slice(0, start))
const ofThing =
  /(?<!\b(?:years?|yrs|people|team|staff|line|general|senior|middle|mid|previous|prior|past|proven|relevant|direct|personnel|supervisory|progressive|hands[- ]on|workforce|employee|some|any|and|or|of|in|with|no|first[- ]level|solid|strong|formal|successful|business|leadership|work|professional|demonstrated|extensive|substantial|significant)['’]?)(?<=\b\p{L}{3,20})\s$/iu
const listBefore = /(?:[,/]|\b(?:or|oder|ou|of|in)) ?$/i
const listBehind = /^ ?(?:$|[,/.;)]|(?:or|oder|ou|experience)\b)/i

/** What comes behind is wished for beside the years, which are of what stands before. */
const wished =
  /(?<=\S.{12,300})[,;(–—-]\s{0,3}(?:preferably|ideally|bevorzugt|idealerweise|de préférence|idéalement|preferiblemente|idealmente)\b/i

const round = (years: number): number => Math.floor(years + 0.09)
const counted = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

function isOf(job: Job, fields: readonly string[]): boolean {
  return fields.some(field => job.fields.has(field))
}

/** Jobs that share a telling word with the line, where no list knows the field. */
function jobsByWords(text: string, user: OwnSkills): (job: Job) => boolean {
  const stems = new Set(
    wordsOf(text).flatMap(word =>
      isStopWord(word) || word.lower.length < 5 || plain.has(word.stem) ? [] : [word.stem],
    ),
  )
  return job =>
    wordsOf(`${job.title} ${job.employer}`).some(word => stems.has(word.stem)) &&
    user.record.jobs.includes(job)
}
const plain = new Set(
  'experienc year minimum least prior previou relevant relat work professional require similar field role position manager senior industry within hand applied practical documented direct progressiv strong proven demonstrat one two three four five six seven eight ten'
    .split(' ')
    .map(stemOf),
)

/** The years that a requirement asks for, held against the months of the résumé; overlaps count once. */
export function yearParts(requirement: Requirement, title: string, user: OwnSkills): Part[] {
  const { years, quote, kinds } = requirement
  if (years === null || years < 1 || !kinds.includes('experience')) return []
  const { jobs, hasResume, isRich } = user.record
  if (!hasResume) return []
  if (ofAge.test(quote.text)) return []
  const named = askedFields(quote.text.split(wished)[0] ?? '')
  const people = named.includes(leading)
  const fields = named.filter(field => field !== leading)
  const within = requirement.yearsWithin ?? []
  const parts: Part[] = []
  const asker = { user, text: quote.text }
  const ofTitle = fieldsOfJob(title, '', [])
  const own = fields.length > 0 ? fields : people ? [] : [...ofTitle]
  if (people && fields.length === 0) return [partOf(years, 'leading people', isOfLeading, asker, [leading])]
  const isOfThis = isOfTitle(title, user.isOwnRole)
  const ownName = fields.length === 0 ? ownNameParts(requirement, user)[0] : undefined
  if (fields.length === 0 && ofAnyWork.test(quote.text)) {
    parts.push(partOf(years, 'work', () => true, asker))
  } else if (ownName) {
    const isOfName = isOfTitle(ownName.own?.split(',')[0] ?? '', false)
    const part = partOf(years, ownName.name, isOfName, asker)
    // A whole title is what one works as; "HR" alone is what one's years are of.
    const isTitle = jobs.some(job => job.title.toLowerCase() === ownName.name.toLowerCase())
    parts.push(isTitle ? { ...part, call: () => `${counted(years)} as ${ownName.name}` } : part)
  } else if (fields.length === 0 && isForeign(quote.text, title, user)) {
    parts.push({ ...blank, evidenceIds: [], name: `${counted(years)} of this work`, state: 'missing' })
  } else if (own.length > 0 && (fields.length > 0 || ofThisRole.test(quote.text) || user.isOwnRole)) {
    // A job under the advert's title is of the fields of that title, whatever it was called.
    const isOfTheirs = fields.length === 0 || (user.isSameRole && fields.every(field => ofTitle.has(field)))
    const named = ofOneOf.test(quote.text) ? namedJobs(quote.text, user) : []
    const ofField = (job: Job) =>
      isOf(job, own) || (isOfTheirs && isOfThis(job)) || named.some(one => one.job === job)
    const ofBoth = (job: Job) => ofField(job) || isOfThis(job)
    const isRelated =
      user.isOwnRole &&
      orRelated.test(quote.text) &&
      yearsIn(jobs, ofField) < years &&
      yearsIn(jobs, ofBoth) >= years
    if (isRelated) parts.push(partOf(years, 'related work', ofBoth, asker))
    else {
      // A field that only the title names is the work itself.
      const name = named[0]?.name ?? (fields.length > 0 ? nameOf(own) : 'this work')
      const part = partOf(years, name, ofField, asker, own)
      // What is had is of the field as a whole: the advert's word may be for a part of it.
      const said = named.length > 0 || part.state !== 'missing' ? null : saidOf(fields, quote.text)
      parts.push(said === null ? part : { ...part, call: () => `${counted(years)} of ${said}` })
    }
  } else {
    const byWords = jobsByWords(quote.text, user)
    if (jobs.some(isOfThis)) parts.push(partOf(years, 'this work', isOfThis, asker))
    else if (jobs.some(byWords)) parts.push(partOf(years, 'this work', byWords, asker))
    else if (user.isOwnRole) {
      if (yearsIn(jobs, () => true) < years) parts.push(partOf(years, 'this work', () => true, asker))
    } else if (isRich)
      parts.push({ ...blank, evidenceIds: [], name: `${counted(years)} of this work`, state: 'missing' })
  }
  parts.splice(0, parts.length, ...parts.map(part => unlessOwnWork(part, years, quote.text, title, user)))
  for (const part of within)
    if (askedFields(part.quote.text).includes(leading))
      parts.push(partOf(part.years, 'leading people', isOfLeading, asker, [leading]))
  return parts
}

/**
 * In one's own kind of role, years by another name are no knock-out: the line may take related ones, or mean the very
 * work that one did under the advert's title.
 */
function unlessOwnWork(part: Part, years: number, text: string, title: string, user: OwnSkills): Part {
  if (part.state !== 'missing' || !user.isOwnRole) return part
  const { jobs } = user.record
  const isOfThis = isOfTitle(title, false)
  const isOpen =
    orRelated.test(text) ||
    yearsIn(jobs, isOfThis) >= years ||
    // What one worked at for as long may be what a list calls by another name.
    (user.isSameRole && yearsIn(jobs, () => true) >= years && isMostlyKnown(text, user))
  return isOpen ? { ...part, state: 'open' } : part
}

/** Half of what the line names stands somewhere in the record. */
function isMostlyKnown(text: string, user: OwnSkills): boolean {
  const telling = tellingStems(text).filter(stem => !plain.has(stem))
  return telling.filter(stem => knowsWord(stem, user)).length * 2 >= telling.length
}

/** Years of work of any kind. */
const ofAnyWork =
  /\b(?:total|overall|combined|full[- ]time) (?:\w+ )?(?:work )?experience\b|\bgesamte berufserfahrung\b/i

const ofAge = /\byears? (?:of age|old)\b/i

/** One of the kinds of work that the line names is enough. */
const ofOneOf = /\bor\b|\boder\b|\bou\b|\bone or more\b|\bat least one of\b/i
/** What is near to the kinds of work that the line names is enough too. */
const orRelated =
  /\bor (?:an? |in an? |other |any )?(?:closely )?(?:related|similar|comparable)\b(?! degree)/i

/** The line names work of which most words stand nowhere in the user's record. */
function isForeign(text: string, title: string, user: OwnSkills): boolean {
  if (!user.record.isRich) return false
  const ofTitle = new Set(wordsOf(title).map(word => word.stem))
  const telling = tellingStems(text).filter(stem => !plain.has(stem))
  if (telling.length === 0) return false
  // What one's own kind of role is called is no strange word; what one close to it is called may be.
  const known = telling.filter(stem => (user.isSameRole && ofTitle.has(stem)) || knowsWord(stem, user)).length
  return ofOneOf.test(text) ? known === 0 : known * 2 < telling.length
}

const isOfLeading = (job: Job): boolean => job.fields.has(leading)
/** "marketing, finance or sales" */
function nameOf(fields: readonly string[]): string {
  const names = fields.slice(0, mostNamed).map(field => field.toLowerCase())
  return [
    ...(names.length > 2 ? [names.slice(0, -1).join(', ')] : names.slice(0, -1)),
    ...names.slice(-1),
  ].join(' or ')
}
/** The same in the advert's words; null where a field stands there in no word of its own. */
function saidOf(fields: readonly string[], text: string): string | null {
  const found = fieldsIn(text)
  const said = fields.slice(0, mostNamed).map(field => found.find(({ area }) => area.name === field)?.words)
  return said.length > 0 && said.every(words => words !== undefined && !/\byears?\b/i.test(words))
    ? nameOf(said.flatMap(one => one ?? []))
    : null
}
const mostNamed = 3
const blank = { own: null, isFormal: true, isYears: true }

/** What was done for one's people proves the field least. */
const isAside = (known: KnownEvidence, fields: readonly string[]): boolean =>
  !fields.includes(leading) && isForOthers(known)
/** What is plainly of the field goes before what may be of it. */
const plainlyOfField = 0.4

/** Accomplishments of a field: the best told first. */
function provenBy(fields: readonly string[], text: string, user: OwnSkills): string[] {
  if (fields.length === 0) return []
  const { evidence } = user
  const words = workWordsOf(text)
  const rankOf = (known: KnownEvidence): number =>
    besideWorth(known.entry.id, user) + nearnessOf(known, words) - (isAside(known, fields) ? 2 : 0)
  const places = fields.flatMap(field => indexOf(evidence).byArea.get(field) ?? [])
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap(at => evidence[at] ?? [])
    .sort((a, b) => rankOf(b) - rankOf(a))
    .map(known => known.entry.id)
}

/** Proof of the field and of the advert's work as a whole: in one's own trade all that one did is of the field. */
function provenWell(fields: readonly string[], text: string, user: OwnSkills): string[] {
  const plain = new Set(provenBy(fields, text, user))
  // Who led people need not have led what the line speaks of beside it.
  const words = fields.includes(leading) ? [] : workWordsOf(text)
  const all = user.isOwnRole ? user.evidence.map(({ entry }) => entry.id) : []
  const rankOf = (id: string): number => {
    const known = user.evidence.find(({ entry }) => entry.id === id)
    const aside = known && isAside(known, fields) ? 2 : 0
    const near = known ? nearnessOf(known, words) : 0
    return besideWorth(id, user) + near + (plain.has(id) ? plainlyOfField : 0) - aside
  }
  return [...new Set([...plain, ...leadingProof(user), ...all])]
    .map(id => ({ id, rank: rankOf(id) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostProof)
    .map(({ id }) => id)
}
const mostProof = 4

/** Who is asked, and the line that asks. */
interface Asker {
  user: OwnSkills
  text: string
}

function partOf(
  asked: number,
  name: string,
  counts: (job: Job) => boolean,
  { user, text }: Asker,
  fields: readonly string[] = [],
): Part {
  const { record } = user
  const have = yearsIn(record.jobs, counts)
  const job = record.jobs.find(counts)
  const own = job ? [job.title, job.employer].filter(Boolean).join(', ') : null
  const base = { ...blank, evidenceIds: [], own, isLeading: fields.includes(leading) }
  // A month or two short is told as enough: nobody counts days.
  if (have >= asked - 0.2)
    return {
      ...base,
      evidenceIds: provenWell(fields, text, user),
      name: `${counted(asked)} of ${name}`,
      state: 'have',
    }
  const undated = record.jobs.some(one => counts(one) && one.from === null)
  if (undated) return { ...base, name: `${counted(asked)} of ${name}`, state: 'open' }
  return {
    ...base,
    name: `${counted(asked)} of ${name}`,
    state: 'missing',
    nearest: have > 0 ? `${counted(Math.max(1, round(have)))} of ${name}` : null,
  }
}

/** A field of work that is asked for without years. */
export function fieldParts({ quote, kinds, skills }: Requirement, user: OwnSkills): Part[] {
  if (!kinds.includes('experience') || !user.record.hasResume) return []
  // Fields are known by their English names: "Pflege" is nursing.
  const named = skills.flatMap(({ name }) => (quote.text.includes(name) ? [] : askedFields(name)))
  const inWords = askedFields(quote.text)
  const fields = inWords.length > 0 ? inWords : named
  if (fields.length === 0) return []
  const job = user.record.jobs.find(one => isOf(one, fields))
  if (job)
    return [
      {
        name: nameOf(fields),
        state: 'have',
        own: [job.title, job.employer].filter(Boolean).join(', '),
        evidenceIds: provenBy(fields, quote.text, user),
      },
    ]
  // In one's own role a field by another name is more likely than one that was never worked in.
  return user.record.isRich && !user.isOwnRole
    ? [{ name: nameOf(fields), state: 'missing', own: null, evidenceIds: [] }]
    : []
}
