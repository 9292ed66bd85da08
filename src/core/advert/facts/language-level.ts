import type { LanguageLevel } from '../advert'
import type { Found } from './found'
import { findLanguages } from './languages'

/** Where a level stands among the others: plain words beside the steps of the European framework. */
export const levelRank: Record<LanguageLevel, number> = {
  A1: 1,
  A2: 2,
  basic: 2,
  B1: 3,
  conversational: 3,
  good: 4,
  B2: 4,
  advanced: 5,
  C1: 5,
  fluent: 5,
  C2: 6,
  native: 6,
}

/** Words for levels in the languages that are read; the first that fits a word decides. */
const words: [Exclude<LanguageLevel, `${'A' | 'B' | 'C'}${1 | 2}`>, string][] = [
  [
    'native',
    'native(?:[- ](?:level|like|speakers?|fluency|tongue))?|mother[- ]tongue|first[- ]language|bilingu(?:al|e|es)|muttersprach[A-Za-zÀ-ɏ]*|langue maternelle|natif|native|nativ[oa]s?|lengua materna|l[íi]ngua materna|madrelingua|zweisprachig',
  ],
  [
    'fluent',
    'fluen(?:t(?:ly)?|cy)|full professional(?: proficiency)?|verhandlungssicher[A-Za-zÀ-ɏ]*|flie[ßs]{1,2}end[A-Za-zÀ-ɏ]*|courante?s?|couramment|fluide?s?|fluidez|fluidamente|fluentes?|fluentemente|flu[êe]ncia|flu[êe]nte|correntemente|corrente',
  ],
  [
    'basic',
    'basics?|beginners?|elementary|grundkenntniss?e?n?|grundlegende[A-Za-zÀ-ɏ]*|einfache[A-Za-zÀ-ɏ]*|anf[äa]nger|notions|bases|[ée]l[ée]mentaires?|scolaire|b[áa]sic[oa]s?|elemental(?:es)?|elementar(?:es)?|di base|elementare|scolastico|no[çc][õo]es',
  ],
  [
    'conversational',
    'conversational(?:ly)?|intermediate|limited working(?: proficiency)?|konversations[A-Za-zÀ-ɏ]*|mittlere[nrs]?|interm[ée]diaires?|conversationnel[A-Za-zÀ-ɏ]*|intermedi[oa]s?|conversacional(?:es)?|intermedi[áa]ri[oa]s?|conversa[çc][ãa]o|intermedio|colloquiale',
  ],
  [
    'advanced',
    'advanced|proficien(?:t|cy)|professional(?:[- ](?:working|level))?(?: proficiency)?|business[- ](?:level|fluen[A-Za-zÀ-ɏ]+)|excellent|outstanding|exceptional|perfect|strong|very good|high(?:[- ]level| level| standard)|sehr gute[nrsm]?|sehr gut|ausgezeichnete[A-Za-zÀ-ɏ]*|hervorragende[A-Za-zÀ-ɏ]*|exzellente[A-Za-zÀ-ɏ]*|sichere?[nrsm]?|stilsicher[A-Za-zÀ-ɏ]*|professionnel[A-Za-zÀ-ɏ]*|avanc[ée]e?s?|tr[èe]s bon(?:ne)?s?|excellente?s?|parfaite?s?|ma[îi]tris[A-Za-zÀ-ɏ]+|opérationnel[A-Za-zÀ-ɏ]*|avanzad[oa]s?|nivel alto|alto|profesional|muy buen[A-Za-zÀ-ɏ]*|excelente|dominio|avan[çc]ad[oa]s?|muito bo[am]|n[íi]vel alto|dom[íi]nio|profissional|avanzat[oa]|ottim[oa]|eccellente|padronanza|professionale',
  ],
  [
    'good',
    'good|solid|working knowledge|gute[nrsm]?|gut|solide[nrsm]?|bon(?:ne)?s?|buen(?:[oa]s?)?|bom|boa|buon[oa]?|discret[oa]|medio[- ]alto',
  ],
]
const european = '(?<cefr>[ABC][12])(?:\\.\\d)?\\+?'
const anyLevel = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])(?:${european}|${words.map(([, list], i) => `(?<w${i}>${list})`).join('|')})(?![A-Za-zÀ-ɏ\\p{N}])`,
  'giu',
)

/** A level that is written with the name: "Englischgrundkenntnisse". */
const within: [LanguageLevel, RegExp][] = [
  ['basic', /grundkenntnis/i],
  ['native', /muttersprach/i],
]

/** "English: not fluent, but …" names what is not needed. */
const deniedBefore =
  /(?:\bnot|n['’]t|\bno need (?:for|to be)|\bnicht|\bpas|\bno\b|\bnão|\bnon)\s+(?:[A-Za-zÀ-ɏ]+\s+)?$/iu
/** Alternatives of one level: "B2/C1", "fluent or native", "B2 bis C1". */
const alternative = /^\s*(?:[-–—/]|(?:or|to|oder|bis|ou|[àa]|o|y|e)(?=\s))\s*(?:better\s*)?$/iu
/** Languages that share what stands beside them: "English and German", "Englisch- und Deutsch". */
const listed =
  /^[-\s]*(?:[,/&+]|(?:,\s*)?(?:and|or|as well as|und|oder|sowie|et|ou|y|o|e|ed)(?=\s))[-\s]*(?:(?:either|in|of|the|en|em|de|del|des|du|di|da|do|dell['’]|l['’]|d['’])\s*){0,3}$/iu
/** Words of praise belong to a language only with nothing else between: "a strong team player who speaks English". */
const praise =
  /^(?:strong|excellent|perfect|outstanding|exceptional|high|good|solid|very|gut|solide|sehr|sicher|ausgez|hervor|exzell|bon|tr[èe]s|parfait|buen|muy|bom|boa|muito|buon|ottim|eccel|excel|discret|einfach|opérat)/iu
const spoken =
  /^(?:[\s,:(/-]|(?:communication|communicating|communicative|writing|speaking|reading|verbal|oral|written|spoken|language|skills?|abilit(?:y|ies)|command|knowledge|level|business|both|of|in|the|and|or|is|are|be|must|should|to|kommunikationsf[A-Za-zÀ-ɏ]+|kenntnisse|sprachkenntnisse|in|der|wort|und|schrift|m[üu]ndliche?|schriftliche?|niveau|ma[îi]trise|connaissances?|pratique|langue|du|de|des|la|l['’]|d['’]|en|[àa]|l['’](?:oral|[ée]crit)|et|nivel|n[íi]vel|dominio|dom[íi]nio|conocimientos?|manejo|lengua|idioma|del|conhecimentos?|l[íi]ngua|do|da|em|conoscenza|lingua|livello|padronanza|dell['’]|della|di)(?![A-Za-zÀ-ɏ]))*$/iu
/** Between a level and its language stand no sentence's end and few words. */
const stops = /[.;!?•|\n]\s|[.;!?•|]$/
const farthest = 48
const parted = /[,;]|(?<![A-Za-zÀ-ɏ])(?:and|but|und|aber|sowie|et|mais|y|pero|e|mas|ma)(?![A-Za-zÀ-ɏ])/giu

interface LevelledLanguage extends Found<string> {
  level: Found<LanguageLevel> | null
}

interface Stretch {
  languages: readonly Found<string>[]
  start: number
  end: number
}

function levelsIn(text: string): Found<LanguageLevel>[] {
  const found: Found<LanguageLevel>[] = []
  for (const match of text.matchAll(anyLevel)) {
    const cefr = match.groups?.cefr
    const named = words.find((_, i) => match.groups?.[`w${i}`] !== undefined)?.[0]
    const value = cefr ? (cefr.toUpperCase() as LanguageLevel) : named
    // "A2" is a level, "a1" hardly; a denied level is none.
    if (!value || (cefr && cefr !== cefr.toUpperCase())) continue
    if (deniedBefore.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    const one = { value, start: match.index, end: match.index + match[0].length }
    const last = found.at(-1)
    if (last && alternative.test(text.slice(last.end, one.start))) {
      // Either will do: the lower one is what is asked.
      if (levelRank[value] < levelRank[last.value]) last.value = value
      last.end = one.end
    } else found.push(one)
  }
  return found
}

function stretchesOf(text: string, languages: readonly Found<string>[]): Stretch[] {
  const stretches: { languages: Found<string>[]; start: number; end: number }[] = []
  for (const language of languages) {
    const last = stretches.at(-1)
    if (last && listed.test(text.slice(last.end, language.start))) {
      last.languages.push(language)
      last.end = language.end
    } else stretches.push({ languages: [language], start: language.start, end: language.end })
  }
  return stretches
}

/** How far a level is from the languages it may belong to; null where something stands between them. */
function distance(text: string, level: Found<LanguageLevel>, { start, end }: Stretch): number | null {
  const between = level.end <= start ? text.slice(level.end, start) : text.slice(end, level.start)
  if (between.length > farthest || stops.test(between)) return null
  if (praise.test(text.slice(level.start, level.end)) && !spoken.test(between)) return null
  return between.length + 20 * (between.match(parted)?.length ?? 0)
}

/** Human languages that a text names, each with the level that is said of it. */
export function findLevels(text: string): LevelledLanguage[] {
  const languages = [...findLanguages(text)].sort((a, b) => a.start - b.start)
  if (languages.length === 0) return []
  const stretches = stretchesOf(text, languages)
  const best = new Map<Stretch, { level: Found<LanguageLevel>; far: number }>()
  for (const level of levelsIn(text)) {
    const near = stretches
      .map(stretch => ({ stretch, far: distance(text, level, stretch) }))
      .filter((one): one is { stretch: Stretch; far: number } => one.far !== null)
      .sort((a, b) => a.far - b.far)[0]
    if (!near) continue
    // "Fluent (C1)": the step says it best.
    const far = near.far - (/^[ABC][12]$/.test(level.value) ? farthest : 0)
    const other = best.get(near.stretch)
    if (!other || far < other.far) best.set(near.stretch, { level, far })
  }
  return stretches.flatMap(stretch =>
    stretch.languages.map(({ value, start, end }) => {
      const own = within.find(([, test]) => test.test(text.slice(start, end)))
      const level = own ? { value: own[0], start, end } : (best.get(stretch)?.level ?? null)
      return { value, start, end, level }
    }),
  )
}
