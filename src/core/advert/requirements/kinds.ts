import type { RequirementKind } from '../advert'
import { findAuthorizations } from '../facts/authorization'
import { asksCertification } from '../facts/certifications'
import { findLanguages } from '../facts/languages'
import { asksUnsocialHours } from '../facts/unsocial-hours'
import type { FoundSkill } from '../skills/find-skills'
import type { CompiledWords } from '../words/languages'
import type { Hit } from '../words/lexicon'
import type { Token } from '../words/tokenise'
import { findDegree } from './degree'
import { softKinds } from './kind-model'
import { trainedKindModel } from './trained-kind-model'
import { findYears } from './years'

const knows =
  /\b(?:knowledge|knowledgeable|understanding|familiar\w*|proficien\w*|expertise|skill(?:s|ed)?|experience (?:with|in|of|using|designing|building|developing|managing|leading)|exposure to|background in|command of|fluen\w+ in|competen\w+|ability to (?:design|build|develop|write|analy[sz]e|create|read|operate|use|perform|conduct)|kenntnis\w*|know-how|umgang|erfahrung (?:in|mit|im)|connaissances?|ma[îi]trise|comp[ée]tences?|exp[ée]rience (?:en|dans)|conocimientos?|dominio|manejo|experiencia (?:en|con)|conhecimentos?|dom[íi]nio|experi[êe]ncia (?:em|com)|conoscenz\w+|competenz\w+|esperienza (?:in|con|nel\w*))\b/i
const certificateBesides =
  /\bcertif|\blicen[sc]|\bregist|\bcredential|\baccredit|\bchartered|\bzertif|\bschein\b|\bqualification|\bhabilit|\bpatentino|\battestat/i
