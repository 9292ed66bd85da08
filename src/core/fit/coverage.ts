import type { Requirement, SkillMention } from '../advert/advert'
import { findLanguages } from '../advert/facts/languages'
import { canonicalSkill, skillIdentity } from '../advert/skills/canonical'
import { isOutOfPlace } from './ambiguous'
import { isBesideWork, isOfConditions } from './conditions'
import { type EvidenceMatch, matchEvidence, matchOwn, type TextMatch } from './evidence-match'
import { gistOf } from './gist'
import { findAreas } from './occupation-area'
import { askedLanguages } from './own-languages'
import { hasNoSkills, type OwnSkills } from './own-skills'
import { degreeParts } from './parts/degree'
import { asksForPaper, isAnsweredElsewhere } from './parts/foreign'
import { knowsWord } from './parts/known-words'
import { coverByTrade } from './parts/own-trade'
import { ownNameParts, ownWorkParts } from './parts/own-work'
import { paperParts } from './parts/papers'
import { called, type Part } from './parts/part'
import { isOfScreening, silenceTells, tellingStems } from './parts/silence'
import { topicParts, wordsHad } from './parts/topics'
import { coverByCompany } from './parts/with-whom'
import { fieldParts, yearParts } from './parts/years'
import { listed, nameOf } from './requirement-reasons'
import { isCommonplace } from './telling'
import type { Coverage } from './verdict'
import { coverageRank, isHad } from './verdict'
import { contentStems, findPhrase, wordsOf } from './words'

type State = Coverage['state']

const isNamed = (skill: SkillMention): boolean =>
  skill.kind !== 'trait' && canonicalSkill(skill.name) !== null && !isCommonplace(skill.name)

/** How one works and behaves, and nothing else by name. */
const isTrait = ({ kinds, skills, quote }: Requirement): boolean =>
  kinds.every(kind => kind === 'trait') &&
  !skills.some(isNamed) &&
  findAreas(quote.text).every(({ area, isPart }) => isPart || area.isField || area.isShown)

