import { type Message, messages } from '../kernel/message'
import type { Practice } from './entry'

const words = messages('practice/prompts', {
  learned: 'What did I learn this week?',
  want: 'What do I want to learn next, and why?',
  strengths: 'Which of my strengths did I use?',
  spark: 'When did time fly? What was I doing?',
  drained: 'What drained me, and could it be smaller next week?',
  proud: 'What would I tell a friend about with some pride?',
  helped: 'Whom did I help, and who helped me?',
  surprised: 'What surprised me about my work, or about me?',
  again: 'If I could have this week again, what would I do differently?',
  visible: 'Who saw what I did, and who should have?',
})

interface Prompt {
  id: string
  text: Message
  /** Answers name strengths and sparks: they may feed the brand statement. */
  feedsStrengths?: true
}

export const prompts: readonly Prompt[] = [
  { id: 'learned', text: words.learned() },
  { id: 'spark', text: words.spark(), feedsStrengths: true },
  { id: 'drained', text: words.drained() },
  { id: 'want', text: words.want() },
  { id: 'strengths', text: words.strengths(), feedsStrengths: true },
  { id: 'surprised', text: words.surprised() },
  { id: 'helped', text: words.helped() },
  { id: 'proud', text: words.proud(), feedsStrengths: true },
  { id: 'visible', text: words.visible() },
  { id: 'again', text: words.again() },
]

/** Ten minutes hold so many questions. */
export const promptsAWeek = 3

/** Whole weeks since a fixed Monday, so that the questions of a week are the same whenever they are opened. */
const weekOf = (day: string): number =>
  Math.floor((Date.parse(`${day}T00:00:00Z`) - Date.parse('2024-01-01T00:00:00Z')) / (7 * 86_400_000))

/** The questions of a week: they go round, so that each comes back after some weeks. */
export function promptsFor(day: string): Prompt[] {
  const start = (((weekOf(day) * promptsAWeek) % prompts.length) + prompts.length) % prompts.length
  return Array.from({ length: promptsAWeek }, (_, i) => prompts[(start + i) % prompts.length]).filter(
    prompt => prompt !== undefined,
  )
}

interface LastTime {
  on: string
  answers: Practice['answers']
}

/** What the user answered last time: the newest reflection with words in it. Most who write never look back. */
export function lastTime(entries: readonly Practice[], before: string): LastTime | null {
  const last = entries
    .filter(
      ({ kind, on, answers }) =>
        kind === 'reflection' && on < before && answers.some(({ text }) => text.trim() !== ''),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))[0]
  return last ? { on: last.on, answers: last.answers.filter(({ text }) => text.trim() !== '') } : null
}

/** What was answered to prompts about strengths and sparks, the newest first: the user's own words, to pick from. */
export function sparksIn(entries: readonly Practice[]): { on: string; text: string }[] {
  const feeding = new Set(prompts.filter(({ feedsStrengths }) => feedsStrengths).map(({ id }) => id))
  return entries
    .flatMap(({ on, answers }) =>
      answers
        .filter(({ prompt, text }) => feeding.has(prompt) && text.trim() !== '')
        .map(({ text }) => ({ on, text })),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
