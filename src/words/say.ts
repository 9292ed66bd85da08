import type { Message, Value } from '../core/kernel/message'
import { type Catalogue, type Compiled, sentenceOf } from './catalogue'

/** The language that this context speaks: set once, before anything is said. */
let language = 'en-GB'
let catalogue: Catalogue = {}

/** @param locale a BCP 47 tag, for numbers, dates, lists and plurals. */
export function speak(locale: string, sentences: Catalogue): void {
  language = locale
  catalogue = sentences
  formats.clear()
}

const formats = new Map<string, unknown>()
/**
 * A way of writing dates or numbers that no gap of a message has ("Tue 24 Nov", "€62,000"), in the language that is
 * spoken. `Intl` objects are dear to make (0.1 ms and more): each is made once.
 * @param name unique in the product.
 */
export function format<T>(name: string, make: (locale: string) => T): T {
  const known = formats.get(name) as T | undefined
  if (known) return known
  const made = make(language)
  formats.set(name, made)
  return made
}

const number = (value: number): string => format('number', l => new Intl.NumberFormat(l)).format(value)
const branchOf = (kind: string, value: number): string =>
  kind === 'plural'
    ? format('plural', l => new Intl.PluralRules(l)).select(value)
    : format('ordinal', l => new Intl.PluralRules(l, { type: 'ordinal' })).select(value)

/** A bare day is that day here, not midnight in Greenwich. */
const dateOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
/** What no calendar has stays as it is written: a sentence is said whatever stands in it. */
const written = (iso: string, name: string, options: Intl.DateTimeFormatOptions): string => {
  const date = dateOf(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : format(name, l => new Intl.DateTimeFormat(l, options)).format(date)
}
const day = (iso: string): string => written(iso, 'day', { day: 'numeric', month: 'short', year: 'numeric' })

/** Within a sentence no comma stands behind the weekday. */
const longDay = (iso: string): string =>
  written(iso, 'long day', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).replace(
    ',',
    '',
  )

const joined = { conjunction: /,|\band\b/, disjunction: /,|\b(?:and|or)\b/ } as const

function list(items: readonly Value[], type: 'conjunction' | 'disjunction'): string {
  const said = items.map(value)
  // Items that hold a comma or an "and" of their own would run together.
  if (said.length > 1 && said.some(item => joined[type].test(item) && !/^[“"‘]/.test(item)))
    return said.join('; ')
  return format(type, l => new Intl.ListFormat(l, { type })).format(said)
}

function value(given: Value): string {
  if (typeof given === 'string') return given
  if (typeof given === 'number') return number(given)
  if (Array.isArray(given)) return list(given, 'conjunction')
  if ('anyOf' in given) return list(given.anyOf, 'disjunction')
  if ('day' in given) return day(given.day)
  if ('longDay' in given) return longDay(given.longDay)
  if ('id' in given) return say(given)
  return ''
}

function fill(text: Compiled, values: Readonly<Record<string, Value>>, counted: string): string {
  return text
    .map(token => {
      if (typeof token === 'string') return token === '#' ? counted : token
      const [name, kind, branches] = token
      const given = values[name] ?? ''
      if (kind === undefined || typeof branches !== 'object') return value(given)
      if (kind === 'select') return fill(branches[String(given)] ?? branches.other ?? [], values, counted)
      const amount = Number(given)
      const branch = branches[amount] ?? branches[branchOf(kind, amount)] ?? branches.other ?? []
      return fill(branch, values, number(amount))
    })
    .join('')
}

/** Whether there is a sentence for it: what was kept may name one of an earlier release. */
export const canSay = ({ id }: Message): boolean =>
  id === 'verbatim' || sentenceOf(catalogue, id) !== undefined

/** The message in the language that this context speaks. One that the catalogue lacks shows its id, never nothing. */
export function say({ id, values = {} }: Message): string {
  if (id === 'verbatim') return typeof values.text === 'string' ? values.text : ''
  const text = sentenceOf(catalogue, id)
  if (text === undefined) return id
  return typeof text === 'string' ? text : fill(text, values, '')
}
