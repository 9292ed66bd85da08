import { FileUp } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import * as v from 'valibot'
import { isRefusal } from '../../../src/adapters/files/refusal'
import type { Evidence } from '../../../src/core/brand/evidence'
import {
  entryOf,
  type ProposedEntry,
  proposedEntrySchema,
} from '../../../src/core/brand/import/proposed-entry'
import { messages } from '../../../src/core/kernel/message'
import { foldForComparison } from '../../../src/core/kernel/text'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { Field } from '../../../src/ui/field'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { dayWords } from '../../shell/dates'
import { FileDrop } from '../../shell/file-drop'
import { unchanged } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { PageProps } from '../section'

const words = messages('options/evidence-import', {
  summary: 'Bring in what you have written elsewhere',
  choose: 'Choose a file…',
  file: 'File with accomplishments',
  hint: 'or drop it here: text, Markdown, CSV, or a résumé for its bullet points',
  paste: 'Or paste a list, one entry per line',
  readPasted: 'Look through it',
  doing: 'Reading the file',
  stopped: 'Nothing was stored.',
  failed: 'The file was not read.',
  title: '{count, plural, one {One entry was found} other {# entries were found}}',
  lead: 'Nothing is stored yet. Take out what doesn’t belong in your log.',
  known: 'in your log already',
  undated: 'dated today',
  add: '{count, plural, =0 {Add none} one {Add one entry} other {Add # entries}}',
  cancel: 'Cancel',
  added: '{count, plural, one {One entry added to the log.} other {# entries added to the log.}}',
})

interface ImportPartProps {
  services: Pick<Services, 'readEvidence' | 'importEvidence' | 'drafts'>
  /** The user's day, YYYY-MM-DD. */
  today: string
  /** Actions of the log as it stands. */
  known: readonly Evidence[]
  notify: PageProps['notify']
}

const draftName = 'evidence-import'
const waitingSchema = v.pipe(v.array(proposedEntrySchema), v.maxLength(1_000))

function waitingOf(text: string | null): ProposedEntry[] | null {
  try {
    const parsed = v.safeParse(waitingSchema, JSON.parse(text ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Entries from elsewhere: read, looked through, and only then added, with one way back for all of them. */
export function ImportPart({ services, today, known, notify }: ImportPartProps) {
  const { drafts } = services
  const working = useWork()
  const [waiting, setWaiting] = useState(() => waitingOf(drafts.get(draftName)))
  const [refused, setRefused] = useState('')
  const [pasted, setPasted] = useState('')
  const wait = (entries: ProposedEntry[] | null) => {
    setWaiting(entries)
    if (entries) drafts.set(draftName, JSON.stringify(entries))
    else drafts.drop(draftName)
  }
  const read = async (file: File) => {
    setRefused('')
    const found = await working.run(course => services.readEvidence(file, course))
    if (!found) return
    if (isRefusal(found)) setRefused(say(found.sentence))
    else {
      setPasted('')
      wait(found.entries)
    }
  }
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const add = async (entries: readonly ProposedEntry[]) => {
    try {
      const undo = await services.importEvidence(entries.map(entry => entryOf(entry, today)))
      wait(null)
      notify({
        text: say(words.added({ count: entries.length })),
        undo: () => void undo().catch(failed),
      })
    } catch (error) {
      failed(error)
    }
  }
  if (waiting) return <Found found={waiting} known={known} onAdd={add} onCancel={() => wait(null)} />
  return (
    <Disclosure summary={say(words.summary())}>
      <div class="op-take-in">
        <FileDrop
          icon={FileUp}
          word={say(words.choose())}
          label={say(words.file())}
          accept=".txt,.md,.csv,.tsv,.pdf,.docx,.json"
          hint={say(words.hint())}
          disabled={working.work.state === 'running'}
          onFile={file => void read(file)}
        />
        <Field label={say(words.paste())} rows={4} maxLength={200_000} value={pasted} onKeep={setPasted} />
        <Button
          disabled={pasted.trim() === '' || working.work.state === 'running'}
          onClick={() => void read(new File([pasted], 'pasted.md', { type: 'text/markdown' }))}
        >
          {say(words.readPasted())}
        </Button>
        <WorkLine
          working={working}
          doing={say(words.doing())}
          stopped={say(words.stopped())}
          failed={say(words.failed())}
        />
        {refused && <Notice kind="attention" live title={refused} />}
      </div>
    </Disclosure>
  )
}

interface FoundProps {
  found: readonly ProposedEntry[]
  known: readonly Evidence[]
  onAdd(entries: readonly ProposedEntry[]): Promise<void>
  onCancel(): void
}

function Found({ found, known, onAdd, onCancel }: FoundProps) {
  const id = useId()
  const there = new Set(known.map(({ action }) => foldForComparison(action)))
  const isKnown = ({ action }: ProposedEntry) => there.has(foldForComparison(action))
  const [out, setOut] = useState<ReadonlySet<number>>(
    () => new Set(found.flatMap((entry, at) => (isKnown(entry) ? [at] : []))),
  )
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const chosen = found.filter((_, at) => !out.has(at))
  const tick = (at: number, on: boolean) => {
    const next = new Set(out)
    if (on) next.delete(at)
    else next.add(at)
    setOut(next)
  }
  return (
    <section class="op-found" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {say(words.title({ count: found.length }))}
      </h2>
      <p class="ss-quiet">{say(words.lead())}</p>
      <ul class="op-found-list">
        {found.map((entry, at) => (
          <li key={at}>
            <label class="op-pick">
              <input
                type="checkbox"
                checked={!out.has(at)}
                onChange={event => tick(at, event.currentTarget.checked)}
              />
              <span>
                {entry.action}
                <span class="op-found-more">
                  {[
                    entry.date ? dayWords(entry.date) : say(words.undated()),
                    entry.situation,
                    entry.result,
                    entry.number,
                    isKnown(entry) && say(words.known()),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="op-actions">
        <Button
          look="primary"
          disabled={chosen.length === 0 || busy}
          onClick={() => {
            setBusy(true)
            void onAdd(chosen).finally(() => setBusy(false))
          }}
        >
          {say(words.add({ count: chosen.length }))}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {say(words.cancel())}
        </Button>
      </div>
    </section>
  )
}
