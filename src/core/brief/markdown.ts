import { verdictWords } from '../fit/verdict'
import { type Message, messages } from '../kernel/message'
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

const words = messages('brief/markdown', {
  for: 'For: {reason}',
  against: 'Against: {reason}',
  lookAt: 'To look at: {signal}',
  nice: 'Nice to have: “{quote}”',
  answers: 'Answers “{quote}”',
})

/** What only the interface words: any message, places and pay, facts, counts, days. */
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
  const { say } = worded
  const told = (message: Message) => markdownText(say(message))
  const counts = worded.counts ? ` (${worded.counts})` : ''
  const asked = [
    ...musts.map(({ quote, state, own }) => {
      const answer = own ? `${say(stateWords[state])}: ${markdownText(own)}` : say(stateWords[state])
      return `“${markdownText(quote)}” — ${answer}`
    }),
    ...(brief.moreMusts > 0 ? [say(moreMustsWords(brief.moreMusts))] : []),
    ...nice.map(quote => say(words.nice({ quote: markdownText(quote) }))),
  ]
  const brought = stories.map(({ evidence, answers }, i) => {
    const parts = storyParts.flatMap(({ name, word }) =>
      evidence[name].trim() ? [`   - ${say(word)}: ${markdownText(evidence[name])}`] : [],
    )
    return [`${i + 1}. ${say(words.answers({ quote: markdownText(answers) }))}`, ...parts].join('\n')
  })
  return [
    `# ${markdownText(brief.title)}\n`,
    `${markdownText(worded.where)}\n`,
    ...(worded.dates.length > 0 ? [`${worded.dates.map(markdownText).join(' · ')}\n`] : []),
    ...(brief.url ? [`<${brief.url.replace(/[<>\s]/g, encodeURIComponent)}>\n`] : []),
    section(
      say(headings.fit),
      [
        `**${say(verdictWords[brief.verdict])}**${counts}. ${told(brief.because)}\n`,
        list([
          ...reasons.map(
            ({ side, text, quote }) => `${say(words[side]({ reason: told(text) }))}${quoted(quote)}`,
          ),
          ...signals.map(text => say(words.lookAt({ signal: told(text) }))),
        ]),
      ].join('\n'),
    ),
    section(
      say(headings.facts),
      list(worded.facts.map(fact => `${fact.label}: ${markdownText(fact.words)}`)),
    ),
    section(say(headings.advert), list(asked.length > 0 ? asked : [say(nothingAsked)])),
    section(say(headings.bring), brought.length > 0 ? brought.join('\n') : say(nothingToBring)),
    section(
      say(headings.ask),
      questions.length > 0
        ? list(questions.map(({ ask, why }) => `${told(ask)}. ${told(why)}`))
        : say(nothingUnsaid),
    ),
    section(say(headings.people), list(people.map(told))),
    section(say(headings.next), worded.next ? markdownText(worded.next) : ''),
  ]
    .filter(Boolean)
    .join('\n')
}
