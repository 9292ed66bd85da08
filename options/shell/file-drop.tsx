import type { IconNode } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../src/ui/button'

interface FileButtonProps {
  icon: IconNode
  /** What the button says. */
  word: string
  /** What the file is, for screen readers. */
  label: string
  /** As of an input's `accept`; any file where it is left out. */
  accept?: string
  disabled?: boolean
  onFile(file: File): void
}

/** A button that opens the browser's choice of files. */
export function FileButton({ icon, word, label, accept, disabled = false, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={icon} disabled={disabled} onClick={() => chooser.current?.click()}>
        {word}
      </Button>
      <input
        ref={chooser}
        type="file"
        class="ss-unseen"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? []
          // The same file may be chosen once more.
          event.currentTarget.value = ''
          if (chosen) onFile(chosen)
        }}
      />
    </>
  )
}

/** Files that are dropped on an element: its handlers, and whether one hangs over it. Dropped text is left alone. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false)
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false)
        const [file] = event.dataTransfer?.files ?? []
        if (!file) return
        event.preventDefault()
        onFile(file)
      },
    },
  }
}

/** A place where a file comes in: chosen, or dropped there. */
export function FileDrop({ hint, ...choice }: FileButtonProps & { hint: string }) {
  const { over, handlers } = useFileDrop(choice.onFile)
  return (
    <div class={`op-drop${over ? ' op-drop-over' : ''}`} {...handlers}>
      <FileButton {...choice} />
      <span class="ss-quiet">{hint}</span>
    </div>
  )
}
