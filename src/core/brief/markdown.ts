import { verdictWords } from '../fit/verdict'
import type { Message } from '../kernel/message'
import { markdownText } from '../kernel/outgoing'
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
  say(message: Message): string
  where: string
  counts: string | null
  facts: readonly { label: string; words: string }[]
  dates: readonly string[]
  next: string | null
}

const quoted = (text: string): string => (text ? ` — “${markdownText(text)}”` : '')
const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')
const section = (title: string, body: string): string => (body ? `## ${title}\n\n${body}\n` : '')

/** The brief as a file of its own. */
export function briefMarkdown(brief: Brief, worded: Worded): string {
  const { musts, nice, stories, questions, people, reasons, signals } = brief
  const counts = worded.counts ? ` (${worded.counts})` : ''
  const asked = [
    ...musts.map(({ quote, state, own }) => {
      const answer = own ? `${stateWords[state]}: ${markdownText(own)}` : stateWords[state]
      return `“${markdownText(quote)}” — ${answer}`
    }),
    ...(brief.moreMusts > 0 ? [moreMustsWords(brief.moreMusts)] : []),
    ...nice.map(quote => `Nice to have: “${markdownText(quote)}”`),
  ]
  const told = stories.map(({ evidence, answers }, i) => {
    const parts = storyParts.flatMap(({ name, word }) =>
      evidence[name].trim() ? [`   - ${word}: ${markdownText(evidence[name])}`] : [],
    )
    return [`${i + 1}. Answers “${markdownText(answers)}”`, ...parts].join('\n')
  })
  return [
    `# ${markdownText(brief.title)}\n`,
    `${markdownText(worded.where)}\n`,
    ...(worded.dates.length > 0 ? [`${worded.dates.map(markdownText).join(' · ')}\n`] : []),
    ...(brief.url ? [`<${brief.url.replace(/[<>\s]/g, encodeURIComponent)}>\n`] : []),
    section(
      headings.fit,
      [
        `**${verdictWords[brief.verdict]}**${counts}. ${markdownText(brief.because)}\n`,
        list([
          ...reasons.map(
            ({ side, text, quote }) =>
              `${side === 'for' ? 'For' : 'Against'}: ${markdownText(text)}${quoted(quote)}`,
          ),
          ...signals.map(text => `To look at: ${markdownText(worded.say(text))}`),
        ]),
      ].join('\n'),
    ),
    section(headings.facts, list(worded.facts.map(fact => `${fact.label}: ${markdownText(fact.words)}`))),
    section(headings.advert, list(asked.length > 0 ? asked : [nothingAsked])),
    section(headings.bring, told.length > 0 ? told.join('\n') : nothingToBring),
    section(
      headings.ask,
      questions.length > 0
        ? list(questions.map(({ ask, why }) => `${markdownText(ask)}. ${markdownText(why)}`))
        : nothingUnsaid,
    ),
    section(headings.people, list(people.map(markdownText))),
    section(headings.next, worded.next ? markdownText(worded.next) : ''),
  ]
    .filter(Boolean)
    .join('\n')
}