const drivingOnly =
  /\bdriv(?:er|ing)?[’'s]*\s+licen[sc]e|\bvalid (?:\w+ )?licen[sc]e\b|\bführerschein|\bpermis (?:de conduire|b)\b|\bcarnet de conducir|\bcnh\b|\bpatente\b/i

/** How one works and behaves, where nothing else is named. */
const conduct =
  /\b(?:ability|able|capable|capacity|willing(?:ness)?|desire|eager|ready|want|comfortable)\s+(?:to|of)\s+(?:\w+ly\s+)?(?:work|learn|adapt|prioriti[sz]e|handle|multi-?task|communicate|collaborate|influence|thrive|pick up|juggle|stay|keep|maintain|join|share|help|listen|take|grow|lead by|build (?:relationships|trust|rapport)|interact|relate|cooperate|follow|accept|respond|relocate|get along|function|perform under|meet deadlines)\b|\bwilling(?:ness)?\b/i
const otherWay =
  /\b(?:or|and\/or|in lieu of)\s+(?:an?\s+)?(?:(?:equivalent|comparable|similar|related|relevant|commensurate)\s+)?(?:[\w-]+\s+){0,3}experience\b|\bequivalent\s+(?:[\w-]+\s+){0,3}experience\b|\bcombination of (?:education|experience)/i

/** "A degree or equivalent experience": the experience stands in for the degree and isn't asked beside it. */
function isAnotherWay(
  text: string,
  hits: readonly Hit<RequirementKind>[],
  tokens: readonly Token[],
): boolean {
  const match = findDegree(text) ? otherWay.exec(text) : null
  if (!match) return false
  const end = match.index + match[0].length
  return hits.every(({ cls, from }) => {
    const at = tokens[from]?.start ?? 0
    return cls !== 'experience' || (at >= match.index && at < end)
  })
}

/** Schooling and studies without the name of a degree. */
const schooling =
  /\b(?:currently |be |are |been )?(?:enrol(?:l?ed|l?ment) (?:in|at|as)|coursework|gpa\b|academics\b|academic (?:credentials|background|record|qualifications?)|(?:junior|senior) (?:standing|classification)|(?:appropriate|relevant|related|formal|recognised|recognized|suitable) (?:\w+ )?(?:qualification|training)|qualifications? in|(?:electronics|vocational|technical|trade|formal|professional) training)\b/i

/** Words of the body that are as often said of other things: a clear vision, to pull reports, in good standing. */
const otherwise =
  /^(?:vision|hear|reach|standing|strength|lifting|lift|pull|push|physical|stand|carry|walk|heights|bend|kg)$/
const ofTheBody =
  /\b(?:\d+ ?(?:kg|kgs|lbs?|pounds|kilos?|kilograms)|physical(?:ly)? (?:demands?|fit(?:ness)?|abilit\w+|able|active|activity|strength|stamina|effort|requirements?|work|health|labou?r|capab\w+)|heavy (?:lifting|loads|objects|items|boxes)|manual (?:handling|labou?r)|long periods|prolonged periods|extended periods|for (?:long|up to|several|\d+) hours?|on (?:your|their) feet|(?:stand|walk|sit|bend|kneel|crouch|climb|carry|reach|lift|push|pull)(?:ing)?,? (?:and|or|,|\/) ?\w+|(?:sit|stand|walk|bend|lift|push|pull|carry)\b[^.]{0,30}\b(?:weight|loads?|boxes|objects|items|pounds|equipment|patients|hours|periods)|work at heights?|outdoor (?:environments?|work|conditions)|medical examination|move (?:around|throughout|about)|all weathers?|(?:distance|color|colour|peripheral|near|normal|corrected) vision|pushing|pulling)\b/i

/** Whether a line asks something of the body: by a word that says so alone, or by several beside one another. */
function bodily(hits: readonly Hit<RequirementKind>[], tokens: readonly Token[], text: string): boolean {
  if (ofTheBody.test(text)) return true
  const said = hits.filter(hit => hit.cls === 'physical').map(hit => tokens[hit.from]?.word ?? '')
  return said.some(word => !otherwise.test(word)) || new Set(said).size > 1
}

/** What kinds of thing a line asks for. Never empty. */
export function kindsOf(
  text: string,
  tokens: readonly Token[],
  skills: readonly FoundSkill[],
  words: CompiledWords,
): RequirementKind[] {
  const ruled = ruledKinds(text, tokens, skills, words)
  // English alone was taught.
  return words.code === 'en' ? softKinds(trainedKindModel(), { text, tokens, skills, ruled }) : ruled
}

/** The same by rules alone: what names nothing known is a skill. */
export function ruledKinds(
  text: string,
  tokens: readonly Token[],
  skills: readonly FoundSkill[],
  words: CompiledWords,
): RequirementKind[] {
  const hits = words.kinds.find(tokens)
  const count = new Map<RequirementKind, number>()
  for (const hit of hits) count.set(hit.cls, (count.get(hit.cls) ?? 0) + 1)
  const has = (kind: RequirementKind) => (count.get(kind) ?? 0) > 0
  const kinds = new Set<RequirementKind>()
  if (findYears(text).length > 0 || (has('experience') && !isAnotherWay(text, hits, tokens)))
    kinds.add('experience')
  if (findDegree(text) || schooling.test(text)) kinds.add('education')
  if (asksCertification(text) && (certificateBesides.test(text) || !drivingOnly.test(text)))
    kinds.add('certification')
  if (findLanguages(text).length > 0) kinds.add('language')
  for (const kind of ['authorization', 'travel'] as const) if (has(kind)) kinds.add(kind)
  if (findAuthorizations(text).some(one => one.value !== 'sponsorship-offered')) kinds.add('authorization')
  if (bodily(hits, tokens, text)) kinds.add('physical')
  if ((has('schedule') && !kinds.has('experience')) || asksUnsocialHours(text)) kinds.add('schedule')
  const named = (kind: FoundSkill['kind']) => skills.filter(skill => skill.kind === kind).length
  // "CrowdStrike certification" names a paper; "American Express asks for the right to work" an employer.
  const knowHow = knows.test(text)
  if (named('tool') > 0 && (knowHow || !(kinds.has('certification') || kinds.has('authorization'))))
    kinds.add('tool')
  const bare = kinds.size === 0
  // Traits are asked of persons: beside years or a field they are mostly the setting ("a fast-paced team").
  if (named('trait') > 0 || (count.get('trait') ?? 0) > 1 || (bare && has('trait')))
    if (!kinds.has('experience') || count.get('trait') !== 1) kinds.add('trait')
  // "Experience with Citrix" names the tool, and no know-how beside it.
  const covered = kinds.has('trait') || (kinds.has('tool') && kinds.has('experience'))
  if (knowHow && (named('skill') > 0 || !covered)) kinds.add('skill')
  else if (named('skill') > 0 && (kinds.size === 0 || kinds.has('experience')) && !kinds.has('education'))
    kinds.add('skill')
  if (kinds.size === 0)
    kinds.add(has('education') ? 'education' : has('trait') || conduct.test(text) ? 'trait' : 'skill')
  return [...kinds]
}
