import { messages } from '../../src/core/kernel/message'
import { format, say } from '../../src/words/say'

const words = messages('options/dates', { moment: '{day}, {time}' })

const dateFormat = (name: string, options: Intl.DateTimeFormatOptions) => (date: Date) =>
  format(`options/dates ${name}`, locale => new Intl.DateTimeFormat(locale, options)).format(date)
const day = dateFormat('day', { day: 'numeric', month: 'short', year: 'numeric' })
const month = dateFormat('month', { month: 'long', year: 'numeric' })
const time = dateFormat('time', { hour: '2-digit', minute: '2-digit' })

/** Calendar dates (without a time) mean the user's own day, never midnight in London. */
const asDate = (iso: string): Date => (iso.length === 10 ? new Date(`${iso}T12:00:00`) : new Date(iso))

/** "21 Nov 2026" */
export const dayWords = (iso: string): string => day(asDate(iso))

/** "November 2026" */
export const monthWords = (iso: string): string => month(asDate(iso))

/** "21 Nov 2026, 22:14" */
export const momentWords = (iso: string): string =>
  say(words.moment({ day: dayWords(iso), time: time(asDate(iso)) }))
