import type { SkillMention } from '../advert/advert'
import { tellingWords, wordsOf } from './words'

const longestCalled = 5
const sharedStart = 4

const stemsOf = (text: string): string[] => wordsOf(text).map(word => word.stem)

/** "Translating" is translation: one word each, which begin alike. */
function isOneForm(name: readonly string[], said: readonly string[]): boolean {
  const [one = '', other = ''] = [name[0], said[0]]
  return name.length === 1 && said.length === 1 && one.slice(0, sharedStart) === other.slice(0, sharedStart)
}

/**
 * What a skill is called in a sentence: its name, where the advert's words say as much; else the advert's words. Whoever
 * reads "manufacturing" there does not look for "manufacturing engineering" here.
 */
export function calledBy({ name, kind, quote }: Pick<SkillMention, 'name' | 'kind' | 'quote'>): string {
  if (kind === 'tool') return name
  const said = stemsOf(quote.text)
  const known = stemsOf(name)
  if (said.length === 0 || said.length > longestCalled || isOneForm(known, said)) return name
  const all = new Set(said)
  const own = quote.text.trim()
  if (!known.every(stem => all.has(stem)) || own.toLowerCase() === name.toLowerCase()) return own
  // In the middle of a sentence nothing but a name is written large.
  return /^\p{Ll}/u.test(own) && /^\p{Lu}[\p{Ll} -]+$/u.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name
}

/** What a kind of work is called: the advert's words for it, told as a doing where the line says what is to be done. */
export function calledInText(
  text: string,
  { start, end, name }: { start: number; end: number; name: string },
): string {
  const whole = text.slice(start, end)
  // What stands between its words is not claimed with it: "managing large-scale projects".
  const isWhole = tellingWords(whole).length === name.split(' ').length && !isOfSeveral.test(whole)
  const called = isWhole ? whole : name
  const [verb = '', ...rest] = called.split(' ')
  return isAsked.test(text.slice(0, start)) && verbs.has(verb) ? [doing(verb), ...rest].join(' ') : called
}
const isOfSeveral = /[,;:()]|\b(?:and|or)\b/
/** What stands before a verb that says what is to be done. */
const isAsked = /\b(?:to|and|can|will|must|you|that|who|effectively|also)\s$/i
const verbs = new Set(
  `read write build develop design manage lead train teach coach install repair maintain operate drive deliver sell demonstrate generate improve
   create prepare plan organise organize analyse analyze interpret translate test check inspect measure draw cut weld cook serve clean
   order count pack load handle process review audit negotiate present report document research collect gather track monitor run
   coordinate schedule supervise support assist advise counsel diagnose treat administer assess care greet answer resolve close win`.split(
    /\s+/,
  ),
)
const doubled = new Set(['plan', 'cut', 'run', 'win'])
/** "Read" as "reading", "close" as "closing". */
function doing(verb: string): string {
  if (doubled.has(verb)) return `${verb}${verb.at(-1)}ing`
  return `${verb.replace(/(?<!e)e$/, '')}ing`
}
