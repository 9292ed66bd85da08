import { authorizations, findAuthorizations } from '../facts/authorization'
import { asksCertification } from '../facts/certifications'
import { findEmploymentType } from '../facts/employment-type'
import { findLanguages } from '../facts/languages'
import { findPay } from '../facts/pay'
import { findTravel } from '../facts/travel'
import { findWorkMode } from '../facts/work-mode'
import { findDegree } from '../requirements/degree'
import { findYears } from '../requirements/years'
import { findSkills } from '../skills/find-skills'
import { prefilter } from '../words/prefilter'
import type { LineView } from './line-view'

/** Turns of phrase that say plainly what a line does, in the languages that are read; before most, a look that spares them. */
const plainly: readonly [mayHold: ((text: string) => boolean) | null, test: RegExp][] = [
  [
    null,
    /^[^A-Za-zÀ-ÿ0-9]*(?:must\b|ability to|able to|willing(?:ness)? to|capable of|demonstrated|proven|minimum|at least|knowledge of|working knowledge|understanding of|proficien|familiar|fluen|experience (?:in|with|working|using|of)|prior|previous|\d+\s?\+?\s?(?:-\s?\d+\s?)?(?:years|jahre|ans|años|anos|anni)|valid |current |bachelor|master|degree|high school|(?:sehr )?gute |sichere|fundierte|abgeschlossen|erfahrung|kenntnisse|bereitschaft|f[äa]higkeit|ma[îi]trise|connaissance|exp[ée]rience|capacit|experiencia|conocimiento|manejo|dominio|experi[êe]ncia|conhecimento|dom[íi]nio|esperienza|conoscenza|buona|ottima|capacit[àa]|(?:ter|possuir|tener|contar con|poseer|disponer|avoir|poss[ée]der|[êe]tre|possedere|avere|essere)\b)/i,
  ],
  [
    prefilter(
      /requir|requis|prefer|desir|^plus|advantage|^must|^asset|necessary|essential|mandatory|erforderlich|vorteil|wunschenswert|souhait|exige|valorable|imprescindible|deseable|desejavel|diferencial|obrigatori|richiest|gradit/,
    ),
    /(?:required|requis(?:e|es)?|preferred|desired|desirable|a plus|an advantage|a must|an asset|necessary|essential|mandatory|erforderlich|von vorteil|w[üu]nschenswert|souhait[ée]e?s?|exig[ée]e?|un plus|valorable|imprescindible|deseable|desej[áa]vel|diferencial|obrigat[óo]ri[oa]|richiest[oa]|gradit[oa]|preferibile)\W*$/i,
  ],
  [
    prefilter(/^(?:must|should|needs?|requir|shall|will|have)/),
    /\b(?:candidates?|applicants?|you|employee|incumbent|individual|intern|students?|position|role|job)\b[^.]{0,25}\b(?:must|should|needs? to|requires?|shall|is required|will need|have to|required to)\b/i,
  ],
  [
    prefilter(/^(?:skills?|abilit|aptitude|attitude|personality|orientation|mindset|ethic)/),
    /\b(?:skills?|abilities|ability|aptitude|attitude|personality|orientation|mindset|ethic)\b[^A-Za-zÀ-ÿ]*$/i,
  ],
  [
    prefilter(
      /^(?:skill|communicat|abilit|knowledge|understanding|experience|proficiency|level|background|sense|orientation)/,
    ),
    /\b(?:excellent|strong|good|solid|outstanding|exceptional|effective|superior|proven|great|high|deep|advanced|basic)\b[^.]{0,40}\b(?:skills?|communicat\w+|abilit\w+|knowledge|understanding|experience|proficiency|level|background|sense|orientation)\b/i,
  ],
  [
    prefilter(/^(?:looking|seek|want|need|ideal)/),
    /\b(?:looking for|seek(?:ing|s)?|want|need|ideal (?:candidate|for))\b[^.]{0,40}\b(?:someone|individuals?|people|candidates?|person|professional|who|with)\b/i,
  ],
  [
    prefilter(/^you/),
    /\byou(?:['’](?:re|ve|ll)| are| have| bring| possess| must| should| know| understand| enjoy| love| thrive| can| speak)\b/i,
  ],
  [
    prefilter(/^(?:we|you|eligible|including|competitive|wir|nous|ofrecemos|te|oferecemos|offriamo)/),
    /\b(?:we offer|we provide|you(?:['’]ll| will) (?:get|receive|enjoy|have access|benefit)|eligible for|including (?:medical|health)|competitive (?:salary|pay|compensation)|wir bieten|nous (?:vous )?(?:offrons|proposons)|ofrecemos|te ofrecemos|oferecemos|offriamo)\b/i,
  ],
  [
    prefilter(/^(?:we|our|was|founded|headquartered|leading|the|its)/),
    /\b(?:we are|we['’]re|our (?:mission|company|team|vision|values|culture|customers|clients|products?)|was founded|founded in|headquartered|leading provider|the company|its (?:customers|clients))\b/i,
  ],
  [
    prefilter(/^(?:this|the|report|we|as$)/),
    /\b(?:this (?:role|position|job|opportunity|internship)|the (?:role|position)|reports? (?:directly )?to|we(?:['’]re| are) (?:looking|seeking|hiring|searching)|as (?:a|an|the|our) [A-Z])/,
  ],
  [
    prefilter(/^(?:apply|submit|send|resume|cover|please|interview|to$)/),
    /\b(?:apply (?:now|today|online|here|at|via|by|through)|submit (?:your|a) |send (?:your|us)|resume|cover letter|please (?:contact|email|include|visit|click|note)|interview process|to be considered)\b/i,
  ],
  [
    null,
    /^[^A-Za-zÀ-ÿ]*(?:you(?:['’]ll| will)|will|responsible for|responsibilities include|assists?|manages?|leads?|develops?|provides?|ensures?|performs?|supports?|maintains?|coordinates?|prepares?|conducts?|creates?|works?|collaborates?|designs?|builds?|implements?|monitors?|reviews?|drives?|own|partners?|deliver|participates?|oversees?|analy[sz]es?|writes?|serves?|helps?|identif(?:y|ies)|executes?|evaluates?|plans?|reports?|trains?|establish(?:es)?|define|contributes?|handles?|responds?|operates?)\b(?! (?:skills?|experience|knowledge))/i,
  ],
]

const signCache = new WeakMap<LineView, number[]>()

/** Things that a line holds, whatever its words. */
export function signsOf(view: LineView): number[] {
  const known = signCache.get(view)
  if (known) return known
  const { text } = view
  const signs: number[] = []
  if (findYears(text).length > 0) signs.push(1)
  if (findDegree(text)) signs.push(2)
  if (asksCertification(text)) signs.push(3)
  for (const { value } of findAuthorizations(text)) signs.push(20 + authorizations.indexOf(value))
  if (findTravel(text)) signs.push(30)
  if (findWorkMode(text)) signs.push(31)
  if (findEmploymentType(text)) signs.push(32)
  if (findLanguages(text).length > 0) signs.push(33)
  const kinds = new Set(findSkills(text).map(skill => skill.kind))
  for (const kind of kinds) signs.push(kind === 'tool' ? 34 : kind === 'trait' ? 35 : 36)
  for (let i = 0; i < plainly.length; i++) {
    const [mayHold, test] = plainly[i] as (typeof plainly)[number]
    if ((!mayHold || mayHold(text)) && test.test(text)) signs.push(40 + i)
  }
  if (/[$€£₹]|\b(?:USD|EUR|GBP)\b/.test(text)) signs.push(4)
  if (findPay(text)) signs.push(5)
  if (/@|https?:|www\.|\.com\b/.test(text)) signs.push(6)
  if (/\d/.test(text)) signs.push(7)
  if (view.label) signs.push(8)
  if (!/\p{Ll}/u.test(text) && text === text.toUpperCase() && /[A-Za-zÀ-ÿ]{3}/.test(text)) signs.push(9)
  if (/^[\p{Lu}\d]/u.test(text)) signs.push(10)
  if (/[!?]/.test(text)) signs.push(11)
  if (/,.*,/.test(text)) signs.push(12)
  if (/[.!?]\s+\p{Lu}/u.test(text)) signs.push(13)
  if (/^\s*[-•·*–…]/.test(text)) signs.push(14)
  if (
    view.tokens.length > 0 &&
    view.tokens.filter(token => token.known.capital).length / view.tokens.length > 0.7
  )
    signs.push(15)
  signCache.set(view, signs)
  return signs
}
