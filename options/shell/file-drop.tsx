import { useState } from 'preact/hooks'
import { type ChoiceProps, ChooseFiles } from './choose-files'

interface FileButtonProps extends ChoiceProps {
  accept?: string
  onFile(file: File): void
}

/** A button that opens the browser's choice of a file. */
export const FileButton = ({ onFile, ...choice }: FileButtonProps) => (
  <ChooseFiles {...choice} onFiles={([chosen]) => chosen && onFile(chosen)} />
)

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
