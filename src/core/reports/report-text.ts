import type { Message } from '../kernel/message'
import { markdownText } from '../kernel/outgoing'
import type { Entry, ReportPart } from './report'

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** One entry in the user's own words: what was done, what came of it, how much. */
export function entryLine({ situation, action, result, number }: Entry): string {
  const said = [action || situation, result, number].map(markdownText).filter(Boolean)
  // What stands in the result already is not said twice.
  const once = said.filter((part, i) => !said.some((other, j) => j < i && other.includes(part)))
  return once.map(sentence).join(' ')
}

/**
 * The draft as Markdown, to be edited by the user.
 * @param say words a fixed heading.
 */
export function reportMarkdown(parts: readonly ReportPart[], say: (message: Message) => string): string {
  return parts
    .filter(({ entries }) => entries.length > 0)
    .map(({ heading, entries }) => {
      const title = 'goal' in heading ? markdownText(heading.goal) : say(heading.fixed)
      return [`## ${title}`, '', ...entries.map(entry => `- ${entryLine(entry)}`)].join('\n')
    })
    .join('\n\n')
}
