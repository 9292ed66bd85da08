import { X } from 'lucide'
import { useEffect, useId, useRef } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { IconButton } from './button'

const words = messages('ui/keys-help', {
  title: 'Keys',
  close: 'Close',
  single: 'Use single keys such as / and ?',
})

export interface KeyHelp {
  keys: readonly string[]
  does: string
}

interface KeysHelpProps {
  open: boolean
  keys: readonly KeyHelp[]
  onClose(): void
  /** Single keys can be turned off, for those who speak to their machine or type by accident. */
  single?: { on: boolean; onChange(on: boolean): void }
}

/** The list of keys, in a dialog of the browser's own: focus stays in it, Escape closes it and only it. */
export function KeysHelp({ open, keys, onClose, single }: KeysHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog ref={dialog} class="ss-dialog" aria-labelledby={open ? id : undefined} onClose={onClose}>
      {open && (
        <>
          <div class="ss-dialog-head">
            <h2 id={id}>{say(words.title())}</h2>
            <IconButton icon={X} label={say(words.close())} onClick={onClose} />
          </div>
          <dl class="ss-keys">
            {keys.map(({ keys: names, does }) => (
              <div key={does}>
                <dt>
                  {names.map(name => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          {single && (
            <label class="ss-check">
              <input
                type="checkbox"
                checked={single.on}
                onChange={event => single.onChange(event.currentTarget.checked)}
              />
              <span>{say(words.single())}</span>
            </label>
          )}
        </>
      )}
    </dialog>
  )
}
