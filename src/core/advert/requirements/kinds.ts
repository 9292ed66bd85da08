import type { RequirementKind } from '../advert'
import { asksCertification } from '../facts/certifications'
import { findLanguages } from '../facts/languages'
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
  if (findDegree(text)) kinds.add('education')
  if (asksCertification(text) && (certificateBesides.test(text) || !drivingOnly.test(text)))
    kinds.add('certification')
  if (findLanguages(text).length > 0) kinds.add('language')
  for (const kind of ['authorization', 'travel', 'physical'] as const) if (has(kind)) kinds.add(kind)
  if ((count.get('schedule') ?? 0) > 0 && !kinds.has('experience')) kinds.add('schedule')
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
