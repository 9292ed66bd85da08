import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { type Status, statuses, statusWords } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { blocksOfText } from '../../../src/core/posting/by-hand/blocks-of-text'
import {
  byHandOf,
  type EntryName,
  emptyEntry,
  entryOf,
  problemsOf,
} from '../../../src/core/posting/by-hand/entry'
import { proposeFields } from '../../../src/core/posting/by-hand/propose-fields'
import type { PostingFields } from '../../../src/core/posting/posting'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import type { ToastMessage } from '../../../src/ui/toast'
import { dayWord } from '../../../src/ui/wording/days'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { Choice } from '../../shell/choice'
import { reasonOf } from '../../shell/reason'
import { type AddDraft, keepDraft, loadDraft } from './add-draft'
import { AdvertText } from './advert-text'
import type { ByHandServices } from './by-hand-services'
import { EntryFields } from './entry-fields'
import { whereWords } from './opportunity-groups'

const words = messages('options/add-form', {
  notAdded: 'Nothing was added. {reason}',
  sameAs: '“{title}”, {where}. Status: {status}; last seen {day}. Its status and notes stay.',
  fromText: 'From the text',
  added: 'Added.',
  addedOne: 'Added to the one that was there.',
  addOpportunity: 'Add an opportunity',
  pasteWhole: 'Paste the whole advert: what can be read in it is filled in below, for you to set right.',
  addressPage: 'Address of its page',
  whereStands: 'Where it stands',
  openingAlready: 'This opening is already here.',
  addThis: 'Add this to it',
  anotherOpening: 'It is another opening',
  addIt: 'Add it',
  cancel: 'Cancel',
})

interface AddFormProps {
  services: ByHandServices & Pick<Services, 'readResume' | 'now'>
  /** What is known already, as a tab says of its page. */
  given: AddDraft
  notify(message: Omit<ToastMessage, 'id'>): void
  onAdded(id: string, status: Status): void
  onLeave(): void
}

const onDesk = statuses.filter(status => status !== 'not-for-me')

/** The day stands before the month but in the ways of writing of a few countries. */
const dayFirst = () => !/^en-(?:us|ph)/i.test(navigator.language)

/**
 * An opportunity that no page was read for. The text comes first, since most of the fields can be read from it; what
 * the user types stands above what was read.
 */
export function AddForm({ services, given, notify, onAdded, onLeave }: AddFormProps) {
  const [own, setOwn] = useState<AddDraft>(loadDraft)
  const [status, setStatus] = useState<Status>('interested')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [same, setSame] = useState<OpportunityRecord | null>(null)
  const [visitId] = useState(services.newVisit)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const text = own.text ?? ''
  const proposed = useProposed(text, services.now)
  const read = entryOf(proposed)
  const filled = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== ''))
  const entry = { ...emptyEntry, ...given, ...filled, ...own }
  const problems = problemsOf(entry)
  const shownProblems = tried ? problems : {}
  const origins = Object.fromEntries(
    Object.keys(filled).flatMap(name =>
      own[name as EntryName] === undefined ? [[name, say(words.fromText())]] : [],
    ),
  )

  const edit = (name: EntryName, value: string) => {
    const changed = { ...own, [name]: value }
    setOwn(changed)
    keepDraft(changed)
    setSame(null)
  }
  const done = () => keepDraft({})
  const failed = (error: unknown) =>
    notify({ text: say(words.notAdded({ reason: reasonOf(error) })), stays: true })

  const add = async (apartFrom: string | null) => {
    const { id, isNew, undo } = await services.addByHand({
      ...byHandOf(entry, proposed),
      visitId,
      status,
      apartFrom,
    })
    done()
    onAdded(id, status)
    notify({
      text: isNew ? say(words.added()) : say(words.addedOne()),
      undo: () => void undo().catch(failed),
    })
  }
  const submit = async () => {
    const [first] = Object.keys(problems)
    setTried(true)
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    const found = await services.sameOpening(byHandOf(entry, proposed))
    if (found) setSame(found)
    else await add(null)
  }
  const work = (what: () => Promise<unknown>) => {
    if (busy) return
    setBusy(true)
    void what()
      .catch(failed)
      .finally(() => setBusy(false))
  }

  return (
    <section class="op-detail" aria-labelledby="add-title">
      <h2 id="add-title" tabIndex={-1} ref={heading}>
        {say(words.addOpportunity())}
      </h2>
      <form
        ref={form}
        class="op-form op-writing"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          work(submit)
        }}
      >
        <AdvertText
          services={services}
          value={text}
          hint={say(words.pasteWhole())}
          problem={shownProblems.text}
          onText={value => edit('text', value)}
        />
        <EntryFields
          entry={entry}
          problems={shownProblems}
          origins={origins}
          address={say(words.addressPage())}
          onEdit={edit}
        />
        <Choice
          label={say(words.whereStands())}
          choices={onDesk.map(value => ({ value, word: say(statusWords[value]) }))}
          value={status}
          onChange={value => setStatus(value)}
        />
        {same ? (
          <Notice
            kind="attention"
            live
            title={say(words.openingAlready())}
            action={
              <>
                <Button look="primary" disabled={busy} onClick={() => work(() => add(null))}>
                  {say(words.addThis())}
                </Button>
                <Button disabled={busy} onClick={() => work(() => add(same.id))}>
                  {say(words.anotherOpening())}
                </Button>
              </>
            }
          >
            <p>
              {say(
                words.sameAs({
                  title: same.title,
                  where: whereWords(same),
                  status: say(statusWords[same.status]),
                  day: dayWord(same.lastSeenAt, services.now()),
                }),
              )}
            </p>
          </Notice>
        ) : (
          <div class="op-actions">
            <Button look="primary" submit disabled={busy}>
              {say(words.addIt())}
            </Button>
            <Button
              look="plain"
              onClick={() => {
                done()
                onLeave()
              }}
            >
              {say(words.cancel())}
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}

/** Milliseconds without a key, after which the text is read. */
const pause = 150

/** What the text says of the fields, read when typing pauses; at once where nothing was read before. */
function useProposed(text: string, now: () => string): PostingFields {
  const [read, setRead] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRead(text), read === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [text])
  return useMemo(
    () => (read.trim() === '' ? {} : proposeFields(blocksOfText(read), { now: now(), dayFirst: dayFirst() })),
    [read],
  )
}
