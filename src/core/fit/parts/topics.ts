import type { Requirement, SkillMention } from '../../advert/advert'
import { canonicalSkill, skillIdentity } from '../../advert/skills/canonical'
import { withoutEnd } from '../../kernel/text'
import { isOutOfPlace } from '../ambiguous'
import type { FoundArea } from '../areas/found-area'
import { calledBy, calledInText } from '../called'
import type { EvidenceMatch } from '../evidence-match'
import { indexOf } from '../known-index'
import { findAreas } from '../occupation-area'
import type { OwnSkill, OwnSkills } from '../own-skills'
import { isAbsenceSignificant, isOpenEnded } from '../telling'
import { coverageRank, isHad } from '../verdict'
import { contentStems, findPhrase, isOneThing, stemOf, tellingWords, type Word, wordsOf } from '../words'
import { isLawElsewhere, isOfForeignKind, isOfOtherKind } from './foreign'
import { called, type Part } from './part'

/** A skill or kind of work that a line names, with its place in the line. */
interface Topic extends Part {
  start: number
  end: number
  /** Its absence says something. */
  tells: boolean
  /** It is shown by what was done (`../shown`). */
  isShown?: boolean
  /** It is answered as a kind of work, and not by its own name. */
  isByKind?: boolean
}

type Found = Pick<Part, 'state' | 'own' | 'evidenceIds'>

const idsAt = ({ evidence }: OwnSkills, places: readonly number[] = []): string[] =>
  places.flatMap(at => evidence[at]?.entry.id ?? [])

function stateOf(identity: string, user: OwnSkills): Found {
  const evidenceIds = idsAt(user, indexOf(user.evidence).byIdentity.get(identity))
  const had = user.have.get(identity)
  if (evidenceIds.length > 0) return { state: 'evidence', own: had?.own ?? null, evidenceIds }
  if (had) return { state: 'have', own: had.own, evidenceIds }
  const line = user.lines[indexOf(user.lines).byIdentity.get(identity)?.[0] ?? -1]
  if (line) return { state: 'have', own: line.own, evidenceIds }
  const wished = user.learning.get(identity)
  if (wished) return { state: 'learning', own: wished.own, evidenceIds }
  return { state: 'missing', own: null, evidenceIds }
}

/** Who answers a kind of work: an accomplishment, a listed skill, a line of the résumé. */
function stateOfArea({ area }: FoundArea, user: OwnSkills): Found {
  const evidenceIds = idsAt(user, indexOf(user.evidence).byArea.get(area.name))
  const listed = user.typed[indexOf(user.typed).byArea.get(area.name)?.[0] ?? -1]
  if (evidenceIds.length > 0) return { state: 'evidence', own: listed?.own ?? null, evidenceIds }
  const line = listed ?? user.lines[indexOf(user.lines).byArea.get(area.name)?.[0] ?? -1]
  return { state: line ? 'have' : 'missing', own: line?.own ?? null, evidenceIds }
}

const better = (a: Found, b: Found): Found => (coverageRank[b.state] < coverageRank[a.state] ? b : a)

/** A kind of work stands for a named skill only where it is all that the name says: "AWS CDK" is not "AWS". */
function wholeAreas(name: string): FoundArea[] {
  const count = tellingWords(name).length
  return findAreas(name).filter(
    ({ area, isPart, words }) => !area.isField && !isPart && tellingWords(words).length >= count,
  )
}

/** What was done shows what the line says in its own words, and no product: "supervision" may be somebody else's of oneself. */
const areasOfMention = ({ name, kind, quote: { text } }: SkillMention): FoundArea[] => [
  ...wholeAreas(name).filter(({ area }) => !area.isShown),
  ...wholeAreas(text).filter(({ area }) => !(area.isShown && kind === 'tool')),
]

