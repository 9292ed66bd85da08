import { clockTime, dayWord } from './days'

export const pauseIsOn = (until: string, now: string): boolean => until > now

/** Seven in the morning of the next day, where the user is. */
export function tomorrowMorning(now: string): string {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 7).toISOString()
}

export function pauseWords(until: string, now: string): string {
  const day = dayWord(until, now)
  return `Nothing is noticed until ${day === 'today' ? '' : `${day}, `}${clockTime(until)}.`
}
