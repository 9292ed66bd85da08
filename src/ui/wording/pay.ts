import type { PayBeside } from '../../core/advert/advert'
import { type Message, messages } from '../../core/kernel/message'
import type { Pay } from '../../core/posting/posting'
import { format, say } from '../../words/say'

const words = messages('ui/pay', {
  range: '{min}–{max}',
  from: 'from {amount}',
  upTo: 'up to {amount}',
  only: '{amount}',
  per: '{sum} {period, select, hour {an hour} day {a day} week {a week} month {a month} other {a year}}',
  share: '{percent}%',
  shareRange: '{min}–{max}%',
  shareUpTo: 'up to {percent}%',
  said: '“{words}”',
  onTarget: 'On-target earnings: {sum}',
  bonus: 'Bonus: {sum}',
  commission: 'Commission: {sum}',
  equity: 'Shares: {sum}',
  signOn: 'Signing bonus: {sum}',
})

const plain = (value: number): string =>
  format('ui/pay', locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value)

const amount = (value: number, currency: string | null): string => {
  if (!currency) return plain(value)
  try {
    return format(
      `ui/pay ${currency}`,
      locale =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: 0,
          maximumFractionDigits: 2,
        }),
    ).format(value)
  } catch {
    // Three letters that are no currency: shown as they are.
    return `${currency} ${plain(value)}`
  }
}

function sumOf({ min, max, currency }: Pay): Message | null {
  if (min !== null && max !== null && min !== max)
    return words.range({ min: amount(min, currency), max: plain(max) })
  const only = min ?? max
  if (only === null) return null
  const bound = min === null ? words.upTo : max === null ? words.from : words.only
  return bound({ amount: amount(only, currency) })
}

function payMessage(pay: Pay): Message | null {
  const sum = sumOf(pay)
  return sum && pay.period ? words.per({ sum, period: pay.period }) : sum
}

/** "€60,000–75,000 a year"; null where the posting names no amount. */
export function payWords(pay: Pay): string | null {
  const message = payMessage(pay)
  return message && say(message)
}

const beside: Record<PayBeside['kind'], (values: { sum: Message }) => Message> = {
  'on-target': words.onTarget,
  bonus: words.bonus,
  commission: words.commission,
  equity: words.equity,
  'sign-on': words.signOn,
}

/** Digits as the advert has them: 12.5 stays 12.5. */
function shareMessage({ min, max }: NonNullable<PayBeside['percent']>): Message {
  if (min === null) return words.shareUpTo({ percent: `${max}` })
  return min === max ? words.share({ percent: `${max}` }) : words.shareRange({ min: `${min}`, max: `${max}` })
}

/** "Bonus: 10%", "On-target earnings: £60,000 a year", or the advert's own words where it names no sum. */
export function payBesideWords(pay: PayBeside, said: string): string {
  const sum = pay.percent ? shareMessage(pay.percent) : (payMessage(pay) ?? words.said({ words: said }))
  return say(beside[pay.kind]({ sum }))
}
