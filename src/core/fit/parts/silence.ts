import type { Requirement } from '../../advert/advert'
import { canonicalSkill } from '../../advert/skills/canonical'
import { isOutOfPlace } from '../ambiguous'
import { isBesideWork } from '../conditions'
import { generalElsewhere } from '../general-elsewhere'
import { findAreas } from '../occupation-area'
import type { OwnSkills } from '../own-skills'
import { isCommonplace, isField } from '../telling'
import { isStopWord, stemOf, type Word, wordsOf } from '../words'

/** What every advert says of everyone, and nobody writes into a record. */
const general = new Set(
  `ability able abl capable communicat communication written verbal oral interpersonal organizational organisational organize organise analytical
   analysi problem solving solve detail attention time management manag multitask multi task prioritize prioritise priority deadline team player
   teamwork collaborat collaborative independent independently motivated self starter flexible flexibility adaptable adapt pressure fast paced pace
   environment dynamic customer client focus focused positive attitude passion passionate creative creativity critical thinking thinker judgment judgement
   integrity confidentiality confidential ethic proactive initiative learn quickly quick willing willingness desire strong excellent good great
   exceptional outstanding superior solid proven demonstrated demonstrate skill experience knowledge understanding work working role position
   job company organization organisation people person individual others level high highly standard result success successful effective effectively
   efficiently efficient professional professionally relationship build building maintain mindset curious curiosity minimal supervision hands
   comfortable comfort ownership accountability responsibility responsible reliable dependable punctual trust credibility honest friendly
   personality respect diverse diversity inclusive culture value mission vision goal objective business need change ambiguity complex issue situation
   information idea new opportunity process project support provide ensure perform performance duty task assigned required preferred must
   minimum year plus etc similar related relevant including multiple various different across within stakeholder cross functional function leadership
   lead leader strategic tactical make decision making best practice tool technology technical computer software system use using industry field area
   day daily week weekly hour schedule available availability travel lift stand sit walk physical english language strength strive growth grow drive driven
   energetic energy enthusiasm enthusiastic eager humor sense humour kind caring patient calm empathy empathetic resilient resilience influence influencing oral critical basic mathematic mathematical math arithmetic
   concept respond appropriate appropriately inquiry question common sense apply add subtract multiply divide theory practical share expert expertise`
    .split(/\s+/)
    .filter(Boolean)
    .map(stemOf),
)

const asksToKnow =
  /\b(?:experience|knowledge|understanding|proficien\w*|expertise|familiar\w*|background|skilled|skills? in|track record|history of|erfahrung|kenntnisse|experiencia|experiência|expérience|connaissance\w*|conocimiento\w*|conhecimento\w*|esperienza|conoscenza)\b/i

/** A word that is said of everyone, or a number. */
export const isGeneral = ({ stem, lower }: Pick<Word, 'stem' | 'lower'>): boolean =>
  general.has(stem) || generalElsewhere.has(stem) || lower.length < 3 || /^\d/.test(lower)

/** What a line names that is not said of everyone, as stems. */
export const tellingStems = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap(word => (isStopWord(word) || isGeneral(word) ? [] : [word.stem]))),
]

/** Checks, ages and means that stand in no record. */
const besides =
  /\b(?:dbs|background check|criminal|drug (?:test|screen)|years? of age|years? old|(?:own|rent|lease)(?: or (?:own|rent|lease))? (?:an? )?(?:car|van|truck|vehicle|transport)|access to an? (?:car|vehicle)|reliable transport\w*|references|vaccin\w*|führungszeugnis)\b/i
/** What follows once somebody is chosen: nothing that a record could show. */
const screening =
  /\b(?:background (?:screen\w*|investigations?)|selected for (?:a|this|the) (?:position|role|post)|contingent (?:up)?on|(?:job|employment) offers?|offers? of employment|internal (?:candidates|applicants))\b/i
/** What the line itself says won't do is not what it asks for. */
const wontDo =
  /\b(?:(?:won['’]t|will not|would not|wouldn['’]t|isn['’]t|is not|are not|aren['’]t) (?:be )?(?:the |a |an )?(?:right|good|best) (?:fit|match)|(?:alone|by itself) (?:won['’]t|will not|isn['’]t|is not|does not|doesn['’]t)|not (?:what|who) we(?:['’]re| are) looking for)\b/i
