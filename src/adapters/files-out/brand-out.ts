import { markdownText } from '../../core/kernel/outgoing'
import type { BrandRecord } from '../../records/brands'

const lists = [
  ['targetRoles', 'Target roles'],
  ['strengths', 'Strengths'],
  ['skills', 'Skills'],
  ['learning', 'Learning'],
  ['lacks', 'Not had'],
  ['mustHaves', 'Must-haves'],
  ['dealbreakers', 'Dealbreakers'],
  ['values', 'Values'],
] as const

function versionText({ brand, createdAt }: BrandRecord, title: string): string {
  const parts = lists
    .filter(([name]) => (brand[name]?.length ?? 0) > 0)
    .map(
      ([name, word]) =>
        `**${word}**\n\n${(brand[name] ?? []).map(phrase => `- ${markdownText(phrase)}`).join('\n')}`,
    )
  const statement = brand.statement
    .split(/\n{2,}/)
    .map(markdownText)
    .filter(Boolean)
    .join('\n\n')
  return [`## ${title}, of ${createdAt.slice(0, 10)}`, ...(statement ? [statement] : []), ...parts].join(
    '\n\n',
  )
}

/** The brand statement as Markdown: the one in force, then every earlier version. */
export const brandMarkdown = (versions: readonly BrandRecord[]): Blob =>
  new Blob(
    [
      `${['# Brand statement', ...versions.map((each, i) => versionText(each, i === 0 ? 'In force' : 'Earlier'))].join('\n\n')}\n`,
    ],
    { type: 'text/markdown' },
  )
