import type { RequirementKind } from '../advert'
import { asksCertification } from '../facts/certifications'
import { findLanguages } from '../facts/languages'
import type { FoundSkill } from '../skills/find-skills'
import type { CompiledWords } from '../words/languages'
import type { Token } from '../words/tokenise'
import { findDegree } from './degree'
import { findYears } from './years'

/** Verbs and nouns that speak of know-how, for lines that name nothing known. */
const certificateBesides =
  /\bcertif|\blicen[sc]|\bregist|\bcredential|\baccredit|\bchartered|\bzertif|\bschein\b|\bqualification|\bhabilit|\bpatentino|\battestat/i
const drivingOnly =
  /\bdriv(?:er|ing)?[’'s]*\s+licen[sc]e|\bvalid (?:\w+ )?licen[sc]e\b|\bführerschein|\bpermis (?:de conduire|b)\b|\bcarnet de conducir|\bcnh\b|\bpatente\b/i

/** What kinds of thing a line asks for. Never empty: what names nothing known is a skill. */
export function kindsOf(
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
  if (findYears(text).length > 0 || has('experience')) kinds.add('experience')
  if (findDegree(text)) kinds.add('education')
  if (asksCertification(text) && (certificateBesides.test(text) || !drivingOnly.test(text)))
    kinds.add('certification')
  if (has('language') && findLanguages(text).length > 0) kinds.add('language')
  for (const kind of ['authorization', 'travel', 'physical'] as const) if (has(kind)) kinds.add(kind)
  if ((count.get('schedule') ?? 0) > 0 && !kinds.has('experience')) kinds.add('schedule')
  if (skills.some(skill => skill.kind === 'tool')) kinds.add('tool')
  if (skills.some(skill => skill.kind === 'trait') || (has('trait') && kinds.size === 0)) kinds.add('trait')
  if (skills.some(skill => skill.kind === 'skill') || (has('skill') && kinds.size === 0)) kinds.add('skill')
  if (kinds.size === 0) kinds.add(has('education') ? 'education' : 'skill')
  return [...kinds]
}
