import { requirementKinds, zones } from '../advert'
import { authorizations, findAuthorizations } from '../facts/authorization'
import { asksCertification } from '../facts/certifications'
import { findEmploymentType } from '../facts/employment-type'
import { findLanguages } from '../facts/languages'
import { findPay } from '../facts/pay'
import { findTravel } from '../facts/travel'
import { findWorkMode } from '../facts/work-mode'
import { DistinctHashes } from '../model/distinct'
import { hashText, mix } from '../model/hash'
import { findDegree } from '../requirements/degree'
import { findYears } from '../requirements/years'
import { findSkills } from '../skills/find-skills'
import { cueClasses, headingClasses } from '../words/language-words'
import { wordGate } from '../words/word-gate'
import { blocksOf } from './blocks'
import type { LineView } from './line-view'
import type { RuledLine } from './rule-zones'

export interface LineContext {
  /** Folded words of the advert's title and of the employer's name. */
  titleWords: ReadonlySet<string>
  companyWords: ReadonlySet<string>
}

const distinct = new DistinctHashes()

const zoneNumber = (zone: RuledLine['under']): number => (zone ? zones.indexOf(zone) + 1 : 0)
const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : n < 70 ? 9 : 10
const few = (n: number): number => Math.min(3, n)
const headingNumber = (view: LineView | undefined): number =>
  view?.heading ? headingClasses.indexOf(view.heading.cls) + 1 : 0
const cueNumber = (view: LineView | undefined): number =>
  view?.opens ? cueClasses.indexOf(view.opens) + 1 : 0

/**
 * What the model knows of each line: hashes of its words, of what the rules made of it and of its neighbours.
 * Templates are numbered; a change of any is a change of the model's form.
 */
