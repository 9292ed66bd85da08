import { noted } from '../words/text-notes'
import { crownsBeside } from './crowns'

/**
 * Sums of money in a text, as written in many countries: "$160,000", "2 275 EUR", "1.242,00", "80–95k",
 * "12–15 LPA", "₹12,00,000".
 */
export interface Amount {
  min: number | null
  max: number | null
  currency: string | null
  start: number
  end: number
  /** "million", "M", "B": money of the company, never pay. */
  huge: boolean
  range: boolean
}

const signs: Record<string, string> = {
  'Canadian $': 'CAD',
  'Australian $': 'AUD',
  'US $': 'USD',
  'NZ $': 'NZD',
  US$: 'USD',
  '$ CA': 'CAD',
  $CA: 'CAD',
  '$ US': 'USD',
  $US: 'USD',
  '$ CAD': 'CAD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  MX$: 'MXN',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₱': 'PHP',
  '₦': 'NGN',
  '₫': 'VND',
  '฿': 'THB',
  '৳': 'BDT',
  '₵': 'GHS',
  '₸': 'KZT',
  '₡': 'CRC',
  zł: 'PLN',
  Kč: 'CZK',
  'Rs.': 'INR',
  Rs: 'INR',
  'Fr.': 'CHF',
  'SFr.': 'CHF',
  SFr: 'CHF',
  'sFr.': 'CHF',
  'GH₵': 'GHS',
  Euros: 'EUR',
  Euro: 'EUR',
  EURO: 'EUR',
  euros: 'EUR',
  euro: 'EUR',
  円: 'JPY',
  元: 'CNY',
  원: 'KRW',
  CDN: 'CAD',
  dollars: 'USD',
  pounds: 'GBP',
  francs: 'CHF',
  reais: 'BRL',
  Rand: 'ZAR',
  rand: 'ZAR',
  rupees: 'INR',
  Franken: 'CHF',
  'US dollars': 'USD',
  'Canadian dollars': 'CAD',
  'Australian dollars': 'AUD',
  'New Zealand dollars': 'NZD',
  'pesos mexicanos': 'MXN',
  'pesos colombianos': 'COP',
  'pesos chilenos': 'CLP',
  'pesos argentinos': 'ARS',
}
/** Signs of several countries: a code or a fuller sign beside them says which. */
const vague = new Set(['$', 'dollars', '¥', '£'])
/** Letters that are a currency only right before a number. */
const before: Record<string, string> = {
  R: 'ZAR',
  RM: 'MYR',
  KSh: 'KES',
  Ksh: 'KES',
  'S/': 'PEN',
  NT$: 'TWD',
  Rp: 'IDR',
  TL: 'TRY',
  Ft: 'HUF',
  lei: 'RON',
}
const codes =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ARS|CLP|COP|PEN|ZAR|AED|SAR|QAR|ILS|TRY|UAH|PHP|MYR|THB|IDR|VND|KRW|EGP|KES|NGN|LKR|PKR|BDT|GHS|TWD|UGX|TZS|MAD|BGN|RSD|ISK|CRC|UYU|DOP|TL|Ft|lei'

const literal = (text: string): string => text.replace(/[.$*+?^{}()|[\]\\]/g, '\\$&')
const sign = `(?:${Object.keys(signs)
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join(
    '|',
  )}|(?:${Object.keys(before).map(literal).join('|')})\\.?(?=\\s?\\d)|(?:${codes})(?:(?![A-Za-z])|(?=[A-Z][a-z])))`
const oneOrTwo = `${sign}(?:\\s?${sign})?`
/** A decimal point may stand behind the backslash of Markdown, a currency before a sentence that was glued to it. */
const number =
  "\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:\\\\?[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?:[.,’']\\d{2,3})+(?:\\\\?[.,]\\d{1,2})?(?!\\d)|\\d+(?:\\\\?[.,]\\d{1,2})?(?!\\d)"
/** "85'000.–", "3.200,-": no cents. */
const noCents = '(?:[.,][-–—]{1,2})?'
const scale =
  '(?:\\s?(KE|kE|k|K|[万萬만]|mil|tys\\.?|LPA|lpa|[Ll]akhs?|[Ll]acs?|L(?![A-Za-z])|T(?=\\s?€|\\sEUR)|T(?=EUR)|Tsd\\.?|[MmBb](?![A-Za-z])|mn|bn|[Mm]illion(?:en)?s?|[Mm]illones|[Bb]illion(?:en)?|Mio\\.?|Mrd\\.?|trillion)(?:(?![A-Za-zÀ-ɏ])|(?<=T)(?=EUR)))?'
