import type { Message } from '../kernel/message'
import type { Entry, ReportPart } from './report'

/** What Markdown would take for its own in the user's words: escaped, so that a draft shows what was typed. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])\s/, '$1\\$2 ')
    .replace(/^([-+])\s/, '\\$1 ')

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** One entry in the user's own words: what was done, what came of it, how much. */
export function entryLine({ situation, action, result, number }: Entry): string {
  const said = [action || situation, result, number].map(escaped).filter(Boolean)
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
      const title = 'goal' in heading ? escaped(heading.goal) : say(heading.fixed)
      return [`## ${title}`, '', ...entries.map(entry => `- ${entryLine(entry)}`)].join('\n')
    })
    .join('\n\n')
}
