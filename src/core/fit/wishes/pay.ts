import type { Quote } from '../../advert/advert'
import { findPay } from '../../advert/facts/pay'
import { type Message, messages } from '../../kernel/message'
import { fieldValue, type Pay, type PayPeriod } from '../../posting/posting'
import type { AdvertText } from '../advert-text'
import { sentenceOf } from '../opening'
import { type MatterReader, type Outcome, unsaid } from './matter'

const words = messages('fit/wishes/pay', {
  range:
    '{from} to {to}{money}{period, select, hour { an hour} day { a day} week { a week} month { a month} year { a year} other {}}',
  most: 'up to {to}{money}{period, select, hour { an hour} day { a day} week { a week} month { a month} year { a year} other {}}',
  least:
    'from {from}{money}{period, select, hour { an hour} day { a day} week { a week} month { a month} year { a year} other {}}',
  sum: '{from}{money}{period, select, hour { an hour} day { a day} week { a week} month { a month} year { a year} other {}}',
  says: 'the advert says {paid}',
  counted: 'the advert says {paid} (counted as full time)',
  part: 'the advert says {paid}: only part of it reaches your floor',
  partCounted: 'the advert says {paid} (counted as full time): only part of it reaches your floor',
  noCurrency: 'the advert says {paid}; a currency is missing, so the two are not compared',
  otherCurrency: 'the advert says {paid}, in another currency',
  noPeriod: 'the advert says {paid}, without saying for how long',
  tooLittle: 'the advert says {paid}, which can hardly be the whole pay',
})

/** Full-time units in a year, to hold pay of one period against a floor of another. */
const inYear: Record<PayPeriod, number> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 }

/** A year of less is an allowance that was taken for pay, outside of countries with lower wages. */
const leastPlausible = 6_000
const wide = /^(?!USD|EUR|GBP|CHF|CAD|AUD)/

/** "1,200", and cents where there are any ("39.50"). */
const grouped = (amount: number): string =>
  Number.isInteger(amount) ? String(amount).replace(/\B(?=(\d{3}){1,80}$)/g, ',') : amount.toFixed(2)

function payText({ min, max, currency, period }: Pay): Message {
  const how = { money: currency ? ` ${currency}` : '', period: period ?? 'none' }
  if (min !== null && max !== null && min !== max)
    return words.range({ ...how, from: grouped(min), to: grouped(max) })
  if (max !== null && min === null) return words.most({ ...how, to: grouped(max) })
  const amount = { ...how, from: grouped(min ?? max ?? 0) }
  return max === null ? words.least(amount) : words.sum(amount)
}

function stated(advert: AdvertText): { pay: Pay; quote: Quote | null } | null {
  const field = fieldValue(advert.fields, 'baseSalary')
  const fact = advert.reading.facts.salary
  if (field && (advert.fields.baseSalary?.rung === 'user' || !fact)) return { pay: field, quote: null }
  return fact ? { pay: fact.value, quote: sentenceOf(advert.lines, fact.quote) } : null
}

/** "At least 70,000 EUR", "$45 an hour", "80k". Held against the advert's pay only in the same currency. */
export const readPay: MatterReader = phrase => {
  const wish = findPay(phrase, 'salary')
  const amount = wish?.min ?? wish?.max
  if (!wish || amount === null || amount === undefined) return null
  const floor = { amount, currency: wish.currency, period: wish.period ?? 'year' }
  return advert => {
    const said = stated(advert)
    if (!said || (said.pay.min === null && said.pay.max === null)) return unsaid
    return compare(floor, said.pay, said.quote)
  }
}

function compare(
  floor: { amount: number; currency: string | null; period: PayPeriod },
  pay: Pay,
  quote: Quote | null,
): Outcome {
  const paid = payText(pay)
  const unclear = (says: Message): Outcome => ({ stance: 'unclear', says, quote })
  if (!pay.currency || !floor.currency) return unclear(words.noCurrency({ paid }))
  if (pay.currency !== floor.currency) return unclear(words.otherCurrency({ paid }))
  if (!pay.period) return unclear(words.noPeriod({ paid }))
  const yearly = floor.amount * inYear[floor.period]
  const at = (amount: number | null) => (amount === null ? null : amount * inYear[pay.period ?? 'year'])
  const low = at(pay.min)
  const high = at(pay.max)
  if (Math.max(low ?? 0, high ?? 0) < leastPlausible * (wide.test(pay.currency) ? 0.1 : 1)) {
    return unclear(words.tooLittle({ paid }))
  }
  const isCounted = pay.period !== floor.period
  const says = isCounted ? words.counted({ paid }) : words.says({ paid })
  if (low !== null && low >= yearly) return { stance: 'yes', says, quote }
  if (high !== null && high < yearly) return { stance: 'no', says, quote }
  if (low !== null && high === low) return { stance: 'no', says, quote }
  return unclear(isCounted ? words.partCounted({ paid }) : words.part({ paid }))
}
