import type { ComponentChildren } from 'preact'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { dayWord } from './wording/days'

const words = messages('ui/sent-list', {
  erased: 'A version that was erased',
  to: 'to {where}',
  employer: 'an employer',
  same: 'the same text had gone to another employer',
  nearly: 'nearly the same text had gone to another employer',
})

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

interface SentListProps {
  sent: readonly SentLine[]
  now: string
  /** Where it went stands in the line: in a list of several opportunities. */
  where?: boolean
  /** The version's name as a link, where it can be opened. */
  link?: (line: SentLine) => ComponentChildren
}

const whereOf = ({ organization, title }: SentLine): string =>
  [organization, title].filter(Boolean).join(', ') || say(words.employer())

/** Which version went where, when and how. */
export function SentList({ sent, now, where, link }: SentListProps) {
  return (
    <ol class="ss-sent">
      {sent.map(line => (
        <li key={line.id}>
          <p>
            {line.version === null ? say(words.erased()) : (link?.(line) ?? <strong>{line.version}</strong>)}
            {where && ` ${say(words.to({ where: whereOf(line) }))}`}
          </p>
          <p class="ss-quiet">
            <time dateTime={line.at}>{dayWord(line.at, now)}</time>
            {line.channel && ` · ${line.channel}`}
            {line.despite && ` · ${say(line.despite.likeness === 'same' ? words.same() : words.nearly())}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
