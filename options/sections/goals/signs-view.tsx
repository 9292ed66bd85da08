import { CloudSun } from 'lucide'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { callForPlan, signs, turned } from '../../../src/core/reports/signs'
import { type SignReviewRecord, signReviews } from '../../../src/records/signReviews'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { dayWords } from '../../shell/dates'
import { LoadFailed } from '../../shell/load-failed'
import { formatRoute } from '../../shell/route'
import { addedRow } from '../../shell/row-services'
import { SignsReview } from './signs-review'
import type { ViewProps } from './view'

const words = messages('options/signs', {
  title: 'Early signs',
  lead: '“How did I not see this coming?” Two minutes a month. Each sign is harmless on its own; what counts is when it changes.',
  look: 'Go through them now',
  begun: 'Tick what is there today. It is saved as you tick.',
  empty: 'Not looked at yet',
  emptyText:
    'Ten things that people remember afterwards. Tick those that are there, and look again next month.',
  before: 'Earlier looks',
  none: 'none of them',
  call: 'Two or more of them have changed since you last looked. With a plan in place it is easier to stay calm.',
  toPlan: 'Look through your layoff plan',
})

const textOf = new Map(signs.map(({ id, text }) => [id, text]))

/** The monthly look at what announces a change, kept over time. */
export function SignsView({ services, notify, head }: ViewProps) {
  const live = useLive(() => services.watchRows(signReviews, { by: 'on' }), [services])
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const { act } = actsFor(notify)
  const today = localDay(services.now())
  const reviews = live.value ?? []
  const last = reviews.at(-1)
  const isToday = last?.on === today
  const earlier = isToday ? reviews.slice(0, -1) : reviews

  // What was there is likely to be there still: it begins as the last one ended.
  const look = () =>
    addedRow(services, signReviews, { on: today, seen: last?.seen ?? [], note: '' }, () => {})
  return (
    <>
      {head}
      <h2 class="op-group-title">{say(words.title())}</h2>
      <p class="op-lead">{say(words.lead())}</p>
      {callForPlan(reviews) && (
        <aside class="op-gaps">
          <p>{say(words.call())}</p>
          <p>
            <a href={formatRoute('outlook/layoff-plan')}>{say(words.toPlan())}</a>
          </p>
        </aside>
      )}
      {live.state === 'ready' && !isToday && (
        <p class="op-actions">
          <Button look="primary" onClick={() => void act(say(words.begun()), look())}>
            {say(words.look())}
          </Button>
        </p>
      )}
      {isToday && last && <SignsReview key={last.id} services={services} review={last} />}
      {live.state === 'ready' && reviews.length === 0 && (
        <EmptyState icon={CloudSun} title={say(words.empty())}>
          <p>{say(words.emptyText())}</p>
        </EmptyState>
      )}
      {earlier.length > 0 && (
        <section class="op-part" aria-labelledby="earlier-looks">
          <h2 id="earlier-looks">{say(words.before())}</h2>
          <dl class="op-entry">
            {[...earlier].reverse().map(review => (
              <Earlier key={review.id} review={review} before={reviewsUntil(earlier, review)} />
            ))}
          </dl>
        </section>
      )}
    </>
  )
}

const reviewsUntil = (all: readonly SignReviewRecord[], review: SignReviewRecord): SignReviewRecord[] =>
  all.slice(0, all.indexOf(review) + 1)

interface EarlierProps {
  review: SignReviewRecord
  /** It and those before it, the oldest first. */
  before: readonly SignReviewRecord[]
}

function Earlier({ review, before }: EarlierProps) {
  const fresh = turned(before)
  const said = review.seen.flatMap(id => {
    const text = textOf.get(id)
    return text ? [{ id, text: say(text), isNew: fresh.includes(id) }] : []
  })
  return (
    <div>
      <dt>{dayWords(review.on)}</dt>
      <dd>
        {said.length === 0 && say(words.none())}
        {said.map(({ id, text, isNew }) => (
          <p key={id}>{isNew ? <b>{text}</b> : text}</p>
        ))}
        {review.note && <p class="ss-quiet">{review.note}</p>}
      </dd>
    </div>
  )
}
