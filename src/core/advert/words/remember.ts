import { checkTime } from '../time-budget'

/**
 * Keeps the last answers of a pure function of a text: a line is asked the same by its zone, its kinds and its
 * facts. Bounded; answers must not be changed by who gets them.
 */
export function remember<T>(ask: (text: string) => T, most = 512): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    checkTime()
    const answer = ask(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
