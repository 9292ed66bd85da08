import type { IconNode } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../../src/ui/button'

interface FolderButtonProps {
  icon: IconNode
  /** What the button says. */
  word: string
  /** What the folder is, for screen readers. */
  label: string
  look?: 'primary' | 'quiet'
  disabled?: boolean
  /** In the very click, before the choice opens; false: it does not. */
  before?(): Promise<boolean>
  onFiles(files: File[]): void
}

/** Preact's types don't know it. */
const wholeFolder = { webkitdirectory: true }

/** A button that opens the browser's choice of a folder, whose files it hands over. */
export function FolderButton({
  icon,
  word,
  label,
  before,
  onFiles,
  disabled = false,
  look,
}: FolderButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const open = async () => {
    if (!before || (await before())) chooser.current?.click()
  }
  return (
    <>
      <Button icon={icon} disabled={disabled} onClick={() => void open()} {...(look ? { look } : {})}>
        {word}
      </Button>
      <input
        ref={chooser}
        type="file"
        class="ss-unseen"
        tabIndex={-1}
        aria-label={label}
        multiple
        {...wholeFolder}
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same folder is chosen again and again.
          event.currentTarget.value = ''
          onFiles(files)
        }}
      />
    </>
  )
}
