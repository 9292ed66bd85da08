import { useEffect, useState } from 'preact/hooks'
import { plainLetters } from '../../../src/core/devices/sheet'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { isLongEnough, tooShort } from './key-fields'
import { SecretField } from './secret-field'
import type { DeviceServices, NewKey } from './services'
import { SheetView } from './sheet-view'

const words = messages('options/devices/new-key', {
  passphrase: 'Passphrase',
  hint: 'These words were picked at random. Use them, or a sentence of your own. Your other devices ask for it once.',
  another: 'Pick other words',
  goOn: 'Go on',
  making: 'Making the key. This takes a few seconds.',
  group: 'Type group {number} of the sheet',
  groupHint: 'So that you know it is at hand.',
  wrongGroup: 'This is not group {number}.',
  stop: 'Cancel',
})

interface NewKeyFormProps {
  services: Pick<DeviceServices, 'newPassphrase' | 'newFolderKey'>
  /** What the last button says. */
  finish: string
  onDone(key: NewKey): Promise<void>
  onStop(): void
}

/** A passphrase, then the recovery sheet, of which one group is typed back. */
export function NewKeyForm({ services, finish, onDone, onStop }: NewKeyFormProps) {
  const [passphrase, setPassphrase] = useState(() => services.newPassphrase())
  const [key, setKey] = useState<NewKey | null>(null)
  const [asked, setAsked] = useState(0)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  useEffect(() => setTrouble(''), [passphrase, typed])

  const make = async (event: Event) => {
    event.preventDefault()
    if (!isLongEnough(passphrase)) return setTrouble(say(tooShort()))
    setBusy(true)
    try {
      const made = await services.newFolderKey(passphrase)
      setAsked(Math.floor(Math.random() * made.sheet.length))
      setKey(made)
    } catch (error) {
      setTrouble(reasonOf(error))
    } finally {
      setBusy(false)
    }
  }
  const end = async (event: Event) => {
    event.preventDefault()
    if (!key) return
    if (plainLetters(typed) !== key.sheet[asked])
      return setTrouble(say(words.wrongGroup({ number: asked + 1 })))
    setBusy(true)
    try {
      await onDone(key)
    } catch (error) {
      setTrouble(reasonOf(error))
      setBusy(false)
    }
  }
  return (
    <form class="op-key-form" onSubmit={event => void (key ? end(event) : make(event))}>
      {key ? (
        <>
          <SheetView sheet={key.sheet} />
          <SecretField
            label={say(words.group({ number: asked + 1 }))}
            hint={say(words.groupHint())}
            trouble={trouble}
            maxLength={20}
            short
            value={typed}
            onType={setTyped}
          />
        </>
      ) : (
        <SecretField
          label={say(words.passphrase())}
          hint={say(words.hint())}
          trouble={trouble}
          value={passphrase}
          onType={setPassphrase}
        >
          <button
            type="button"
            class="op-quiet-button"
            onClick={() => setPassphrase(services.newPassphrase())}
          >
            {say(words.another())}
          </button>
        </SecretField>
      )}
      <div role="status">{busy && !key && <p class="ss-quiet">{say(words.making())}</p>}</div>
      <div class="op-actions">
        <Button submit look="primary" disabled={busy}>
          {key ? finish : say(words.goOn())}
        </Button>
        <Button disabled={busy} onClick={onStop}>
          {say(words.stop())}
        </Button>
      </div>
    </form>
  )
}
