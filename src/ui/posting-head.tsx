import type { Pay, WorkMode } from '../core/posting/posting'
import { daysFrom, dayWord } from './wording/days'
import { payWords } from './wording/pay'
import { hostOf, workModeWords } from './wording/posting'

export interface PostingHeadProps {
  title: string
  organization: string
  place: string
  workMode: WorkMode | null
  baseSalary: Pay | null
  /** Bare dates of the posting, where it says them. */
  datePosted: string | null
  validThrough: string | null
  firstSeenAt: string
  /** Where it was seen last. */
  url: string | null
  takenDownAt: string | null
  now: string
}

/** What, where, for how much, and since when: two lines for the title at most, the rest in two quiet lines. */
export function PostingHead(props: PostingHeadProps) {
  const { title, organization, place, workMode, baseSalary, datePosted, validThrough, now } = props
  const what = [organization, place, workMode && workModeWords[workMode], baseSalary && payWords(baseSalary)]
  const days = validThrough ? daysFrom(validThrough, now) : null
  const when = [
    datePosted && `Posted ${dayWord(datePosted, now)}`,
    validThrough &&
      days !== null &&
      (days < 0 ? `closed ${dayWord(validThrough, now)}` : `open until ${dayWord(validThrough, now)}`),
    `seen ${dayWord(props.firstSeenAt, now)}${props.url ? ` on ${hostOf(props.url)}` : ''}`,
  ].filter(Boolean)
  return (
    <div class="ss-head">
      <h1 class="ss-head-title" title={title}>
        {title}
      </h1>
      <p class="ss-dots">
        {what.filter(Boolean).map(each => (
          <span key={each}>{each}</span>
        ))}
      </p>
      <p class="ss-dots ss-quiet ss-small">
        {props.takenDownAt ? (
          <strong>Taken down {dayWord(props.takenDownAt, now)}, kept here</strong>
        ) : (
          when.map(each => <span key={String(each)}>{each}</span>)
        )}
      </p>
    </div>
  )
}
