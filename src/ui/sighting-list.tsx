import type { SightingRecord } from '../core/pipeline/sighting-record'
import { clockTime, dayWord } from './wording/days'
import { hostOf } from './wording/posting'

interface SightingListProps {
  /** The newest first. */
  sightings: readonly SightingRecord[]
  now: string
}

/** When and where this opening was seen. */
export function SightingList({ sightings, now }: SightingListProps) {
  return (
    <ol class="ss-sightings">
      {sightings.map(each => (
        <li key={each.id}>
          <time dateTime={each.seenAt}>
            {dayWord(each.seenAt, now)}, {clockTime(each.seenAt)}
          </time>
          {/^https?:/i.test(each.url) ? (
            <a href={each.url} target="_blank" rel="noreferrer">
              {hostOf(each.url)}
            </a>
          ) : (
            <span>{each.url}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
