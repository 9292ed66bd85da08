import { useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { takenOut } from '../src/core/posting/by-hand/entry'
import { correctionsOf, editsOf } from '../src/core/posting/confirm-reading'
import type { Corrections, PostingFields } from '../src/core/posting/posting'
import { Disclosure } from '../src/ui/disclosure'
import { ReadingForm } from '../src/ui/reading-form'
import { say } from '../src/words/say'

const words = messages('popup/correct-reading', {
  notRead: 'Not read right? Correct it',
  keepMy: 'Keep my correction',
})

interface CorrectReadingProps {
  fields: PostingFields
  onCorrect(corrections: Corrections): void
}

/** Sets right what was read; a correction is never overwritten by a later reading. */
export function CorrectReading({ fields, onCorrect }: CorrectReadingProps) {
  const [edits, setEdits] = useState(() => editsOf(fields))
  return (
    <Disclosure summary={say(words.notRead())}>
      <ReadingForm
        fields={fields}
        edits={edits}
        onEdit={setEdits}
        onKeep={final => onCorrect({ ...correctionsOf(fields, final), ...takenOut(final, fields) })}
        keepWord={say(words.keepMy())}
      />
    </Disclosure>
  )
}
