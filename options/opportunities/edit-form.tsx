import { useEffect, useRef, useState } from 'preact/hooks'
import { plainText } from '../../src/core/blocks'
import { blocksOfEdit, blocksOfText } from '../../src/core/by-hand/blocks-of-text'
import { changedIn, type EntryName, entryOf, problemsOf } from '../../src/core/by-hand/entry'
import { fieldValue } from '../../src/core/posting'
import { Button } from '../../src/ui/button'
import type { ToastMessage } from '../../src/ui/toast'
import type { OpportunityDetail, Services } from '../services'
import { reasonOf } from '../shell/reason'
import { AdvertText } from './advert-text'
import type { ByHandServices } from './by-hand-services'
import { EntryFields } from './entry-fields'

export interface EditFormProps {
  /** Give the component the opportunity's id as key. */
  detail: OpportunityDetail
  services: ByHandServices & Pick<Services, 'readResume'>
  say(message: Omit<ToastMessage, 'id'>): void
  onClose(): void
}

/** Sets right what is known of an opportunity, its text included. The user's word stays over any later reading. */
export function EditForm({ detail, services, say, onClose }: EditFormProps) {
  // As it was when the form was opened: a reading that comes in meanwhile does not move what is being typed.
  const [before] = useState(detail.fields)
  const known = entryOf(before)
  const [entry, setEntry] = useState(known)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const problems = problemsOf(entry, known)
  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}`, stays: true })

  const keep = async () => {
    const [first] = Object.keys(problems)
    setTried(true)
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    const blocks = fieldValue(before, 'description') ?? []
    const text =
      entry.text === plainText(blocks)
        ? null
        : blocks.length > 0
          ? blocksOfEdit(entry.text, blocks)
          : blocksOfText(entry.text)
    const corrections = changedIn(entry, before)
    if (!text && Object.keys(corrections).length === 0) return onClose()
    const undo = await services.editOpportunity(detail.opportunity.id, { corrections, text })
    onClose()
    if (undo) say({ text: 'Kept, and judged anew.', undo: () => void undo().catch(failed) })
    else say({ text: 'Nothing was changed: it is not there any more.' })
  }
  return (
    <section class="op-detail" aria-labelledby="edit-title">
      <h2 id="edit-title" tabIndex={-1} ref={heading}>
        Edit “{detail.opportunity.title}”
      </h2>
      <form
        ref={form}
        class="op-form op-writing"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (busy) return
          setBusy(true)
          void keep()
            .catch(failed)
            .finally(() => setBusy(false))
        }}
      >
        <EntryFields
          entry={entry}
          problems={tried ? problems : {}}
          origins={{}}
          address="Address to apply at"
          onEdit={(name: EntryName, value: string) => setEntry({ ...entry, [name]: value })}
        />
        <AdvertText
          services={services}
          value={entry.text}
          hint="What you change here is read and judged anew, and stays whatever the page says later."
          problem={tried ? problems.text : undefined}
          onText={text => setEntry({ ...entry, text })}
        />
        <div class="op-actions">
          <Button look="primary" submit disabled={busy}>
            Keep this
          </Button>
          <Button look="plain" onClick={onClose}>
            Leave it
          </Button>
        </div>
      </form>
    </section>
  )
}
