import { useId } from 'preact/hooks'
import { localDay, plusDays } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { daysToTry } from '../../../src/core/practice/entry'
import { declined, type Proposed } from '../../../src/core/practice/proposed'
import { experimentFor, hypothesisFor } from '../../../src/core/practice/quarter'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { addedRow } from '../../shell/row-services'
import type { PageProps } from '../section'

const words = messages('options/proposed-experiment', {
  title: '{count, plural, one {An experiment to confirm} other {Experiments to confirm}}',
  why: 'You named it in two looks at your job, on {before} and on {now}, and called it fixable. Six weeks show whether one change helps: until {until}, if you begin today.',
  begin: 'Begin the experiment',
  no: 'Not this time',
  begun: 'It has begun. What is its one small step?',
  declined: 'Skipped. You’ll be asked again after your next look at the job.',
})

type Page = Pick<PageProps, 'services' | 'nav' | 'notify'>
interface ProposedPartProps extends Page {
  proposed: readonly Proposed<PracticeRecord>[]
}

/** Experiments that follow from two looks at the job, each to be confirmed or declined. */
export function ProposedPart({ proposed, ...page }: ProposedPartProps) {
  if (proposed.length === 0) return null
  return (
    <section class="op-part op-to-confirm" aria-labelledby="to-confirm">
      <h2 id="to-confirm">{say(words.title({ count: proposed.length }))}</h2>
      {proposed.map(each => (
        <ProposedItem key={each.side.id} {...page} proposed={each} />
      ))}
    </section>
  )
}

/** One of them: why it is there, and its window. Confirmed, it runs from today. */
export function ProposedItem({
  services,
  nav,
  notify,
  proposed,
}: Page & { proposed: Proposed<PracticeRecord> }) {
  const id = useId()
  const { act } = actsFor(notify)
  const { side, look } = proposed
  const today = localDay(services.now())
  const hypothesis = say(hypothesisFor(side))
  const [before, now] = side.grades.slice(-2)
  const begin = () =>
    addedRow(services, practices, experimentFor(side, today, hypothesis), row =>
      nav.go('outlook/learning', { open: row }),
    )
  const decline = async () => {
    await services.patchRow(practices, look.id, ({ answers }) => ({ answers: declined(answers, side.id) }))
    return () => services.patchRow(practices, look.id, { answers: look.answers })
  }
  return (
    <div class="op-to-confirm-item" data-proposed={side.id}>
      <p id={id}>
        <b>{hypothesis}.</b>
      </p>
      {before && now && (
        <p>
          {say(
            words.why({
              before: { day: before.on },
              now: { day: now.on },
              until: { day: plusDays(today, daysToTry) },
            }),
          )}
        </p>
      )}
      <p class="op-actions">
        <Button aria-describedby={id} onClick={() => void act(say(words.begun()), begin())}>
          {say(words.begin())}
        </Button>
        <Button look="plain" aria-describedby={id} onClick={() => void act(say(words.declined()), decline())}>
          {say(words.no())}
        </Button>
      </p>
    </div>
  )
}
