import { Undo2, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Button, IconButton } from './button'

const words = messages('ui/toast', {
  undo: 'Undo',
  close: 'Close message',
})

export interface ToastMessage {
  /** A new id restarts the time. */
  id: string | number
  text: string
  undo?: () => void
  /** It stays until it is closed: what went wrong must be possible to read in one's own time. */
  stays?: boolean
}

interface ToastProps {
  toast: ToastMessage | null
  onClose(): void
  /** Milliseconds until it goes by itself; with a way back it stays four times as long. One that says so stays until it is closed or replaced. */
  stays?: number
}

/** The last thing done, with the way back. The live region stands from the start, so that it is read out. */
export function Toast({ toast, onClose, stays = 5_000 }: ToastProps) {
  const id = toast?.id
  const lasting = toast?.stays === true
  const time = toast?.undo ? stays * 4 : stays
  // Nothing goes from under a pointer or the keyboard.
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (id === undefined || lasting || held) return
    const timer = setTimeout(onClose, time)
    return () => clearTimeout(timer)
  }, [id, lasting, time, held])
  // What is closed by its own button loses the focus without an event.
  useEffect(() => setHeld(false), [id])

  return (
    <div class="ss-toasts" role="status">
      {toast && (
        <div
          class="ss-toast"
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <Button
              look="plain"
              icon={Undo2}
              onClick={() => {
                toast.undo?.()
                onClose()
              }}
            >
              {say(words.undo())}
            </Button>
          )}
          <IconButton icon={X} label={say(words.close())} onClick={onClose} />
        </div>
      )}
    </div>
  )
}
