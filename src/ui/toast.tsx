import { Undo2, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { Button, IconButton } from './button'

export interface ToastMessage {
  /** A new id restarts the time. */
  id: string | number
  text: string
  undo?: () => void
}

export interface ToastProps {
  toast: ToastMessage | null
  onClose(): void
  /** Milliseconds until it goes by itself. One with an undo stays until it is closed or replaced. */
  stays?: number
}

/** The last thing done, with the way back. The live region stands from the start, so that it is read out. */
export function Toast({ toast, onClose, stays = 5_000 }: ToastProps) {
  const id = toast?.id
  const lasting = toast?.undo !== undefined
  useEffect(() => {
    if (id === undefined || lasting) return
    const timer = setTimeout(onClose, stays)
    return () => clearTimeout(timer)
  }, [id, lasting, stays])

  return (
    <div class="ss-toasts" role="status">
      {toast && (
        <div class="ss-toast">
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
              Undo
            </Button>
          )}
          <IconButton icon={X} label="Close message" onClick={onClose} />
        </div>
      )}
    </div>
  )
}