function topicOf(mention: SkillMention, requirement: Requirement, user: OwnSkills): Topic {
  const from = mention.quote.start - requirement.quote.start
  const said = mention.quote.text
  const byName = better(stateOf(skillIdentity(mention.name), user), stateOf(skillIdentity(said), user))
  let found = byName
  for (const area of areasOfMention(mention))
    if (!isHad(found)) found = better(found, stateOfArea(area, user))
  return {
    name: mention.name.includes('(') ? mention.name : withoutEnd(mention.name, ')'),
    call: () => calledBy(mention),
    ...(byName.state === 'learning' ? byName : found),
    isByKind: isHad(found) && !isHad(byName),
    start: from,
    end: from + said.length,
    tells:
      isAbsenceSignificant(mention, requirement, user.roleStems) &&
      isAsked(requirement, mention) &&
      !isOwnField(mention, user),
  }
}

/** The field that one works in goes by several names: nobody of HR lacks "human resources". */
const isOwnField = ({ quote: { text } }: SkillMention, { record }: OwnSkills): boolean =>
  findAreas(text).some(
    ({ area, words }) =>
      area.isField &&
      words.length >= text.trim().length &&
      record.jobs.some(job => job.fields.has(area.name)),
  )

const asksToKnow =
  /\b(?:experience|knowledge|understanding|proficien\w*|expertise|familiar\w*|background|skilled|skills? in|track record|foundation|erfahrung|kenntnisse|experiencia|experiência|expérience|connaissance\w*|conocimiento\w*|conhecimento\w*|esperienza|conoscenza)\b/i

const shortLine = 6
const asking = new Set(['tool', 'certification', 'experience', 'education'])

/** A skill named in the telling of how one is, or in a long sentence of what one does, is not asked for by name. */
function isAsked({ kinds, quote }: Requirement, { kind }: SkillMention): boolean {
  if (kind === 'tool') return true
  if (kinds.includes('trait')) return false
  if (kinds.some(each => asking.has(each)) || asksToKnow.test(quote.text)) return true
  return quote.text.split(/\s+/).length <= shortLine
}

/** Short forms count as written only: "BLS" is not "bls" within something else. */
const acronym = /^\p{Lu}[\p{Lu}\d]{1,5}$/u

/** A doing and a thing may have one stem: what a single word ends in tells them apart. */
const formOf = (word: string): string =>
  /(?:ing|ations?)$/i.exec(word.trim())?.[0].toLowerCase().replace(/s$/, '') ?? ''

/** Where the words of a phrase stand in a line: in their order, or turned ("managing calendars"). */
function placeOf(text: string, words: readonly Word[], stems: readonly string[], turned: number | undefined) {
  const straight = findPhrase(words, stems)
  if (straight || turned === undefined) return straight
  const found = findPhrase(words, [...stems].reverse(), 0, turned)
  return found && isOneThing(text.slice(words[found.first]?.end, words[found.last]?.start)) ? found : null
}

/** The user's own phrases that no list knows, found as they stand in the requirement's words. */
function phraseTopics({ quote: { text } }: Requirement, user: OwnSkills): Topic[] {
  const words = wordsOf(text)
  const place = (skill: OwnSkill): { start: number; end: number } | null => {
    if (skill.stems === null || isOutOfPlace(skill.own, text)) return null
    if (acronym.test(skill.own))
      return words.find(word => text.slice(word.start, word.end) === skill.own) ?? null
    const found = skill.stems.join('').length > 3 ? placeOf(text, words, skill.stems, skill.turned) : null
    const isOne = skill.stems.length === 1
    // "In order to" is no ordering.
    if (found && isOne && formOf(skill.own) !== formOf(words[found.first]?.lower ?? '')) return null
    return found && { start: words[found.first]?.start ?? 0, end: words[found.last]?.end ?? 0 }
  }
  // One word beside an accomplishment ("training") says too little of what it was.
  const shown = user.evidence.flatMap(({ phrases }) =>
    phrases.filter(({ stems, identity }) => (stems ?? []).length > 1 && !user.have.has(identity)),
  )
  const all = new Map(shown.map(skill => [skill.identity, skill]))
  return [...user.have.values(), ...user.learning.values(), ...all.values()].flatMap(skill => {
    const at = place(skill)
    return at
      ? [{ name: skill.own, ...stateOfPhrase(skill, user), start: at.start, end: at.end, tells: true }]
      : []
  })
}

