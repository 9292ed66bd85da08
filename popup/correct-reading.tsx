import { useState } from 'preact/hooks'
import { correctionsOf, editsOf } from '../src/core/confirm-reading'
import type { PostingFields } from '../src/core/posting'
import { Disclosure } from '../src/ui/disclosure'
import { ReadingForm } from '../src/ui/reading-form'

export interface CorrectReadingProps {
  fields: PostingFields
  onCorrect(corrections: PostingFields): void
}

/** Sets right what was read; a correction is never overwritten by a later reading. */
export function CorrectReading({ fields, onCorrect }: CorrectReadingProps) {
  const [edits, setEdits] = useState(() => editsOf(fields))
  return (
    <Disclosure summary="Not read right? Correct it">
      <ReadingForm
        fields={fields}
        edits={edits}
        onEdit={setEdits}
        onKeep={final => onCorrect(correctionsOf(fields, final))}
        keepWord="Keep my correction"
      />
    </Disclosure>
  )
}
