import { type Message, messages } from '../../core/kernel/message'
import { markdownText } from '../../core/kernel/outgoing'
import type { EvidenceRecord } from '../../records/evidence'

const words = messages('adapters/evidence-out', {
  evidence: 'Evidence',
  wordless: 'Without words yet',
  situation: 'Situation',
  result: 'Result',
  number: 'Number',
  skills: 'Skills',
  confirmedBy: 'Can confirm',
})

type Say = (message: Message) => string

const entryText = (entry: EvidenceRecord, say: Say): string => {
  const parts: [Message, string][] = [
    [words.situation(), entry.situation],
    [words.result(), entry.result],
    [words.number(), entry.number],
    [words.skills(), entry.skills.join(', ')],
    [words.confirmedBy(), entry.confirmedBy],
  ]
  return [
    `### ${entry.date}: ${markdownText(entry.action) || say(words.wordless())}`,
    '',
    ...parts
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => `- ${say(name)}: ${markdownText(text)}`),
  ].join('\n')
}

/** The evidence log as Markdown, by year, in the order given (the newest first). */
export function evidenceMarkdown(entries: readonly EvidenceRecord[], say: Say): Blob {
  const years = [...new Set(entries.map(entry => entry.date.slice(0, 4)))]
  const text = years.map(year =>
    [
      `## ${year}`,
      ...entries.filter(entry => entry.date.startsWith(year)).map(entry => entryText(entry, say).trimEnd()),
    ].join('\n\n'),
  )
  return new Blob([`${[`# ${say(words.evidence())}`, ...text].join('\n\n')}\n`], { type: 'text/markdown' })
}
