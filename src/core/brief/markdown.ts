import { verdictWords } from '../fit/verdict'
import type { Brief } from './brief'
import {
  headings,
  moreMustsWords,
  nothingAsked,
  nothingToBring,
  nothingUnsaid,
  stateWords,
  storyParts,
} from './words'

/** What only the interface words: places and pay, facts, counts, days. */
export interface Worded {
  where: string
  counts: string | null
  facts: readonly { label: string; words: string }[]
  dates: readonly string[]
  next: string | null
}

/** Nothing of a page becomes markup: what Markdown takes for a sign stands as it is. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
    .trim()

const quoted = (text: string): string => (text ? ` — “${plain(text)}”` : '')
const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')
const section = (title: string, body: string): string => (body ? `## ${title}\n\n${body}\n` : '')

/** The brief as a file of its own. */
export function briefMarkdown(brief: Brief, worded: Worded): string {
  const { musts, nice, stories, questions, people, reasons, signals } = brief
  const counts = worded.counts ? ` (${worded.counts})` : ''
  const asked = [
    ...musts.map(({ quote, state, own }) => {
      const answer = own ? `${stateWords[state]}: ${plain(own)}` : stateWords[state]
      return `“${plain(quote)}” — ${answer}`
    }),
    ...(brief.moreMusts > 0 ? [moreMustsWords(brief.moreMusts)] : []),
    ...nice.map(quote => `Nice to have: “${plain(quote)}”`),
  ]
  const told = stories.map(({ evidence, answers }, i) => {
    const parts = storyParts.flatMap(({ name, word }) =>
      evidence[name].trim() ? [`   - ${word}: ${plain(evidence[name])}`] : [],
    )
    return [`${i + 1}. Answers “${plain(answers)}”`, ...parts].join('\n')
  })
  return [
    `# ${plain(brief.title)}\n`,
    `${plain(worded.where)}\n`,
    ...(worded.dates.length > 0 ? [`${worded.dates.map(plain).join(' · ')}\n`] : []),
    ...(brief.url ? [`<${brief.url.replace(/[<>\s]/g, encodeURIComponent)}>\n`] : []),
    section(
      headings.fit,
      [
        `**${verdictWords[brief.verdict]}**${counts}. ${plain(brief.because)}\n`,
        list([
          ...reasons.map(
            ({ side, text, quote }) =>
              `${side === 'for' ? 'For' : 'Against'}: ${plain(text)}${quoted(quote)}`,
          ),
          ...signals.map(text => `To look at: ${plain(text)}`),
        ]),
      ].join('\n'),
    ),
    section(headings.facts, list(worded.facts.map(fact => `${fact.label}: ${plain(fact.words)}`))),
    section(headings.advert, list(asked.length > 0 ? asked : [nothingAsked])),
    section(headings.bring, told.length > 0 ? told.join('\n') : nothingToBring),
    section(
      headings.ask,
      questions.length > 0
        ? list(questions.map(({ ask, why }) => `${plain(ask)}. ${plain(why)}`))
        : nothingUnsaid,
    ),
    section(headings.people, list(people.map(plain))),
    section(headings.next, worded.next ? plain(worded.next) : ''),
  ]
    .filter(Boolean)
    .join('\n')
}