/** A trait is shown by an accomplishment that names it, or by the work that the line speaks of; a strength that names it is only said. */
function coverTrait(requirement: Requirement, user: OwnSkills): Coverage {
  const open: Coverage = { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
  const meant = requirement.skills.filter(
    ({ quote: { text } }) => !isOutOfPlace(text, requirement.quote.text),
  )
  const identities = meant.map(skill => skillIdentity(skill.name))
  const own =
    identities.map(identity => (user.have.get(identity) ?? user.traits.get(identity))?.own).find(Boolean) ??
    null
  const evidenceIds = user.evidence
    .filter(known => identities.some(identity => known.listed.has(identity)))
    .map(known => known.entry.id)
  if (evidenceIds.length > 0) return { ...open, state: 'evidence', evidenceIds, own }
  const shown = matchEvidence(requirement, user.evidence, user).filter(({ by }) => by === 'area')
  if (shown.length > 0)
    return {
      ...open,
      state: 'evidence',
      evidenceIds: shown.map(({ evidenceId }) => evidenceId),
      own,
      matches: shown,
    }
  return own ? { ...open, state: 'have', own } : open
}

/** "Your patience makes you a perfect fit for this post": what the post is called is not asked for by being named. */
function withoutTitle(requirement: Requirement, title: string): Requirement {
  const { kinds, quote, skills } = requirement
  if (!kinds.every(kind => kind === 'trait')) return requirement
  const place = findPhrase(wordsOf(quote.text), contentStems(title).slice(0, mostOfTitle))
  const words = wordsOf(quote.text)
  const [from, to] = place ? [words[place.first]?.start ?? 0, words[place.last]?.end ?? 0] : [0, 0]
  if (from === to) return requirement
  const isOfPost = ({ quote: said }: SkillMention) =>
    said.start - quote.start < to && said.end - quote.start > from
  const text = `${quote.text.slice(0, from)}${' '.repeat(to - from)}${quote.text.slice(to)}`
  return { ...requirement, quote: { ...quote, text }, skills: skills.filter(skill => !isOfPost(skill)) }
}
/** So many words of a title are enough to know it by. */
const mostOfTitle = 2

/** "A degree or five years of experience": one of them is enough. */
const eitherDegreeOrYears =
  /\b(?:degree|diploma|bachelor\S*|master\S*)\b[^.;]{0,60}\bor\b[^.;]{0,20}\d+\s?\+? years|\byears\b[^.;]{0,60}\bor (?:an? )?(?:degree|bachelor|diploma)/i

const isDegreeAlone = ({ degree, kinds }: Requirement): boolean =>
  degree !== null && kinds.every(kind => kind === 'education' || kind === 'skill')

const isShort = (text: string): boolean => text.split(' ').length <= 6

/** What the advert says of itself that a requirement is held against. */
interface CoverContext {
  title: string
  /** The lines of the advert, where the requirement's own line may announce those below it. */
  lines?: readonly string[]
}

/**
 * A requirement held against the user's skills, accomplishments and résumé. It is had when at least half of its parts
 * are (the others are named in `lacking`), and nothing formal is lacking; what the record cannot answer stays open.
 */
export function cover(
  requirement: Requirement,
  user: OwnSkills,
  context: CoverContext = { title: '' },
): Coverage {
  const open: Coverage = { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
  if (hasNoSkills(user) || isOfScreening(requirement.quote.text)) return open
  const named = coverByName(requirement, user, context)
  if (isHad(named)) return withStrange(requirement, named, user)
  const together = coverByCompany(requirement, user)
  if (together) return together
  if (named.state === 'missing') return calledByLine(requirement, named, user)
  return named.state === 'open' ? (coverByTrade(requirement, context.title, user) ?? named) : named
}

/** "HR practices in Norway": who is of HR lacks no HR, but what the line says of it. */
function calledByLine(requirement: Requirement, covered: Coverage, user: OwnSkills): Coverage {
  const { lacking, knockOut } = covered
  if (lacking || knockOut) return covered
  const stems = contentStems(nameOf(requirement))
  return stems.every(stem => knowsWord(stem, user))
    ? { ...covered, lacking: [gistOf(requirement.quote.text)] }
    : covered
}

/** "Good typing skills, and knowledge of falconry": what the record knows no word of is lacking, whatever is had beside it. */
function withStrange(
  { quote, eitherOr, kinds, years }: Requirement,
  covered: Coverage,
  user: OwnSkills,
): Coverage {
  const { text } = quote
  if (
    years !== null ||
    !user.record.isRich ||
    covered.lacking ||
    eitherOr.length > 0 ||
    oneOf.test(text) ||
    kinds.includes('trait')
  )
    return covered
  const askings = text.split(asking).filter(clause => asksInClause.test(clause))
  if (askings.length < 2) return covered
  const strange = askings.filter(clause => {
    const stems = tellingStems(clause)
    if (findAreas(clause).some(({ area }) => user.record.jobs.some(job => job.fields.has(area.name))))
      return false
    return stems.length > 0 && stems.every(stem => !knowsWord(stem, user))
  })
  if (strange.length === 0 || strange.length === askings.length) return covered
  return { ...covered, lacking: strange.map(gistOf) }
}
/** Where one asking ends and another begins. */
const asking =
  /[,;.]\s(?:and\s)?|\sand\s(?=(?:a |an )?(?:[a-z-]{3,14} ){0,2}(?:knowledge|understanding|experience|familiarity|skills?)\b)/i
const asksInClause =
  /\b(?:knowledge|understanding|experience|expertise|proficien\w{1,5}|familiar\w{0,5}|background|command|skills?)\b/i

/** By what the line names, and what the record is silent on. */
function coverByName(
  requirement: Requirement,
  user: OwnSkills,
  { title, lines = [] }: CoverContext,
): Coverage {
  const open: Coverage = { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
  if (isTrait(withoutTitle(requirement, title))) return coverTrait(withoutTitle(requirement, title), user)
  // Languages are held by their level, not by their name alone.
  const languages = askedLanguages(requirement, user.languages, user.record.isRich)
  const isLanguage = (words: string) => languages.length > 0 && findLanguages(words).length > 0
  const { line } = requirement.quote
  const degrees = degreeParts(requirement, title, user, lines.slice(line + 1, line + 5).filter(isShort))
  // What is asked of studies is answered by studies alone: a skill of the same name is no degree.
  if (degrees.length === 0 && isDegreeAlone(requirement)) return open
  const papers = paperParts(requirement, user)
  const isPaper = papers.length > 0 && requirement.kinds.includes('certification')
  // Subjects of a degree and names of papers are no skills.
  const isFormal = (degrees.length > 0 || isPaper) && !requirement.kinds.includes('tool')
  // Work is no qualification: where the papers on record don't answer, nothing else does.
  if (papers.length + degrees.length === 0 && asksForPaperAlone(requirement))
    return coverByPaperNames(requirement, user, open)
  const years = yearParts(requirement, title, user)
  const named = isFormal || years.length > 0 ? [] : ownNameParts(requirement, user)
  const work = isFormal || named.length > 0 ? named : ownWorkParts(requirement, title, user)
  const isElsewhere = (match: TextMatch) => isAnsweredElsewhere(requirement.quote.text, match, user)
  const matches =
    isFormal && years.length === 0
      ? []
      : matchEvidence(requirement, user.evidence, user).filter(match => !isElsewhere(match))
  // "Travel for training": what a condition names in passing is not asked for.
  const isCondition = requirement.kinds.length > 0 && requirement.kinds.every(isOfConditions)
  const topics = isFormal || isCondition ? [] : topicParts(requirement, user, isLanguage)
  const isEither = degrees.length > 0 && years.length > 0 && eitherDegreeOrYears.test(requirement.quote.text)
  const eitherHad = isEither ? [...degrees, ...years].filter(isHad) : []
  // "Product management, operations or consulting": who has done one of them need not have done the others.
  const isOneOf = (named.length > 0 || years.some(isHad)) && oneOf.test(requirement.quote.text)
  const { spans, units } = yearsWithTopics(requirement, years, isOneOf ? topics.filter(isHad) : topics)
  const parts: Part[] = [
    ...(eitherHad.length > 0 ? eitherHad : [...degrees, ...spans]),
    ...papers,
    ...units,
    ...work,
    ...languages.map(language => ({ ...language, evidenceIds: [], isFormal: true })),
  ]
  const told = parts.filter(part => part.state !== 'open')
  if (told.length === 0) return parts.length > 0 ? open : coverByWords(requirement, user, matches, open)
  return summed(requirement, told, matches)
}

/** A line about a certificate, licence or qualification, and not about what one has done or can use. */
const asksForPaperAlone = ({ kinds, quote }: Requirement): boolean =>
  asksForPaper(quote.text) &&
  !kinds.some(kind => kind === 'experience' || kind === 'tool' || kind === 'language') &&
  quote.text.split(/\s+/).length <= longestPaperLine
const longestPaperLine = 14

const shortForms = (text: string): string[] => text.match(/\b\p{Lu}{3,6}\b/gu) ?? []
/** Two papers share the short form of who issues them or of their own name, and a word of the name besides. */
function isNamedAlike(own: string, { quote: { text } }: Requirement): boolean {
  const asked = new Set(contentStems(text))
  const isIssued = shortForms(own).some(form => shortForms(text).includes(form))
  return isIssued && contentStems(own).filter(stem => asked.has(stem)).length >= fewestShared
}
/** The short form, the word for a paper, and one more. */
const fewestShared = 3

/** Every word of the user's paper stands in the line: "Falconry certificate" in "A valid falconry certificate". */
function isSaidWhole(own: string, { quote: { text } }: Requirement): boolean {
  const [asked, mine] = [new Set(contentStems(text)), contentStems(own)]
  return mine.length >= fewestOfPaper && mine.every(stem => asked.has(stem))
}
const fewestOfPaper = 2

/** A paper that no list knows is had where the user lists one of that very name. */
function coverByPaperNames(requirement: Requirement, user: OwnSkills, open: Coverage): Coverage {
  const papers = user.typed.filter(({ own }) => asksForPaper(own))
  const own =
    matchOwn(requirement, papers)?.text ??
    papers.find(({ own }) => isNamedAlike(own, requirement) || isSaidWhole(own, requirement))?.own
  if (own) return { ...open, state: 'have', own }
  return silenceTells(requirement, user) ? { ...open, state: 'missing' } : open
}

const oneOf = /\bor\b|\boder\b|\bou\b/i
const mostNamed = 2

/** Years and what they are of are one thing: "3 years of Kafka", and no field beside its own years. */
function yearsWithTopics(
  { quote }: Requirement,
  years: readonly Part[],
  topics: readonly Part[],
): { spans: Part[]; units: Part[] } {
  const units = topics.filter(
    topic =>
      !years.some(
        span =>
          (isHad(span) || !isHad(topic)) &&
          span.name.toLowerCase().endsWith(` of ${topic.name.toLowerCase()}`),
      ),
  )
  const lacking = units.filter(unit => unit.state === 'missing')
  const isOfNothing = (span: Part) => span.state === 'missing' && ofThisWork.test(span.name)
  if (lacking.length === 0 || lacking.length > mostNamed || isLong(quote.text) || !years.some(isOfNothing))
    return { spans: [...years], units }
  const name = listed(calledEach(lacking))
  return {
    spans: years.map(span =>
      isOfNothing(span) ? { ...span, name: span.name.replace(ofThisWork, ` of ${name}`) } : span,
    ),
    units: units.filter(unit => !lacking.includes(unit)),
  }
}
/** In a long line the years may be of all that it tells. */
const isLong = (text: string): boolean => text.split(/\s+/).length > 14
const ofThisWork = / of this work$/

/** Nothing of it is known by name: kinds and fields of work and shared words answer it, or the record's silence does. */
function coverByWords(
  requirement: Requirement,
  user: OwnSkills,
  matches: readonly EvidenceMatch[],
  open: Coverage,
): Coverage {
  const evidenceIds = matches.map(match => match.evidenceId)
  if (matches.length > 0)
    return { ...open, state: 'evidence', evidenceIds, matches: [...matches], had: wordsHad(matches) }
  const own = requirement.kinds.every(isBesideWork)
    ? null
    : (matchOwn(requirement, user.typed) ?? matchOwn(requirement, user.lines))
  if (own && !isAnsweredElsewhere(requirement.quote.text, own, user, own.text))
    return { ...open, state: 'have', own: own.text }
  const fields = fieldParts(requirement, user)
  if (fields.length > 0) return summed(requirement, fields, [])
  return silenceTells(requirement, user) ? { ...open, state: 'missing' } : open
}

/** What the rest can't make up for: a paper that is missing, or years that are short. */
function knockedOut(parts: readonly Part[]): Pick<Coverage, 'knockOut'> {
  const lacking = parts.filter(part => part.isFormal && !isHad(part))
  const first = lacking.find(part => !part.isYears) ?? lacking[0]
  if (!first) return {}
  const state = first.isYears && first.nearest ? 'short' : 'missing'
  return { knockOut: { state, name: called(first) } }
}

/** What share of the parts must be had for the whole to count: less where an accomplishment proves it. */
const leastSaid = 1 / 2
const leastProven = 1 / 3

const isNamedBy = (words: string, parts: readonly Part[]): boolean => {
  const named = new Set(parts.flatMap(part => contentStems(part.name)))
  return contentStems(words).every(stem => named.has(stem) || plainOfField.has(stem))
}
const plainOfField = new Set(['experience', 'work'].flatMap(contentStems))

/** Parts by their names; one that differs in capitals alone is the same. */
const eachOnce = (parts: readonly Part[]): Part[] =>
  [...new Map([...parts].reverse().map(part => [part.name.toLowerCase(), part])).values()].reverse()
const calledEach = (parts: readonly Part[]): string[] => [...new Set(parts.map(called))]
const isCommonPart = ({ name }: Part): boolean => isCommonplace(name)

function summed(
  requirement: Requirement,
  parts: readonly Part[],
  matches: readonly EvidenceMatch[],
): Coverage {
  const ordered = [...parts].sort((a, b) => coverageRank[a.state] - coverageRank[b.state])
  const had = eachOnce(ordered.filter(isHad))
  const lacking = eachOnce(ordered.filter(part => !isHad(part)))
  const isFormalLacking = parts.some(part => part.isFormal && !isHad(part))
  const isProven = parts.some(part => part.state === 'evidence')
  const least = isProven ? leastProven : leastSaid
  // That one reports, plans or sells is said of everyone: it does not stand for what is asked beside it.
  const isCommon = !lacking.every(isCommonPart) && had.every(isCommonPart)
  const enough =
    had.length >= least * (had.length + lacking.length) && !isFormalLacking && !(isCommon && had.length > 0)
  const spans = parts.filter(part => part.isYears && isHad(part))
  // Where all that is asked is years of a field, its best proof counts, not what names it.
  const isOfField = spans.length > 0 && matches.every(({ theirs }) => isNamedBy(theirs, spans))
  const evidenceIds = [
    ...new Set([
      ...(isOfField ? spans.flatMap(part => part.evidenceIds) : []),
      ...(parts.some(part => part.isLeading) ? ordered.flatMap(part => part.evidenceIds) : []),
      ...matches.map(match => match.evidenceId),
      ...ordered.flatMap(part => part.evidenceIds),
    ]),
  ]
  const state: State = enough
    ? evidenceIds.length > 0
      ? 'evidence'
      : 'have'
    : parts.some(part => part.state === 'learning')
      ? 'learning'
      : 'missing'
  const nearest = ordered.find(part => part.nearest)?.nearest
  const own = enough ? ordered[0]?.own : ordered.find(part => isHad(part) || part.own)?.own
  return {
    requirementId: requirement.id,
    state,
    evidenceIds: enough ? evidenceIds : [],
    own: own ?? null,
    ...(enough && matches.length > 0 ? { matches: [...matches] } : {}),
    ...(had.length > 0 ? { had: calledEach(had) } : {}),
    ...(lacking.length > 0 ? { lacking: calledEach(lacking) } : {}),
    ...(!enough && nearest ? { nearest } : {}),
    ...knockedOut(parts),
  }
}
