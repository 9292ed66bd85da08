import type { ComponentChildren } from 'preact'
import { dayWord } from './wording/days'

/** What went out, as a list shows it. */
export interface SentLine {
  id: string
  resumeId: string
  /** YYYY-MM-DD */
  at: string
  channel: string
  /** Null where the version was erased. */
  version: string | null
  organization: string
  title: string
  despite: { likeness: 'same' | 'nearly-same' } | null
}

export interface SentListProps {
  sent: readonly SentLine[]
  now: string
  /** Where it went stands in the line: in a list of several opportunities. */
  where?: boolean
  /** The version's name as a link, where it can be opened. */
  link?: (line: SentLine) => ComponentChildren
}

/** Which version went where, when and how. */
export function SentList({ sent, now, where, link }: SentListProps) {
  return (
    <ol class="ss-sent">
      {sent.map(line => (
        <li key={line.id}>
          <p>
            {line.version === null
              ? 'A version that was erased'
              : (link?.(line) ?? <strong>{line.version}</strong>)}
            {where && ` to ${[line.organization, line.title].filter(Boolean).join(', ') || 'an employer'}`}
          </p>
          <p class="ss-quiet">
            <time dateTime={line.at}>{dayWord(line.at, now)}</time>
            {line.channel && ` · ${line.channel}`}
            {line.despite &&
              ` · ${line.despite.likeness === 'same' ? 'the same text' : 'nearly the same text'} had gone to another employer`}
          </p>
        </li>
      ))}
    </ol>
  )
}
