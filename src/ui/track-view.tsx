import type { ComponentChildren } from 'preact'
import { messages } from '../core/kernel/message'
import type { Status } from '../core/pipeline/opportunity'
import { maxNoteLength } from '../core/pipeline/opportunity-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { say } from '../words/say'
import { Field } from './field'
import { SightingList } from './sighting-list'
import { StatusPath } from './status-path'
import { dayWord } from './wording/days'

const words = messages('ui/track', {
  status: 'Status',
  since: 'since {day}',
  note: 'Note',
  noteHint: 'Who you spoke to, what to ask, why it matters. Kept as you type.',
  seen: 'Seen',
  times: '{count, plural, one {once} other {# times}}',
})

interface TrackViewProps {
  status: Status
  statusSince: string
  note: string
  /** What to do next. */
  next: ComponentChildren
  /** The newest first. */
  sightings: readonly SightingRecord[]
  now: string
  onStatus(status: Status): void
  /** Called at every keystroke. */
  onNote(note: string): void
}

/** Where the opportunity stands, what the user noted, and where it was seen. */
export function TrackView({
  status,
  statusSince,
  note,
  next,
  sightings,
  now,
  onStatus,
  onNote,
}: TrackViewProps) {
  return (
    <div class="ss-track">
      <section>
        <h2 class="ss-group">
          {say(words.status())}{' '}
          <span class="ss-group-count">{say(words.since({ day: dayWord(statusSince, now) }))}</span>
        </h2>
        <StatusPath status={status} onChange={onStatus} />
      </section>
      {next}
      <Field
        label={say(words.note())}
        value={note}
        onKeep={onNote}
        rows={4}
        maxLength={maxNoteLength}
        placeholder={say(words.noteHint())}
      />
      <section>
        <h2 class="ss-group">
          {say(words.seen())}{' '}
          <span class="ss-group-count ss-num">{say(words.times({ count: sightings.length }))}</span>
        </h2>
        <SightingList sightings={sightings} now={now} />
      </section>
    </div>
  )
}