export const isOfWhatWontDo = (text: string): boolean => wontDo.test(text)
/** Lines that no record could answer: checks of whom one has chosen, and what is not looked for. */
export const isOfScreening = (text: string): boolean => screening.test(text) || isOfWhatWontDo(text)
/** The line itself says that one can do without, or asks for what one learns there. */
const needless =
  /\b(?:not (?:required|necessary|essential|needed)|no (?:prior |previous )?experience|training (?:is |will be )?provided|entry[- ]level (?:knowledge|understanding)|basic (?:knowledge|understanding|math\w*|concepts?)|willing(?:ness)? to learn|(?:ability|able|capacity|capable|capacidad|capacité|capacidade|capacità) (?:to|of|de|para|à|di) (?:\w{1,12} )?(?:learn\w*|pick up|aprender|apprendre|imparare)|bereitschaft,? sich|(?:company|organi[sz]ation|employer|firm)['’]s (?:mission|purpose|goals?|values|products?|policies))\b/i
/** What stands in no record, or what one can do without. */
export const isBeside = (text: string): boolean =>
  besides.test(text) || needless.test(text) || isPutOtherwise(text)
/** "Translating needs into plans" tells how one thinks. */
function isPutOtherwise(text: string): boolean {
  const said = /\btranslat(?:ing|ion|es?)\b/i.exec(text)?.[0]
  return said !== undefined && isOutOfPlace(said, text)
}
const ofIndustry = /\b(?:industry|sector|branche|secteur|settore|setor)\b/i
/** In so few words a line says little but the name of what it asks for; a name in capitals is one at any length. */
const longestName = 8
const ofName = /[\p{Ll},]\s\p{Lu}\p{L}/u
const shortForm = /\b\p{Lu}{2,6}\b/u

/**
 * Whether it says something that the user's whole record is silent on a line of which nothing is found in it. Traits,
 * hours and checks stand in no record; work, papers and tools do.
 */
export function silenceTells(requirement: Requirement, user: OwnSkills): boolean {
  const { kinds, quote, skills } = requirement
  if (!user.record.isRich) return false
  if (
    kinds.every(kind => isBesideWork(kind) || kind === 'trait' || kind === 'language') ||
    isBeside(quote.text)
  )
    return false
  const named = skills.filter(
    skill =>
      skill.kind !== 'trait' &&
      canonicalSkill(skill.name) !== null &&
      !isCommonplace(skill.name) &&
      !isOutOfPlace(skill.quote.text, quote.text),
  )
  const asked = findAreas(quote.text).filter(({ area, isPart }) => !isPart && !area.isShown)
  const fields = asked.filter(({ area }) => area.isField)
  const isOwnField = fields.some(({ area }) => user.record.jobs.some(job => job.fields.has(area.name)))
  if (isOwnField && user.isOwnRole && named.length === 0) return false
  const isOfRecord = kinds.some(kind => kind === 'tool' || kind === 'certification' || kind === 'education')
  // How one works is told of by nobody, whatever else the line names in passing.
  const isNamed = named.some(({ name }) => !isField(name))
  if (kinds.includes('trait') && !isNamed && !isOfRecord && !kinds.includes('experience')) return false
  if (isOfRecord) return true
  const telling = tellingStems(quote.text).length + (shortForm.test(quote.text) ? 1 : 0)
  // What belongs to one's own work is not written down where it has no name.
  const isSpecial = named.length > 0 || shortForm.test(quote.text) || ofIndustry.test(quote.text)
  const isLong =
    (quote.text.split(/\s+/).length > longestName || /\btrack record\b/i.test(quote.text)) &&
    !ofName.test(quote.text)
  if (user.isOwnRole && !isSpecial && asked.length === 0 && isLong) return false
  if (kinds.includes('experience')) return telling >= 1
  if (user.isOwnRole && !isSpecial) return false
  if (named.length > 0 || asked.length > 0) return asksToKnow.test(quote.text) || !user.isOwnRole
  return asksToKnow.test(quote.text) && telling >= 2
}
