import type { ComponentChildren } from 'preact'
import type { Status } from '../core/pipeline/opportunity'
import { maxNoteLength } from '../core/pipeline/opportunity-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { Field } from './field'
import { SightingList } from './sighting-list'
import { StatusPath } from './status-path'
import { dayWord } from './wording/days'

export interface TrackViewProps {
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
          Status <span class="ss-group-count">since {dayWord(statusSince, now)}</span>
        </h2>
        <StatusPath status={status} onChange={onStatus} />
      </section>
      {next}
      <Field
        label="Note"
        value={note}
        onKeep={onNote}
        rows={4}
        maxLength={maxNoteLength}
        placeholder="Who you spoke to, what to ask, why it matters. Kept as you type."
      />
      <section>
        <h2 class="ss-group">
          Seen{' '}
          <span class="ss-group-count ss-num">
            {sightings.length === 1 ? 'once' : `${sightings.length} times`}
          </span>
        </h2>
        <SightingList sightings={sightings} now={now} />
      </section>
    </div>
  )
}
