import { messages } from '../core/kernel/message'
import type { Pay, WorkMode } from '../core/posting/posting'
import { say } from '../words/say'
import { daysFrom, dayWord } from './wording/days'
import { payWords } from './wording/pay'
import { hostOf, workModeWords } from './wording/posting'

const words = messages('ui/posting-head', {
  posted: 'Posted {day}',
  closed: 'closed {day}',
  open: 'open until {day}',
  seen: 'seen {day}',
  seenOn: 'seen {day} on {host}',
  takenDown: 'Taken down {day}, kept here',
})

interface PostingHeadProps {
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
  const what = [
    organization,
    place,
    workMode && say(workModeWords[workMode]),
    baseSalary && payWords(baseSalary),
  ]
  const seen = dayWord(props.firstSeenAt, now)
  const days = validThrough ? daysFrom(validThrough, now) : null
  const when = [
    datePosted && say(words.posted({ day: dayWord(datePosted, now) })),
    validThrough &&
      days !== null &&
      say((days < 0 ? words.closed : words.open)({ day: dayWord(validThrough, now) })),
    say(props.url ? words.seenOn({ day: seen, host: hostOf(props.url) }) : words.seen({ day: seen })),
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
          <strong>{say(words.takenDown({ day: dayWord(props.takenDownAt, now) }))}</strong>
        ) : (
          when.map(each => <span key={String(each)}>{each}</span>)
        )}
      </p>
    </div>
  )
}
