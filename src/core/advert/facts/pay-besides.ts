import type { PayBeside } from '../advert'
import { type Amount, findAmounts } from './amounts'
import type { Found } from './found'
import { payPeriodIn } from './pay'
import { cues, elsewhere, forOthers, mayHold, ownLanguage } from './pay-besides-words'

const near = 34
const clauseEnd = /[;.!?\n](?:\s|$)|\s[•|]\s/u
const percents =
  /(?<![\d.,])(?<low>\d{0,3}(?:[.,]\d{1,2})?(?<=\d))\s?(?:%\s?)?(?:(?:-|–|—|to|bis|à|a|y|e)\s?(?<high>\d{0,3}(?:[.,]\d{1,2})?(?<=\d))\s?)?%/giu

const number = (text: string): number => Number(text.replace(',', '.').replace(/^\./, '0.'))

type Share = NonNullable<PayBeside['percent']>

const upTo = /(?:up to|bis zu|jusqu[’']à|hasta|até|fino (?:a|al))\s*(?:an?\s)?$/iu

interface Sides {
  before: string
  after: string
}

/** The text on both sides of a cue, up to where the sentence or the thought ends. */
function sides(text: string, start: number, end: number): Sides {
  const back = text.slice(Math.max(0, start - near), start)
  const ahead = text.slice(end, end + near)
  const cut = ahead.search(clauseEnd)
  const pieces = back.split(/[;.!?\n](?:\s|$)|\s[•|]\s/u)
  return { before: pieces.at(-1) ?? '', after: cut < 0 ? ahead : ahead.slice(0, cut) }
}

/** What may stand between a share and the word for what it is a share of; an "and" begins something else. */
const joined = /^(?:(?!(?<![A-Za-zÀ-ɏ])(?:and|plus|und|sowie|et|y|e)(?![A-Za-zÀ-ɏ]))[^,;(%+&]){0,22}$/iu

/** Right before the word ("10% bonus", "0.1–0.5% equity"), or after it ("a bonus of up to 15%"). */
function shareBeside(start: number, end: number, { before, after }: Sides): Found<Share> | null {
  const ahead = [...before.matchAll(percents)].at(-1)
  const isClose = ahead && joined.test(before.slice(ahead.index + ahead[0].length))
  const match = isClose ? ahead : after.matchAll(percents).next().value
  if (!match?.groups?.low) return null
  const from = isClose ? start - before.length + match.index : end + match.index
  const said = (isClose ? before : after).slice(0, match.index)
  if (!isClose && /[,;]/.test(said)) return null
  const low = number(match.groups.low)
  const max = match.groups.high ? number(match.groups.high) : low
  if (max < low || max > 200) return null
  const min = upTo.test(said) && !match.groups.high ? null : low
  return { value: { min, max }, start: from, end: from + match[0].length }
}

/** The sum that is closest to the word: "OTE £60k", "£60k OTE", "a £2,000 sign-on bonus". */
function amountBeside(
  amounts: readonly Amount[],
  start: number,
  end: number,
  { before, after }: Sides,
): Amount | null {
  let best: { amount: Amount; far: number } | null = null
  for (const amount of amounts) {
    if (amount.huge || !amount.currency) continue
    const between =
      amount.end <= start
        ? before.slice(Math.max(0, before.length - (start - amount.end)))
        : amount.start >= end
          ? after.slice(0, amount.start - end)
          : null
    if (between === null || (amount.end <= start ? start - amount.end : amount.start - end) > between.length)
      continue
    // "£40k base, OTE £60k" and "£50k plus bonus": the sum before is the base's.
    if (
      /[,;+&(]|\b(?:plus|and|base|salary|basic|und|zzgl|zuzüglich|sowie|et|y|e|más|mais|più|with)(?![A-Za-zÀ-ɏ])/iu.test(
        between,
      ) &&
      amount.end <= start
    )
      continue
    if (/[;+&]|\bbase\b/iu.test(between)) continue
    const far = between.length + (amount.end <= start ? 0 : 1)
    if (!best || far < best.far) best = { amount, far }
  }
  return best?.amount ?? null
}

/**
 * What a text says is paid beside the base: earnings on target, bonus, commission, shares, a sum for signing.
 * Each with its sum or share where one stands beside it. One of each kind, the one that says most. `code`: the
 * language of the text, where it is known.
 */
export function findPayBesides(text: string, code: string | null = null): Found<PayBeside>[] {
  if (!mayHold(text)) return []
  const amounts = findAmounts(text)
  const taken = new Set<Amount>()
  const found: Found<PayBeside>[] = []
  for (const [kind, cue] of cues) {
    for (const match of text.matchAll(cue)) {
      const start = match.index
      const end = start + match[0].length
      if (code && ownLanguage.some(([word, own]) => own !== code && word.test(match[0]))) continue
      const lead = text.slice(Math.max(0, start - 60), start)
      if (forOthers.test(lead) || found.some(one => one.start < end && start < one.end)) continue
      const beside = sides(text, start, end)
      const amount = amountBeside(
        amounts.filter(one => !taken.has(one)),
        start,
        end,
        beside,
      )
      if (amount) taken.add(amount)
      const share = amount ? null : shareBeside(start, end, beside)
      const other = elsewhere[kind]
      const isOther = other?.before.test(lead) || other?.after.test(text.slice(end))
      // "Target compensation" without a sum says nothing.
      if ((isOther || kind === 'on-target') && !amount && !share) continue
      const most = amount && !amount.range && upTo.test(text.slice(0, amount.start))
      const value: PayBeside = {
        kind,
        min: amount && !most ? amount.min : null,
        max: amount?.max ?? null,
        currency: amount?.currency ?? null,
        period: amount ? payPeriodIn(amount, sides(text, end, amount.end).after, kind === 'on-target') : null,
        percent: share?.value ?? null,
      }
      const beyond = amount ?? share
      found.push({
        value,
        start: Math.min(start, beyond?.start ?? start),
        end: Math.max(end, beyond?.end ?? end),
      })
    }
  }
  return oneOfEach(found.sort((a, b) => a.start - b.start))
}

const hasAmount = ({ min, max, percent }: PayBeside): boolean =>
  min !== null || max !== null || percent !== null

/** The first of each kind, or the first with a sum or a share. */
export function oneOfEach<T extends { value: PayBeside }>(all: readonly T[]): T[] {
  const kept = new Map<PayBeside['kind'], T>()
  for (const one of all) {
    const known = kept.get(one.value.kind)
    if (!known || (!hasAmount(known.value) && hasAmount(one.value))) kept.set(one.value.kind, one)
  }
  return [...kept.values()]
}
