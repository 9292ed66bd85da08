import { messages } from '../../core/kernel/message'
import { say } from '../../words/say'
import { clockTime, daysFrom, dayWord } from './days'

const words = messages('ui/pause', {
  today: 'Nothing is noticed until {time}.',
  later: 'Nothing is noticed until {day}, {time}.',
})

export const pauseIsOn = (until: string, now: string): boolean => until > now

/** Seven in the morning of the next day, where the user is. */
export function tomorrowMorning(now: string): string {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 7).toISOString()
}

export function pauseWords(until: string, now: string): string {
  const time = clockTime(until)
  return say(
    daysFrom(until, now) === 0 ? words.today({ time }) : words.later({ day: dayWord(until, now), time }),
  )
}
