import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Drafts } from '../src/adapters/drafts'
import { messages } from '../src/core/kernel/message'
import { confirmReading, editsOf, type ReadingEdits } from '../src/core/posting/confirm-reading'
import type { PageReading } from '../src/core/posting/page-reading'
import { Notice } from '../src/ui/notice'
import { ReadingForm } from '../src/ui/reading-form'
import { say } from '../src/words/say'

const words = messages('popup/unsure', {
  because: 'It looks like a posting because of: {signs}.',
  keepOne: 'Keep this one too?',
  isThis: 'Is this right?',
  manyPostings:
    'Many postings were kept here within a short time, so this one waits for your OK: a page can change on its own and fill your records. None of it is kept yet.',
  steppingstoneNot:
    'Steppingstone is not sure that it read this page right, so nothing is kept yet. Correct what is wrong; your corrections stay.',
  yesKeep: 'Yes, keep it',
  notPosting: 'Not a posting',
  partPage: 'Part of this page was left unread.',
})

interface UnsureProps {
  reading: PageReading
  /** More was kept in a short time than is kept without asking. */
  waits?: boolean
  drafts: Drafts
  onKeep(reading: PageReading): void
  onRefuse(): void
  /** The way to say that the page is not read right. */
  report?: ComponentChildren
}

/** A draft is of this very reading: another title or employer read under the address begins anew. */
const draftName = (reading: PageReading) =>
  `reading:${reading.url}:${JSON.stringify(Object.values(editsOf(reading.fields)))}`

function begun(drafts: Drafts, reading: PageReading): ReadingEdits {
  const read = editsOf(reading.fields)
  try {
    const kept: unknown = JSON.parse(drafts.get(draftName(reading)) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...read, ...(kept as Partial<ReadingEdits>) } : read
  } catch {
    return read
  }
}

/** What only a program would name stands in brackets at the end. */
const withoutKey = (sign: string): string => sign.replace(/ \([^()]*\)$/, '')

/** A reading under the floor: nothing is kept before the user says that it is right. */
export function Unsure({ reading, waits = false, drafts, onKeep, onRefuse, report }: UnsureProps) {
  const [edits, setEdits] = useState(() => begun(drafts, reading))
  return (
    <div class="pp-scroll pp-panel">
      <h1>{waits ? say(words.keepOne()) : say(words.isThis())}</h1>
      <p class="ss-quiet">{waits ? say(words.manyPostings()) : say(words.steppingstoneNot())}</p>
      <ReadingForm
        fields={reading.fields}
        edits={edits}
        onEdit={changed => {
          setEdits(changed)
          drafts.set(draftName(reading), JSON.stringify(changed))
        }}
        onKeep={final => {
          const confirmed = confirmReading(reading, final)
          if (confirmed) onKeep(confirmed)
        }}
        keepWord={say(words.yesKeep())}
        onRefuse={() => {
          drafts.drop(draftName(reading))
          onRefuse()
        }}
        refuseWord={say(words.notPosting())}
      />
      {reading.evidence.length > 0 && (
        <p class="ss-hint">{say(words.because({ signs: reading.evidence.map(withoutKey).join(', ') }))}</p>
      )}
      {report}
      {reading.gaveUp.length > 0 && <Notice title={say(words.partPage())}>{reading.gaveUp.join(' ')}</Notice>}
    </div>
  )
}
