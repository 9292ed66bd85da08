import { localDay } from '../../core/kernel/days'
import { type Message, messages } from '../../core/kernel/message'
import { markdownText } from '../../core/kernel/outgoing'
import type { BrandRecord } from '../../records/brands'

const words = messages('adapters/brand-out', {
  brand: 'Brand statement',
  inForce: 'In force',
  earlier: 'Earlier',
  version: '{version}, of {day}',
  targetRoles: 'Target roles',
  strengths: 'Strengths',
  skills: 'Skills',
  learning: 'Learning',
  lacks: 'What I don’t have',
  mustHaves: 'Must-haves',
  dealbreakers: 'Dealbreakers',
  values: 'Values',
})

const lists = [
  'targetRoles',
  'strengths',
  'skills',
  'learning',
  'lacks',
  'mustHaves',
  'dealbreakers',
  'values',
] as const

type Say = (message: Message) => string

function versionText({ brand, createdAt }: BrandRecord, version: Message, say: Say): string {
  const parts = lists
    .filter(name => (brand[name]?.length ?? 0) > 0)
    .map(
      name =>
        `**${say(words[name]())}**\n\n${(brand[name] ?? []).map(phrase => `- ${markdownText(phrase)}`).join('\n')}`,
    )
  const statement = brand.statement
    .split(/\n{2,}/)
    .map(markdownText)
    .filter(Boolean)
    .join('\n\n')
  const title = words.version({ version, day: localDay(createdAt) })
  return [`## ${say(title)}`, ...(statement ? [statement] : []), ...parts].join('\n\n')
}

/** The brand statement as Markdown: the one in force, then every earlier version. */
export function brandMarkdown(versions: readonly BrandRecord[], say: Say): Blob {
  const parts = versions.map((each, i) => versionText(each, i === 0 ? words.inForce() : words.earlier(), say))
  return new Blob([`${[`# ${say(words.brand())}`, ...parts].join('\n\n')}\n`], { type: 'text/markdown' })
}
