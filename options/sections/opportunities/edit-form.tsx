import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { plainText } from '../../../src/core/posting/blocks'
import { blocksOfEdit, blocksOfText } from '../../../src/core/posting/by-hand/blocks-of-text'
import {
  changedIn,
  type EntryName,
  entryOf,
  problemsOf,
  takenOut,
} from '../../../src/core/posting/by-hand/entry'
import { fieldValue } from '../../../src/core/posting/posting'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { OpportunityDetail, Services } from '../../services'
import { unchanged } from '../../shell/reason'
import { AdvertText } from './advert-text'
import type { ByHandServices } from './by-hand-services'
import { type EditDraft, keepEdit, loadEdit } from './edit-draft'
import { EntryFields } from './entry-fields'

const words = messages('options/edit-form', {
  edit: 'Edit “{title}”',
  keptJudged: 'Saved, and judged again.',
  nothingChanged: 'Nothing was changed: it is no longer here.',
  leftAs: 'Left as it was; what you typed is discarded.',
  whatYou: 'What you typed before is back.',
  beginAnew: 'Start over',
  addressApply: 'Application link',
  whatYouChange: 'What you change here is read and judged again, and stays, whatever the page says later.',
  keepThis: 'Save',
  cancel: 'Cancel',
})

interface EditFormProps {
  /** Give the component the opportunity's id as key. */
  detail: OpportunityDetail
  services: ByHandServices & Pick<Services, 'readResume' | 'drafts'>
  notify(message: Omit<ToastMessage, 'id'>): void
  onClose(): void
  /** The form again, after it was left. */
  onReopen(): void
}

/** Sets right what is known of an opportunity, its text included. The user's word stays over any later reading. */
export function EditForm({ detail, services, notify, onClose, onReopen }: EditFormProps) {
  const { id } = detail.opportunity
  const { drafts } = services
  // As it was when the form was opened: a reading that comes in meanwhile does not move what is being typed.
  const [before] = useState(detail.fields)
  const known = entryOf(before)
  // Closing the form in passing loses nothing that was typed into it.
  const [typed, setTyped] = useState(() => loadEdit(drafts, id))
  const [isAgain, setIsAgain] = useState(Object.keys(typed).length > 0)
  const entry = { ...known, ...typed }
  const type = (next: EditDraft) => {
    setTyped(next)
    keepEdit(drafts, id, next)
  }
  const edit = (name: EntryName, value: string) => {
    const { [name]: _before, ...others } = typed
    type(value === known[name] ? others : { ...others, [name]: value })
  }
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const problems = problemsOf(entry, known)
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })

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
    const corrections = { ...changedIn(entry, before), ...takenOut(entry, before) }
    if (!text && Object.keys(corrections).length === 0) {
      keepEdit(drafts, id, {})
      return onClose()
    }
    const undo = await services.editOpportunity(id, { corrections, text })
    keepEdit(drafts, id, {})
    onClose()
    if (undo) notify({ text: say(words.keptJudged()), undo: () => void undo().catch(failed) })
    else notify({ text: say(words.nothingChanged()) })
  }
  const leave = () => {
    keepEdit(drafts, id, {})
    onClose()
    if (Object.keys(typed).length === 0) return
    const undo = () => {
      keepEdit(drafts, id, typed)
      onReopen()
    }
    notify({ text: say(words.leftAs()), undo })
  }
  return (
    <section class="op-detail" aria-labelledby="edit-title">
      <h2 id="edit-title" tabIndex={-1} ref={heading}>
        {say(words.edit({ title: detail.opportunity.title }))}
      </h2>
      {isAgain && (
        <Notice
          title={say(words.whatYou())}
          action={
            <Button
              onClick={() => {
                type({})
                setIsAgain(false)
                heading.current?.focus()
              }}
            >
              {say(words.beginAnew())}
            </Button>
          }
        />
      )}
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
          address={say(words.addressApply())}
          onEdit={edit}
        />
        <AdvertText
          services={services}
          value={entry.text}
          hint={say(words.whatYouChange())}
          problem={tried ? problems.text : undefined}
          onText={text => edit('text', text)}
        />
        <div class="op-actions">
          <Button look="primary" submit disabled={busy}>
            {say(words.keepThis())}
          </Button>
          <Button look="plain" onClick={leave}>
            {say(words.cancel())}
          </Button>
        </div>
      </form>
    </section>
  )
}
