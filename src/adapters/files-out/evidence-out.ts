import { markdownText } from '../../core/kernel/outgoing'
import type { EvidenceRecord } from '../../records/evidence'

const entryText = (entry: EvidenceRecord): string => {
  const parts: [string, string][] = [
    ['Situation', entry.situation],
    ['Result', entry.result],
    ['Number', entry.number],
    ['Skills', entry.skills.join(', ')],
    ['Can confirm', entry.confirmedBy],
  ]
  return [
    `### ${entry.date}: ${markdownText(entry.action) || 'Without words yet'}`,
    '',
    ...parts
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => `- ${name}: ${markdownText(text)}`),
  ].join('\n')
}

/** The evidence log as Markdown, by year, in the order given (the newest first). */
export function evidenceMarkdown(entries: readonly EvidenceRecord[]): Blob {
  const years = [...new Set(entries.map(entry => entry.date.slice(0, 4)))]
  const text = years.map(year =>
    [
      `## ${year}`,
      ...entries.filter(entry => entry.date.startsWith(year)).map(entry => entryText(entry).trimEnd()),
    ].join('\n\n'),
  )
  return new Blob([`${['# Evidence', ...text].join('\n\n')}\n`], { type: 'text/markdown' })
}
