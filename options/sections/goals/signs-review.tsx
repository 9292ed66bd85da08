import { messages } from '../../../src/core/kernel/message'
import { signs } from '../../../src/core/reports/signs'
import { type SignReviewRecord, signReviews } from '../../../src/records/signReviews'
import { Field } from '../../../src/ui/field'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { SaveNote } from '../../shell/save-note'
import { Tick } from '../../shell/tick'
import { useAutosave } from '../../shell/use-autosave'

const words = messages('options/signs-review', {
  legend: 'What is there today',
  note: 'What you noticed',
  noteHint: 'A name, a sentence that was said: next month it shows whether it grew.',
})

interface SignsReviewProps {
  services: Pick<Services, 'patchRow'>
  /** Give the component the row's id as key. */
  review: SignReviewRecord
}

const editedOf = ({ seen, note }: SignReviewRecord) => ({ seen, note })

/** Today's look at the signs, kept as it is ticked. */
export function SignsReview({ services, review }: SignsReviewProps) {
  const [draft, autosave] = useAutosave(
    review,
    value => services.patchRow(signReviews, review.id, value),
    editedOf,
  )
  const { seen } = draft.value
  return (
    <div class="op-form" onFocusOut={autosave.leave}>
      <fieldset class="op-ticks">
        <legend class="ss-label">{say(words.legend())}</legend>
        {signs.map(({ id, text }) => (
          <Tick
            key={id}
            label={say(text)}
            ticked={seen.includes(id)}
            onTick={on =>
              autosave.edit(
                { ...draft.value, seen: on ? [...seen, id] : seen.filter(each => each !== id) },
                'seen',
                true,
              )
            }
          />
        ))}
      </fieldset>
      <Field
        label={say(words.note())}
        hint={say(words.noteHint())}
        rows={2}
        maxLength={5_000}
        value={draft.value.note}
        onKeep={note => autosave.edit({ ...draft.value, note }, 'note')}
      />
      <SaveNote
        state={draft.state}
        canUndo={draft.canUndo}
        onUndo={autosave.undo}
        onRetry={() => void autosave.flush()}
      />
    </div>
  )
}
