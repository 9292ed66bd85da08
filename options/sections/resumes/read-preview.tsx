import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import type { ReadDraft } from '../../../src/core/resume/read-draft'
import { maxKeptFile } from '../../../src/records/files'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { Field } from '../../../src/ui/field'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { ResumeForm } from './resume-form'

const words = messages('options/resume-preview', {
  keepVersion: 'Keep this version',
  keepMaster: 'Keep as a master',
  discard: 'Discard it',
  title: 'What was read of {file}',
  lead: 'Look through it and correct what is not right. Nothing is stored until you keep it.',
  reader: 'What a reader sees',
  name: 'Name of this version',
  forWhat: 'For {opening}.',
  keepFile: 'Keep the file too, as it is',
  tooLarge: 'The file itself is too large to be kept here. Its text is kept.',
  gone: 'The window was closed in the meantime, so the file itself is no longer at hand. Its text is kept.',
})

interface ReadPreviewProps {
  read: ReadDraft
  /** Null where the window was closed since it was read. */
  file: File | null
  /** Of the opportunity that it was made for; null for a master. */
  forWhat: string | null
  /** A correction: it is the caller's to hold, so that looking elsewhere loses nothing. */
  onEdit(resume: JsonResume): void
  onKeep(name: string, file: File | null): Promise<void>
  onLeave(): void
}

/** What was read of a file, to be corrected by hand before it is kept. Nothing is stored until then. */
export function ReadPreview({ read, file, forWhat, onEdit, onKeep, onLeave }: ReadPreviewProps) {
  const [name, setName] = useState(read.fileName.replace(/\.[a-z0-9]{1,5}$/i, ''))
  const [withFile, setWithFile] = useState(true)
  const [busy, setBusy] = useState(false)
  const canKeep = file !== null && file.size <= maxKeptFile
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const keep = () => {
    setBusy(true)
    void onKeep(name, withFile && canKeep ? file : null).finally(() => setBusy(false))
  }
  const actions = (
    <div class="op-actions">
      <Button look="primary" disabled={busy} onClick={keep}>
        {say(forWhat ? words.keepVersion() : words.keepMaster())}
      </Button>
      <Button disabled={busy} onClick={onLeave}>
        {say(words.discard())}
      </Button>
    </div>
  )
  return (
    <section class="op-detail" aria-labelledby="read-title">
      <header class="op-detail-head">
        <h2 id="read-title" tabIndex={-1} ref={heading}>
          {say(words.title({ file: read.fileName }))}
        </h2>
        <p class="ss-quiet">{say(words.lead())}</p>
      </header>
      {read.warnings.map(warning => (
        <Notice key={say(warning)} kind="attention" title={say(warning)} />
      ))}
      <Disclosure summary={say(words.reader())} open={read.warnings.length > 0}>
        <pre class="op-reader-text">{read.text}</pre>
      </Disclosure>
      <Field
        label={say(words.name())}
        {...(forWhat ? { hint: say(words.forWhat({ opening: forWhat })) } : {})}
        value={name}
        maxLength={200}
        onKeep={setName}
      />
      {canKeep ? (
        <label class="op-check">
          <input
            type="checkbox"
            checked={withFile}
            onChange={event => setWithFile(event.currentTarget.checked)}
          />
          {say(words.keepFile())}
        </label>
      ) : (
        <p class="ss-quiet">{say(file ? words.tooLarge() : words.gone())}</p>
      )}
      {actions}
      <ResumeForm resume={read.resume} onEdit={onEdit} onLeave={() => {}} />
      {actions}
    </section>
  )
}