const one = (n: number): string =>
  `(?<pre${n}>${oneOrTwo})?\\s?(?<num${n}>${number})${noCents}${scale.replace('(KE|', `(?<scale${n}>KE|`)}(?:\\s?\\(?(?<post${n}>${oneOrTwo})\\)?)?`
const joint =
  '\\s*(?:[-–—−~〜～]|\\bto\\b|\\band\\b|\\bbis(?: zu)?\\b|à|\\btot(?: en met)?\\b|\\bthrough\\b|\\btill\\b|\\btil\\b|\\bfino a\\b|\\bat[ée]\\b|\\bdo\\b|\\bet\\b|\\by\\b|\\ba\\b|\\be\\b|\\bund\\b|\\bhasta\\b|\\bal?\\b)\\s*'
const pattern = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ0-9.,/#-])|(?<=\\.\\.))${one(1)}(?:(?:\\s*(?:gross|brutto|brut|USD|EUR|per year|a year|annually|\\([a-z\\d ]{2,24}\\)|\\/\\s?(?:yr|year|hr|hour|h)))?${joint}(?:up to\\s)?${one(2)})?(?![0-9%])`,
  'gu',
)

/** The value of a number as written: the last separator is a decimal point only before one or two digits. */
function parseNumber(text: string): number {
  const compact = text.replace(/[\s\u00A0\u202F’'\\]/g, '')
  const decimal = /^(.*?)[.,](\d{1,2})$/.exec(compact)
  // "12,00,000" is Indian grouping; "1.25" and "1.242,00" are decimals.
  if (decimal?.[1] !== undefined && decimal[2] !== undefined) {
    return Number(`${decimal[1].replace(/[.,]/g, '')}.${decimal[2]}`)
  }
  return Number(compact.replace(/[.,]/g, ''))
}

function scaled(value: number, unit: string | undefined): { value: number; huge: boolean } {
  if (!unit) return { value, huge: false }
  if (/^[万萬만]$/.test(unit)) return { value: value * 10_000, huge: false }
  if (/^(?:ke?|mil|tys|tsd|t$)/i.test(unit) && !/^mill/i.test(unit))
    return { value: value * 1_000, huge: false }
  if (/^(?:lpa|l$|lakh|lac)/i.test(unit)) return { value: value * 100_000, huge: false }
  return { value, huge: true }
}

/** What a sign or code stands for; of two that stand together, the one that is less vague. */
function currencyOf(text: string | undefined): { currency: string; vague: boolean } | null {
  if (!text) return null
  const parts =
    text in signs || text.replace(/\.$/, '') in before
      ? [text]
      : (text.match(new RegExp(sign, 'gu')) ?? [text])
  const part = parts.find(one => !vague.has(one)) ?? parts[0] ?? text
  const name = part.replace(/\.$/, '')
  return { currency: signs[part] ?? before[name] ?? name.toUpperCase(), vague: vague.has(part) }
}

const wholeSign = new RegExp(`^${sign}$`, 'u')
/** The currency that a sign or a code names by itself; a dollar or yen sign alone may be any of several. */
export function currencyNamed(text: string): string | null {
  const found = wholeSign.test(text) ? currencyOf(text) : null
  return found && (!found.vague || text === '£') ? found.currency : null
}

/** "$85,000 – $95,000 CAD": the plainest of the signs beside a range. */
function currencyBeside(all: readonly (string | undefined)[]): string | null {
  const said = all.flatMap(text => currencyOf(text) ?? [])
  return (said.find(one => !one.vague) ?? said[0])?.currency ?? null
}

/** Every sum or range of sums; numbers without a currency are given too (`currency: null`). */
export const findAmounts = noted(amountsIn)

/** "40/45 K€". */
const slashed = /(?<![\d/.,])(\d{2,3})\/(\d{2,3})(?=\s?k(?:€|e(?![a-z])|\s?eur))/giu

function amountsIn(written: string): readonly Amount[] {
  const text = written.replace(slashed, '$1-$2')
  const found: Amount[] = []
  for (const match of text.matchAll(pattern)) {
    const g = match.groups ?? {}
    if (!g.num1) continue
    const unit1 =
      g.scale1 ?? (g.num2 && g.scale2 && Number(parseNumber(g.num1)) < 1_000 ? g.scale2 : undefined)
    const low = scaled(parseNumber(g.num1), unit1)
    const high = g.num2
      ? scaled(parseNumber(g.num2), g.scale2 ?? (unit1 && parseNumber(g.num2) < 1_000 ? unit1 : undefined))
      : null
    const lakhs = /^(?:lpa|l$|lakh|lac)/i.test(unit1 ?? '')
    const currency =
      currencyBeside([g.pre1, g.post1, g.pre2, g.post2]) ??
      (lakhs
        ? 'INR'
        : /e$/i.test(g.scale1 ?? g.scale2 ?? '')
          ? 'EUR'
          : crownsBeside(text, match.index, match.index + match[0].length))
    const leading = match[0].length - match[0].trimStart().length
    found.push({
      min: low.value,
      max: high ? high.value : low.value,
      currency,
      start: match.index + leading,
      end: match.index + match[0].trimEnd().length,
      huge: low.huge || (high?.huge ?? false),
      range: high !== null,
    })
  }
  return found
}
