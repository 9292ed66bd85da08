import type { IconNode } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../../src/ui/button'

export interface ChoiceProps {
  icon: IconNode
  /** What the button says. */
  word: string
  /** What is chosen, for screen readers. */
  label: string
  disabled?: boolean
}

interface ChooseFilesProps extends ChoiceProps {
  look?: 'primary' | 'quiet'
  /** In the very click, before the choice opens; false: it does not. */
  before?(): Promise<boolean>
  /** As of an input's `accept`; any file where it is left out. */
  accept?: string | undefined
  /** A whole folder, in the place of one file. */
  folder?: true
  onFiles(files: File[]): void
}

/** Preact's types don't know it. */
const wholeFolder = { multiple: true, webkitdirectory: true }

/** A button that opens the browser's choice of files. */
export function ChooseFiles({
  icon,
  word,
  label,
  disabled = false,
  look = 'quiet',
  before,
  accept,
  folder,
  onFiles,
}: ChooseFilesProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const open = () => chooser.current?.click()
  return (
    <>
      <Button
        icon={icon}
        disabled={disabled}
        look={look}
        onClick={before ? () => void before().then(may => may && open()) : open}
      >
        {word}
      </Button>
      <input
        ref={chooser}
        type="file"
        class="ss-unseen"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        {...(folder && wholeFolder)}
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same ones may be chosen once more.
          event.currentTarget.value = ''
          onFiles(files)
        }}
      />
    </>
  )
}