export function lineFeatures(
  views: readonly LineView[],
  ruled: readonly RuledLine[],
  context: LineContext,
): Uint32Array[] {
  const { blocks, blockOf } = blocksOf(views, signsOf)
  let headingWords: number[] = []
  let sinceHeading = 0
  return views.map((view, i) => {
    distinct.clear()
    const add = (template: number, value: number) => distinct.add(mix(template, value))
    const rule = ruled[i]
    const under = zoneNumber(rule?.under ?? null)
    const zone = zoneNumber(rule?.zone ?? null)
    const text = view.text.trim()
    const length = view.tokens.length
    const heading = view.looksLikeHeading ? 1 : 0
    add(0, 0)
    add(1, zone)
    add(2, under)
    add(3, zone * 16 + under)
    add(4, heading)
    add(5, headingNumber(view) * 4 + (view.heading ? Math.min(3, Math.floor(view.heading.share * 4)) : 0))
    add(6, headingNumber(view) * 2 + heading)
    add(7, cueNumber(view) * 16 + under)
    add(8, cueNumber(view))
    for (const [cls, n] of view.cues) {
      const cue = cueClasses.indexOf(cls)
      add(9, cue * 4 + few(n))
      add(10, (cue * 4 + few(n)) * 16 + under)
      add(11, cue * 16 + bucket(length))
    }
    let asked = 0
    for (const [kind, n] of view.kinds) {
      const number = requirementKinds.indexOf(kind)
      asked += n
      add(35, number * 4 + few(n))
      add(36, number * 16 + under)
      add(37, number * 16 + cueNumber(view))
    }
    add(38, few(asked) * 16 + under)
    add(39, Math.min(7, Math.floor((8 * asked) / Math.max(1, length))) * 16 + under)
    add(12, bucket(length))
    add(13, bucket(length) * 16 + under)
    const end = text.slice(-1)
    const ending = '.:;,?!)'.indexOf(end) + 1
    const softness = ['none', 'whole', 'part', 'tail'].indexOf(view.softness)
    add(80, softness * 16 + under)
    add(81, softness * 2 + (view.cues.has('must') ? 1 : 0))
    add(82, softness * 16 + bucket(length))
    add(14, ending)
    add(15, ending * 16 + bucket(length))
    const signs = signsOf(view)
    for (const sign of signs) {
      add(16, sign)
      add(17, sign * 16 + under)
    }
    const words = view.tokens.map(token => token.known.hash)
    const first = words[0] ?? 0
    add(18, first)
    add(19, mix(first, words[1] ?? 0))
    add(20, words.at(-1) ?? 0)
    add(21, hashText((view.tokens[0]?.word ?? '').slice(-3)))
    add(22, hashText((view.tokens[0]?.word ?? '').slice(-3)) + under)
    // What stands twice counts once: see `distinct`.
    const most = Math.min(words.length, 60)
    for (let k = 0; k < most; k++) add(23, words[k] as number)
    for (let k = 0; k + 1 < Math.min(words.length, 40); k++) add(24, mix(words[k] ?? 0, words[k + 1] ?? 0))
    for (let k = 0; k < most; k++) add(25, (words[k] as number) * 16 + under)
    const titled = view.tokens.filter(token => context.titleWords.has(token.word)).length
    add(26, few(titled))
    add(27, few(titled) * 32 + bucket(length))
    add(28, view.tokens.some(token => context.companyWords.has(token.word)) ? 1 : 0)
    add(29, (view.tokens.some(token => context.companyWords.has(token.word)) ? 1 : 0) * 16 + under)
    const fromEnd = views.length - 1 - i
    add(30, bucket(i))
    add(31, bucket(fromEnd))
    add(32, Math.min(9, Math.floor((10 * i) / views.length)))
    add(33, few(sinceHeading) * 16 + under)
    for (const word of headingWords) add(34, word)
    for (const [offset, template] of [
      [-1, 40],
      [1, 50],
      [-2, 60],
      [2, 70],
    ] as const) {
      const other = views[i + offset]
      const there = ruled[i + offset]
      add(template, other ? (other.looksLikeHeading ? 2 : 1) : 0)
      add(template + 1, other ? bucket(other.tokens.length) : 15)
      add(template + 2, cueNumber(other))
      add(template + 3, zoneNumber(there?.zone ?? null) * 16 + zone)
      add(template + 4, headingNumber(other) * 2 + (other?.looksLikeHeading ? 1 : 0))
      if (other) for (const sign of signsOf(other)) add(template + 5, sign)
      if (other) for (const [cls, n] of other.cues) add(template + 6, cueClasses.indexOf(cls) * 4 + few(n))
      add(template + 7, heading * 16 + (other ? bucket(other.tokens.length) : 15))
    }
    const at = blockOf[i] ?? 0
    for (const [sign, quarters] of blocks[at]?.signs ?? []) add(90, sign * 8 + quarters)
    for (const [other, template] of [
      [at - 1, 91],
      [at + 1, 93],
    ] as const) {
      const block = blocks[other]
      const announced = block ? headingNumber(block.heading ?? undefined) : 15
      add(template, announced)
      add(template + 1, announced * 16 + under)
    }
    if (view.looksLikeHeading) {
      headingWords = words.slice(0, 8)
      sinceHeading = 0
    } else sinceHeading++
    return distinct.values()
  })
}