/** What no list knows is shown by an accomplishment that says it in the very words, listed there or not. */
function stateOfPhrase({ identity, stems }: OwnSkill, user: OwnSkills): Found {
  const found = stateOf(identity, user)
  if (found.state !== 'have' || stems === null || stems.length < 2) return found
  const evidenceIds = user.evidence.flatMap(({ pairs, entry }) =>
    stems.slice(1).every((stem, i) => pairs.has(`${stems[i]} ${stem}`)) ? [entry.id] : [],
  )
  return evidenceIds.length > 0 ? { ...found, state: 'evidence', evidenceIds } : found
}

function areaTopics(
  { quote: { text }, kinds, skills }: Requirement,
  asked: readonly FoundArea[],
  user: OwnSkills,
): Topic[] {
  const namesProducts = skills.some(skill => skill.kind === 'tool') && !isOpenEnded(text)
  const asks = !kinds.includes('trait') && (kinds.includes('experience') || asksToKnow.test(text))
  const tells = user.record.isRich && asks
  return asked
    .filter(
      ({ area, isPart, words }) =>
        !area.isField && !isPart && !(area.isProducts && namesProducts) && !isOutOfPlace(words, text),
    )
    .map(found => ({ found, state: stateOfArea(found, user) }))
    .filter(({ found, state }) => !found.area.isShown || isHad(state))
    .map(({ found, state }) => ({
      name: found.name,
      call: () => calledInText(text, found),
      ...state,
      start: found.start,
      end: found.end,
      isShown: found.area.isShown,
      isByKind: true,
      // Words that stand apart may be of two things: who has it is told so, who has not isn't.
      tells: tells && found.name.length >= found.words.length,
    }))
}

const overlap = (a: Topic, b: Topic): boolean => a.start < b.end && b.start < a.end

const namesPartOf = ({ name }: Topic, { start, end }: Topic, text: string): boolean => {
  const words = new Set(wordsOf(name).map(word => word.stem))
  return tellingWords(text.slice(start, end)).some(word => words.has(word.stem))
}

/** What one says that one wants to learn is not had by other work of its kind: "CNC programming" by work on a lathe. */
function isBetterOf(topic: Topic, group: Topic): boolean {
  if (topic.state === 'learning' && group.isByKind) return true
  if (group.state === 'learning' && topic.isByKind) return false
  return coverageRank[topic.state] < coverageRank[group.state]
}

const namesOf = ({ name, call }: Topic) => ({ name, call: call ?? (() => name) })

/** Names for the same words are one topic, as good as the best of them. */
function merged(topics: readonly Topic[]): Topic[] {
  const groups: Topic[] = []
  for (const topic of topics) {
    const at = groups.findIndex(group => overlap(group, topic))
    const group = groups[at]
    if (!group) {
      groups.push(topic)
      continue
    }
    const isBetter = isBetterOf(topic, group)
    const best = isBetter ? topic : group
    groups[at] = {
      ...best,
      // A phrase that no list knows is had by what of it is had.
      ...namesOf(isBetter && canonicalSkill(group.name) === null ? topic : group),
      evidenceIds:
        best.state === 'learning' ? [] : [...new Set([...group.evidenceIds, ...topic.evidenceIds])],
      start: Math.min(group.start, topic.start),
      end: Math.max(group.end, topic.end),
      tells: group.tells || topic.tells,
    }
  }
  return groups
}

/** Members of an either-or group become one part, as good as the best of them. */
function oneOfEach(topics: readonly Topic[], groups: readonly string[][]): Topic[] {
  const rest = topics.filter(topic => !groups.some(group => group.includes(topic.name)))
  const best = groups.flatMap(group => {
    const members = topics
      .filter(topic => group.includes(topic.name))
      .sort((a, b) => coverageRank[a.state] - coverageRank[b.state])
    const first = members[0]
    if (!first) return []
    if (first.state !== 'missing') return [first]
    return members.every(member => member.tells)
      ? [{ ...first, name: group.join(' or '), call: () => group.join(' or '), tells: true }]
      : []
  })
  return [...rest, ...best]
}

/** The last part of a word with a hyphen is another word than it is alone: "facing" of "customer-facing". */
const isFragment = ({ name }: SkillMention, { quote }: Requirement): boolean =>
  /^\p{Ll}+$/u.test(name) && quote.text.toLowerCase().includes(`-${name}`)

