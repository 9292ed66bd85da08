import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { NewKeyForm } from './new-key'
import type { DeviceServices } from './services'
import { KeyForm } from './set-up'
import { SheetView } from './sheet-view'
import { useFocusFollows } from './use-focus-follows'

const words = messages('options/devices/keep', {
  title: 'This device and the key',
  name: 'What this device is called',
  sheet: 'Show the recovery sheet…',
  change: 'Change the key…',
  changeText:
    'For a device that was lost. Everything of this device is written again under a new passphrase, and your other devices ask for it. Copies of the old files in your sync program or in a backup stay readable to whoever has the old key.',
  changeNow: 'Change the key',
  leave: 'Leave the folder…',
  leaveTitle: 'Leave the folder?',
  leaveText: 'All records stay on this device and on the others. From then on, changes are no longer shared.',
  files: 'Remove what this device wrote into the folder too',
  leaveNow: 'Leave it',
  stop: 'Stay',
  show: 'Show it',
  close: 'Close the sheet',
})

type KeepServices = Pick<
  DeviceServices,
  'renameDevice' | 'sheetFor' | 'newPassphrase' | 'newFolderKey' | 'changeKey' | 'leaveFolder'
>

type Open = 'nothing' | 'sheet' | 'change' | 'leave'

interface KeepPartProps {
  services: KeepServices
  name: string
  /** The browser can remove its files there. */
  hasFolder: boolean
}

/** Its name, the sheet once more, another key, and the way out. */
export function KeepPart({ services, name, hasFolder }: KeepPartProps) {
  const [open, setOpen] = useState<Open>('nothing')
  const [sheet, setSheet] = useState<string[] | null>(null)
  const [withFiles, setWithFiles] = useState(false)
  const [trouble, setTrouble] = useState('')
  const show = (next: Open) => {
    setOpen(next)
    setSheet(null)
    setTrouble('')
  }
  const leave = () =>
    services.leaveFolder(withFiles).then(
      () => show('nothing'),
      error => setTrouble(reasonOf(error)),
    )
  const part = useFocusFollows<HTMLElement>(open === 'nothing' ? '' : open)
  return (
    <section class="op-part" aria-labelledby="keep" ref={part}>
      <h2 id="keep">{say(words.title())}</h2>
      <Field
        label={say(words.name())}
        value={name}
        maxLength={40}
        onKeep={text => void services.renameDevice(text).catch(error => setTrouble(reasonOf(error)))}
      />
      {open === 'nothing' && (
        <div class="op-actions">
          <Button onClick={() => show('sheet')}>{say(words.sheet())}</Button>
          <Button onClick={() => show('change')}>{say(words.change())}</Button>
          <Button onClick={() => show('leave')}>{say(words.leave())}</Button>
        </div>
      )}
      {open === 'sheet' && !sheet && (
        <KeyForm
          button={say(words.show())}
          onStop={() => show('nothing')}
          onKey={async word => {
            const found = 'passphrase' in word ? await services.sheetFor(word.passphrase) : null
            setSheet(found)
            return found !== null
          }}
        />
      )}
      {sheet && (
        <>
          <SheetView sheet={sheet} />
          <Button onClick={() => show('nothing')}>{say(words.close())}</Button>
        </>
      )}
      {open === 'change' && (
        <>
          <p>{say(words.changeText())}</p>
          <NewKeyForm
            services={services}
            finish={say(words.changeNow())}
            onStop={() => show('nothing')}
            onDone={async key => {
              await services.changeKey(key)
              show('nothing')
            }}
          />
        </>
      )}
      {open === 'leave' && (
        <fieldset class="op-confirm">
          <legend>{say(words.leaveTitle())}</legend>
          <p>{say(words.leaveText())}</p>
          {hasFolder && (
            <label class="op-check">
              <input
                type="checkbox"
                checked={withFiles}
                onChange={event => setWithFiles(event.currentTarget.checked)}
              />
              {say(words.files())}
            </label>
          )}
          <div class="op-actions">
            <Button onClick={() => void leave()}>{say(words.leaveNow())}</Button>
            <Button onClick={() => show('nothing')}>{say(words.stop())}</Button>
          </div>
        </fieldset>
      )}
      <p class="ss-wrong" role="alert">
        {trouble}
      </p>
    </section>
  )
}
