import { Disclosure } from '../src/ui/disclosure'
import { Field } from '../src/ui/field'

export interface VersionTextProps {
  text: string
  /** There is a version for this opportunity; the text is its own until another one is pasted. */
  isKept: boolean
  /** Called at every keystroke. */
  onText(text: string): void
}

const longest = 60_000

/** The tailored version as text: pasted here, and held against the list at every key. */
export function VersionText({ text, isKept, onText }: VersionTextProps) {
  return (
    <Disclosure summary={isKept ? 'Check another text' : 'Check your tailored version'}>
      <Field
        label="Your résumé as text"
        hint="Paste it here: the list shows what stands in it, and where. It stays on this device."
        value={text}
        rows={6}
        maxLength={longest}
        onKeep={onText}
      />
    </Disclosure>
  )
}
