import { Check, FolderSync, RefreshCw } from 'lucide'
import { useState } from 'preact/hooks'
import { asksForUser } from '../../../src/core/devices/state'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Icon } from '../../../src/ui/icon'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { ChooseFiles } from '../../shell/choose-files'
import { reasonOf } from '../../shell/reason'
import type { DeviceServices, DevicesView, FolderState } from './services'
import { KeyForm } from './set-up'
import { momentOf, stateWords } from './state-words'
import { useFocusFollows } from './use-focus-follows'

const words = messages('options/devices/in-step', {
  title: 'The shared folder',
  sync: 'Sync now…',
  syncLabel: 'Shared folder',
  syncText:
    'Choose the shared folder: what others wrote is read, and what changed here is saved into {place}, the folder that is copied between your devices. The browser calls the choice an upload; nothing leaves this device.',
  waits:
    '{count, plural, =0 {Nothing has changed here since.} one {One change waits here for the next time.} other {# changes wait here for the next time.}}',
  look: 'Look now',
  allow: 'Allow the folder',
  choose: 'Choose where it is now…',
  writeAgain: 'Write everything into it',
  goOn: 'Go on',
  remove: 'Delete them here too',
  keep: 'Keep them everywhere',
  here: '{name} (this device)',
  devices: 'Devices',
  wrote: 'wrote last at {time}',
  never: 'has written nothing yet',
  forget: 'Forget it',
  forgetTitle: 'Forget {name}?',
  forgetText:
    'It is no longer read, and this device writes what it had written. Its files stay in the folder, under d/{device}, until you remove them. If it was lost, change the key as well.',
  forgetNow: 'Forget it',
  stop: 'Keep it',
  failed: 'That did not work.',
})

type InStepServices = Pick<
  DeviceServices,
  | 'lookNow'
  | 'savesInto'
  | 'allowSaving'
  | 'syncNow'
  | 'allowFolder'
  | 'moveFolder'
  | 'writeAgain'
  | 'takeNewKey'
  | 'answerHeld'
  | 'forgetDevice'
>

interface InStepProps {
  services: InStepServices
  view: DevicesView
  now: string
}

/** How it stands with the folder, what to do about it, and the devices that share it. */
export function InStep({ services, view, now }: InStepProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const run = (work: Promise<unknown>) => {
    setBusy(true)
    setTrouble('')
    work.catch(error => setTrouble(reasonOf(error))).finally(() => setBusy(false))
  }
  const { state, hasFolder } = view
  return (
    <section class="op-part" aria-labelledby="folder">
      <h2 id="folder">{say(words.title())}</h2>
      {state && <StateNotice state={state} {...{ services, view, now, busy, run }} />}
      {!hasFolder && (
        <>
          <p class="ss-quiet">{say(words.waits({ count: view.waits }))}</p>
          <p>{say(words.syncText({ place: services.savesInto }))}</p>
          <ChooseFiles
            folder
            icon={FolderSync}
            look="primary"
            word={say(words.sync())}
            label={say(words.syncLabel())}
            disabled={busy}
            before={() => services.allowSaving()}
            onFiles={files => run(services.syncNow(files))}
          />
        </>
      )}
      {trouble && (
        <Notice kind="stop" live title={say(words.failed())}>
          <p>{trouble}</p>
        </Notice>
      )}
      <h3>{say(words.devices())}</h3>
      <ul class="op-devices">
        <li>
          <strong>{say(words.here({ name: view.name }))}</strong>
        </li>
        {view.others.map(other => (
          <Other key={other.device} other={other} services={services} run={run} />
        ))}
      </ul>
    </section>
  )
}

interface StateProps extends InStepProps {
  state: FolderState
  busy: boolean
  run(work: Promise<unknown>): void
}

function StateNotice({ state, services, view, now, busy, run }: StateProps) {
  const { title, text } = stateWords(state, now)
  const look = (
    <Button icon={RefreshCw} disabled={busy} onClick={() => run(services.lookNow())}>
      {say(words.look())}
    </Button>
  )
  if (!asksForUser(state) && state.state !== 'failed')
    return (
      <>
        <p class="op-done" role="status">
          <Icon node={state.state === 'in-step' ? Check : RefreshCw} /> {say(title)}
        </p>
        {text && <p class="ss-quiet">{say(text)}</p>}
        {view.hasFolder && look}
      </>
    )
  const held = view.others.find(other => other.held !== null)
  return (
    <Notice
      kind="attention"
      live
      title={say(title)}
      action={state.state === 'failed' && view.hasFolder ? look : undefined}
    >
      {text && <p>{say(text)}</p>}
      {state.state === 'needs-leave' && (
        <Button look="primary" disabled={busy} onClick={() => run(services.allowFolder())}>
          {say(words.allow())}
        </Button>
      )}
      {state.state === 'folder-gone' && (
        <div class="op-actions">
          <Button look="primary" disabled={busy} onClick={() => run(services.moveFolder())}>
            {say(words.choose())}
          </Button>
          {look}
        </div>
      )}
      {state.state === 'folder-new' && (
        <div class="op-actions">
          <Button look="primary" disabled={busy} onClick={() => run(services.writeAgain())}>
            {say(words.writeAgain())}
          </Button>
          {view.hasFolder && (
            <Button disabled={busy} onClick={() => run(services.moveFolder())}>
              {say(words.choose())}
            </Button>
          )}
        </div>
      )}
      {state.state === 'wrong-key' && <KeyForm button={say(words.goOn())} onKey={services.takeNewKey} />}
      {state.state === 'held' && held && (
        <div class="op-actions">
          <Button disabled={busy} onClick={() => run(services.answerHeld(held.device, 'delete'))}>
            {say(words.remove())}
          </Button>
          <Button disabled={busy} onClick={() => run(services.answerHeld(held.device, 'keep'))}>
            {say(words.keep())}
          </Button>
        </div>
      )}
    </Notice>
  )
}

interface OtherProps {
  other: DevicesView['others'][number]
  services: Pick<DeviceServices, 'forgetDevice'>
  run(work: Promise<unknown>): void
}

function Other({ other, services, run }: OtherProps) {
  const [asked, setAsked] = useState(false)
  const { device, name, at } = other
  const part = useFocusFollows<HTMLLIElement>(asked ? 'forget' : '')
  return (
    <li ref={part}>
      <span>
        <strong>{name || device}</strong>{' '}
        <span class="ss-quiet">{say(at ? words.wrote({ time: momentOf(at) }) : words.never())}</span>
      </span>{' '}
      {asked ? (
        <fieldset class="op-confirm">
          <legend>{say(words.forgetTitle({ name: name || device }))}</legend>
          <p>{say(words.forgetText({ device }))}</p>
          <div class="op-actions">
            <Button onClick={() => run(services.forgetDevice(device))}>{say(words.forgetNow())}</Button>
            <Button onClick={() => setAsked(false)}>{say(words.stop())}</Button>
          </div>
        </fieldset>
      ) : (
        <button
          type="button"
          class="op-quiet-button"
          aria-label={`${say(words.forget())}: ${name || device}`}
          onClick={() => setAsked(true)}
        >
          {say(words.forget())}
        </button>
      )}
    </li>
  )
}
