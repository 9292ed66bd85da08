import { findAuthorizations } from '../facts/authorization'
import { asksCertification } from '../facts/certifications'
import { findLanguages } from '../facts/languages'
import { findTravel } from '../facts/travel'
import { noted } from '../words/text-notes'
import { findDegree } from './degree'
import { findYears } from './years'

/** Things that make a clause of their own wherever they stand in a line. */
export type Anchor = 'years' | 'degree' | 'certificate' | 'language' | 'permit' | 'travel'

const speaks =
  /\b(?:fluen\w*|native|bilingual|speak\w*|spoken|written|language|proficien\w*|business level|[ABC][12])\b|sprach|kenntnis|flie[ßs]+end|verhandlungssicher|courant|ma[îi]trise|bilingue|dominio|fluente|nivel|n[íi]vel|livello|madrelingua/i
const drives =
  /\bdriv(?:er|ing)['’]?s?\s+licen[sc]e|f[üu]hrerschein|\bpermis (?:de conduire|b)\b|carn[eé]t? de conducir|\bcnh\b|\bpatente (?:di guida|b)\b/i
const words = /\S+/g

/** Whether a piece speaks of using a language. */
export const speaksOf = (text: string): boolean => speaks.test(text)

/** Things with the name of a paper that are none. */
const noPaper = /certificate (?:management|authorit)|driving licen[sc]e/i

/** What a piece of a line holds that is asked for by itself. */
export const anchorsOf = noted(anchorsIn)

function anchorsIn(text: string): ReadonlySet<Anchor> {
  const anchors = new Set<Anchor>()
  if (findYears(text).length > 0) anchors.add('years')
  if (findDegree(text)) anchors.add('degree')
  if (asksCertification(text) && !noPaper.test(text)) anchors.add('certificate')
  if (findLanguages(text).length > 0 && (speaks.test(text) || (text.match(words)?.length ?? 0) <= 5))
    anchors.add('language')
  if (findAuthorizations(text).length > 0) anchors.add('permit')
  if (drives.test(text) || findTravel(text)) anchors.add('travel')
  return anchors
}

const quality =
  '(?:(?:an?|the|some|your|any|proven|strong|excellent|good|solid|basic|advanced|demonstrated|deep|prior|previous|relevant|hands-on|working|practical|professional|extensive|thorough|sound|broad|very|high|great|sehr|gute[rsnm]?|fundierte[rsn]?|sichere[rsnm]?|erste|mehrj[äa]hrige|umfassende|une?|bonne|excellente|solide|buen(?:a|os)?|s[óo]lidos?|amplia|boa?|bom|buona|ottima|elevata)\\s+){0,3}'
const named =
  '(?:experience|knowledge|understanding|familiarity|proficiency|expertise|background|skills?|command|mastery|awareness|competen(?:ce|cy)|interest|exposure|track record)\\s+(?:in|with|of|as|on|at|for|to|using|working|managing|leading|building|developing|designing|writing|creating|supporting)\\s+\\S'
const able =
  '(?:ability|capacity|willingness|readiness|desire|able|willing|ready|comfortable|familiar|proficient|skilled|competent|experienced|fluent)\\s+(?:to|with|in|at|working)\\s+\\S'
const other =
  "(?:kenntnisse|erfahrung(?:en)?|verst[äa]ndnis|bereitschaft|f[äa]higkeit|umgang|interesse)\\s+\\S|(?:connaissances?|ma[îi]trise|exp[ée]riences?|capacit[ée]s?|aisance|comp[ée]tences?)\\s+(?:des?|du|en|dans|avec|[àa]|d[’']|l[’'])\\s?\\S|(?:conocimientos?|experiencia|capacidad|dominio|manejo|habilidades?)\\s+(?:de|del|en|con|para)\\s+\\S|(?:conhecimentos?|experi[êe]ncia|capacidade|dom[íi]nio|habilidades?)\\s+(?:de|do|da|em|com|para)\\s+\\S|(?:conoscenz[ae]|esperienza|capacit[àa]|competenze|padronanza)\\s+(?:di|del\\S*|in|nel\\S*|con)\\s+\\S"
const head = new RegExp(`^${quality}(?:${named}|${able}|${other})`, 'iu')

/** Whether a piece begins anew: "knowledge of …", "ability to …", in the languages that are read. */
export const beginsAnew = (text: string): boolean => head.test(text)

const bare =
  /^(?:\S+\s+){0,3}(?:experience|knowledge|understanding|skills?|abilit(?:y|ies)|expertise|proficiency|background|familiarity|training|education|passion|interest|desire|awareness|willing|able|ready|willingness|kenntnisse|erfahrung|wissen|connaissances?|exp[ée]rience|conocimientos?|experiencia|conhecimentos?|experi[êe]ncia|conoscenze|esperienza)$/iu
const dangling =
  /\b(?:of|in|with|to|for|as|on|at|the|an?|by|or|from|using|mit|von|für|zu|de|du|des|en|avec|con|para|em|com|di|per)$/iu

/** Whether a piece says what it asks: "strong knowledge" and "experience in" wait for what follows. */
export const isWhole = (text: string): boolean => {
  const trimmed = text.trim()
  return !dangling.test(trimmed) && (!bare.test(trimmed) || anchorsOf(trimmed).size > 0)
}