/**
 * The skills, products and kinds of work that a line names, each held against accomplishments, listed skills and the
 * lines of the résumé. What is not had counts only where its absence says something.
 */
export function topicParts(
  requirement: Requirement,
  user: OwnSkills,
  besides: (words: string) => boolean,
): Part[] {
  const { quote, eitherOr } = requirement
  if (isLawElsewhere(quote.text, user)) return []
  const seen = new Set<string>()
  const mentions = requirement.skills.filter(skill => {
    if (skill.kind === 'trait' || seen.has(skill.name) || besides(skill.quote.text)) return false
    if (isOutOfPlace(skill.quote.text, quote.text) || isOutOfPlace(skill.name, quote.text)) return false
    if (isFragment(skill, requirement)) return false
    seen.add(skill.name)
    return true
  })
  const named = mentions.map(mention => topicOf(mention, requirement, user))
  const isForeign = (topic: Topic): boolean =>
    isHad(topic) &&
    (isOfForeignKind(quote.text, topic.start, topic.end, user) ||
      (topic.evidenceIds.length === 0 &&
        isOfOtherKind(quote.text, [topic.start, topic.end], topic.own ?? '', user)))
  const phrases = phraseTopics(requirement, user).filter(topic => !besides(topic.name))
  // "Repair of landscaping fences": who repaired fences has not landscaped, which stands between the two words.
  const isOfOther = (area: Topic): boolean =>
    area.isShown === true &&
    named.some(topic => overlap(topic, area) && !namesPartOf(area, topic, quote.text))
  // What lies within a product's name is not that product.
  const products = named.filter((_, i) => mentions[i]?.kind === 'tool')
  const areas = areaTopics(requirement, findAreas(quote.text), user).filter(
    area => !products.some(product => overlap(product, area)) && !isOfOther(area),
  )
  const isTool = (topic: Topic) => products.includes(topic)
  const within = user.record.isRich ? products.flatMap(product => ownWithin(product, user)) : []
  const known = [...named, ...phrases, ...areas].filter(topic => isTool(topic) || !isForeign(topic))
  const all = oneOfEach(merged(known), eitherOr)
  // "Systems such as A, B, C and D": one of many is not yet all of it.
  const isRow = products.length >= fewestInRow && isOpenEnded(quote.text) && user.record.isRich
  const isEnough = oneIsEnough.test(quote.text) && all.some(isHad)
  return [...within, ...all].filter(
    topic => topic.state !== 'missing' || (!isEnough && (topic.tells || (isRow && isName(topic)))),
  )
}
const fewestInRow = 3

/** What the user has of a product by the name within its name: who has SQL has a part of "Microsoft SQL Server". */
function ownWithin(product: Topic, user: OwnSkills): Topic[] {
  if (product.state !== 'missing') return []
  const all = new Set(contentStems(product.name))
  const own = [...user.have.values()].find(skill => {
    const stems = contentStems(skill.own)
    return (
      stems.length > 0 &&
      stems.length < all.size &&
      stems.every(stem => all.has(stem)) &&
      !makers.has(stems[0] ?? '')
    )
  })
  if (!own) return []
  return [{ ...product, ...stateOf(own.identity, user), name: own.own, call: () => own.own }]
}
/** A maker's name alone says nothing of one of its products. */
const makers = new Set(['microsoft', 'google', 'adobe', 'apple', 'oracle', 'amazon', 'autodesk'].map(stemOf))

/** "PC applications" is what a tagger left over: nobody looks for it in a list. */
const isName = (topic: Topic): boolean =>
  canonicalSkill(topic.name) !== null ||
  called(topic)
    .split(' ')
    .every(word => /^[\p{Lu}\d]/u.test(word))
const oneIsEnough =
  /\b(?:at least one|one or more|(?:any )?one of|any of|either of|mindestens eine[rsmn]?|au moins une?|al menos un[ao]?|pelo menos uma?|almeno un[ao]?)\b/i

/** What a match says is had: the words that are answered, where the line names no topic. */
export const wordsHad = (matches: readonly EvidenceMatch[]): string[] =>
  matches[0] ? [matches[0].theirs.replace(/^“|”$/g, '')] : []
