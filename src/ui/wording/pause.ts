import { clockTime, dayWord } from './days'

export const pauseIsOn = (until: string, now: string): boolean => until > now

/** Seven in the morning of the next day, where the user is. */
export function tomorrowMorning(now: string): string {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 7).toISOString()
}

export const pauseWords = (until: string, now: string): string =>
  `Nothing is noticed until ${dayWord(until, now)}, ${clockTime(until)}.`