/** Turns of phrase that say plainly what a line does, in the languages that are read; before most, a look that spares them. */
const plainly: readonly [gate: ((text: string) => boolean) | null, test: RegExp][] = [
  [
    null,
    /^[^A-Za-zÀ-ÿ0-9]*(?:must\b|ability to|able to|willing(?:ness)? to|capable of|demonstrated|proven|minimum|at least|knowledge of|working knowledge|understanding of|proficien|familiar|fluen|experience (?:in|with|working|using|of)|prior|previous|\d+\s?\+?\s?(?:-\s?\d+\s?)?(?:years|jahre|ans|años|anos|anni)|valid |current |bachelor|master|degree|high school|(?:sehr )?gute |sichere|fundierte|abgeschlossen|erfahrung|kenntnisse|bereitschaft|f[äa]higkeit|ma[îi]trise|connaissance|exp[ée]rience|capacit|experiencia|conocimiento|manejo|dominio|experi[êe]ncia|conhecimento|dom[íi]nio|esperienza|conoscenza|buona|ottima|capacit[àa]|(?:ter|possuir|tener|contar con|poseer|disponer|avoir|poss[ée]der|[êe]tre|possedere|avere|essere)\b)/i,
  ],
  [
    wordGate(
      /requir|requis|prefer|desir|^plus|advantage|^must|^asset|necessary|essential|mandatory|erforderlich|vorteil|wunschenswert|souhait|exige|valorable|imprescindible|deseable|desejavel|diferencial|obrigatori|richiest|gradit/,
    ),
    /(?:required|requis(?:e|es)?|preferred|desired|desirable|a plus|an advantage|a must|an asset|necessary|essential|mandatory|erforderlich|von vorteil|w[üu]nschenswert|souhait[ée]e?s?|exig[ée]e?|un plus|valorable|imprescindible|deseable|desej[áa]vel|diferencial|obrigat[óo]ri[oa]|richiest[oa]|gradit[oa]|preferibile)\W*$/i,
  ],
  [
    wordGate(/^(?:must|should|needs?|requir|shall|will|have)/),
    /\b(?:candidates?|applicants?|you|employee|incumbent|individual|intern|students?|position|role|job)\b[^.]{0,25}\b(?:must|should|needs? to|requires?|shall|is required|will need|have to|required to)\b/i,
  ],
  [
    wordGate(/^(?:skills?|abilit|aptitude|attitude|personality|orientation|mindset|ethic)/),
    /\b(?:skills?|abilities|ability|aptitude|attitude|personality|orientation|mindset|ethic)\b[^A-Za-zÀ-ÿ]*$/i,
  ],
  [
    wordGate(
      /^(?:skill|communicat|abilit|knowledge|understanding|experience|proficiency|level|background|sense|orientation)/,
    ),
    /\b(?:excellent|strong|good|solid|outstanding|exceptional|effective|superior|proven|great|high|deep|advanced|basic)\b[^.]{0,40}\b(?:skills?|communicat\w+|abilit\w+|knowledge|understanding|experience|proficiency|level|background|sense|orientation)\b/i,
  ],
  [
    wordGate(/^(?:looking|seek|want|need|ideal)/),
    /\b(?:looking for|seek(?:ing|s)?|want|need|ideal (?:candidate|for))\b[^.]{0,40}\b(?:someone|individuals?|people|candidates?|person|professional|who|with)\b/i,
  ],
  [
    wordGate(/^you/),
    /\byou(?:['’](?:re|ve|ll)| are| have| bring| possess| must| should| know| understand| enjoy| love| thrive| can| speak)\b/i,
  ],
  [
    wordGate(/^(?:we|you|eligible|including|competitive|wir|nous|ofrecemos|te|oferecemos|offriamo)/),
    /\b(?:we offer|we provide|you(?:['’]ll| will) (?:get|receive|enjoy|have access|benefit)|eligible for|including (?:medical|health)|competitive (?:salary|pay|compensation)|wir bieten|nous (?:vous )?(?:offrons|proposons)|ofrecemos|te ofrecemos|oferecemos|offriamo)\b/i,
  ],
  [
    wordGate(/^(?:we|our|was|founded|headquartered|leading|the|its)/),
    /\b(?:we are|we['’]re|our (?:mission|company|team|vision|values|culture|customers|clients|products?)|was founded|founded in|headquartered|leading provider|the company|its (?:customers|clients))\b/i,
  ],
  [
    wordGate(/^(?:this|the|report|we|as$)/),
    /\b(?:this (?:role|position|job|opportunity|internship)|the (?:role|position)|reports? (?:directly )?to|we(?:['’]re| are) (?:looking|seeking|hiring|searching)|as (?:a|an|the|our) [A-Z])/,
  ],
  [
    wordGate(/^(?:apply|submit|send|resume|cover|please|interview|to$)/),
    /\b(?:apply (?:now|today|online|here|at|via|by|through)|submit (?:your|a) |send (?:your|us)|resume|cover letter|please (?:contact|email|include|visit|click|note)|interview process|to be considered)\b/i,
  ],
  [
    null,
    /^[^A-Za-zÀ-ÿ]*(?:you(?:['’]ll| will)|will|responsible for|responsibilities include|assists?|manages?|leads?|develops?|provides?|ensures?|performs?|supports?|maintains?|coordinates?|prepares?|conducts?|creates?|works?|collaborates?|designs?|builds?|implements?|monitors?|reviews?|drives?|own|partners?|deliver|participates?|oversees?|analy[sz]es?|writes?|serves?|helps?|identif(?:y|ies)|executes?|evaluates?|plans?|reports?|trains?|establish(?:es)?|define|contributes?|handles?|responds?|operates?)\b(?! (?:skills?|experience|knowledge))/i,
  ],
]

const signCache = new WeakMap<LineView, number[]>()

/** Things that a line holds, whatever its words. */
function signsOf(view: LineView): number[] {
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
    const [gate, test] = plainly[i] as (typeof plainly)[number]
    if ((!gate || gate(text)) && test.test(text)) signs.push(40 + i)
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
