import { FolderOpen, FolderPlus } from 'lucide'
import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Labelled } from '../../../src/ui/labelled'
import { say } from '../../../src/words/say'
import { ChooseFiles } from '../../shell/choose-files'
import { reasonOf } from '../../shell/reason'
import { KeyFields, keyWordOf, sheetTrouble } from './key-fields'
import { NewKeyForm } from './new-key'
import type { ChosenFolder, DeviceServices } from './services'
import { useFocusFollows } from './use-focus-follows'

const words = messages('options/devices/set-up', {
  title: 'A shared folder',
  text: 'Choose a folder that Syncthing, Nextcloud, OneDrive, Dropbox, iCloud Drive or another sync program copies between your devices. Each device writes into it what changed, encrypted; Steppingstone itself sends nothing anywhere.',
  onlooker:
    'Whoever can look into the folder sees how many devices there are, how large their files are and when they were written, but not a word of yours.',
  choose: 'Choose a folder…',
  drop: 'or drop one here',
  inside:
    'Some folders, such as Downloads itself, are refused by the browser: make one inside them and choose that.',
  refused: 'The browser did not give Steppingstone that folder.',
  name: 'What this device is called',
  nameHint: 'As your other devices show it.',
  fresh: '“{folder}” is not used by any device yet',
  freshText: 'Choose a passphrase for it. Your other devices ask for it once.',
  known: '“{folder}” is in use by your other devices',
  knownText:
    'Type its passphrase to join. What is here and what is there come together; nothing is lost on either side.',
  join: 'Join',
  joining: 'Opening the folder. This takes a few seconds.',
  begin: 'Keep in step',
  wrong: 'That does not open this folder.',
  stop: 'Cancel',
  byHand:
    'This browser doesn’t let extensions open a folder, so syncing takes a click: “Sync now” reads the folder that you choose, and saves what is new into {place}. Let Syncthing, Nextcloud or another sync program copy that very folder between your devices; Steppingstone itself sends nothing anywhere.',
  uploading:
    'When you choose the folder, the browser asks whether its files may be “uploaded”. They only come to Steppingstone, here on this device.',
  chooseByHand: 'Choose an existing folder…',
  folderLabel: 'Shared folder',
  fresher: 'Begin a new one',
  notAllowed: 'Without the browser’s permission for downloads nothing can be saved into the folder.',
})

type SetUpServices = Pick<
  DeviceServices,
  | 'canChooseFolder'
  | 'chooseFolder'
  | 'droppedFolder'
  | 'newPassphrase'
  | 'newFolderKey'
  | 'beginFolder'
  | 'joinFolder'
  | 'savesInto'
  | 'openedFolder'
  | 'allowSaving'
>

/** From no folder to one that this device keeps in step through. */
export function SetUp({ services }: { services: SetUpServices }) {
  const [chosen, setChosen] = useState<ChosenFolder | null>(null)
  const [name, setName] = useState('')
  const [trouble, setTrouble] = useState('')
  const [over, setOver] = useState(false)

  const take = (choosing: Promise<ChosenFolder | null>, isDropped = false) => {
    setTrouble('')
    choosing
      .then(folder => {
        if (folder) setChosen(folder)
        else if (isDropped) setTrouble(say(words.refused()))
      })
      .catch(error => setTrouble(reasonOf(error)))
  }
  // Asked in the very click, and once for all: what is synced later needs it too.
  const allowed = async (): Promise<boolean> => {
    const may = await services.allowSaving()
    setTrouble(may ? '' : say(words.notAllowed()))
    return may
  }
  const beginNew = async () => {
    if (await allowed()) take(services.openedFolder([]))
  }
  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) take(services.droppedFolder(event.dataTransfer), true)
    },
  }
  const called = name.trim() || say(words.title())
  const part = useFocusFollows<HTMLElement>(chosen ? 'key' : '')
  return (
    <section class="op-part" aria-labelledby="folder" ref={part}>
      <h2 id="folder">{say(words.title())}</h2>
      {!chosen && !services.canChooseFolder && (
        <>
          <p>{say(words.byHand({ place: services.savesInto }))}</p>
          <p class="ss-quiet">{say(words.onlooker())}</p>
          <div class="op-actions">
            <ChooseFiles
              folder
              icon={FolderOpen}
              word={say(words.chooseByHand())}
              label={say(words.folderLabel())}
              before={allowed}
              onFiles={files => take(services.openedFolder(files))}
            />
            <Button icon={FolderPlus} onClick={() => void beginNew()}>
              {say(words.fresher())}
            </Button>
          </div>
          <p class="ss-quiet ss-small">{say(words.uploading())}</p>
          <p class="ss-wrong" role="alert">
            {trouble}
          </p>
        </>
      )}
      {!chosen && services.canChooseFolder && (
        <>
          <p>{say(words.text())}</p>
          <p class="ss-quiet">{say(words.onlooker())}</p>
          <div class={`op-drop${over ? ' op-drop-over' : ''}`} {...dropping}>
            <Button look="primary" icon={FolderOpen} onClick={() => take(services.chooseFolder())}>
              {say(words.choose())}
            </Button>
            <span class="ss-quiet">{say(words.drop())}</span>
          </div>
          <p class="ss-quiet ss-small">{say(words.inside())}</p>
          <p class="ss-wrong" role="alert">
            {trouble}
          </p>
        </>
      )}
      {chosen && (
        <>
          <h3>{say((chosen.keys.length === 0 ? words.fresh : words.known)({ folder: chosen.name }))}</h3>
          <p>{say(chosen.keys.length === 0 ? words.freshText() : words.knownText())}</p>
          <Labelled label={say(words.name())} hint={say(words.nameHint())}>
            {tied => (
              <input
                {...tied}
                class="ss-input op-select"
                type="text"
                autocomplete="off"
                maxLength={40}
                placeholder="Laptop"
                value={name}
                onInput={event => setName(event.currentTarget.value)}
              />
            )}
          </Labelled>
          {chosen.keys.length === 0 ? (
            <NewKeyForm
              services={services}
              finish={say(words.begin())}
              onDone={key => services.beginFolder(chosen, key, called)}
              onStop={() => setChosen(null)}
            />
          ) : (
            <JoinForm services={services} chosen={chosen} name={called} onStop={() => setChosen(null)} />
          )}
        </>
      )}
    </section>
  )
}

interface JoinFormProps {
  services: Pick<DeviceServices, 'joinFolder'>
  chosen: ChosenFolder
  name: string
  onStop(): void
}

function JoinForm({ services, chosen, name, onStop }: JoinFormProps) {
  return (
    <KeyForm
      button={say(words.join())}
      onKey={word => services.joinFolder(chosen, word, name)}
      onStop={onStop}
    />
  )
}

interface KeyFormProps {
  button: string
  /** False: it opens nothing. */
  onKey(word: ReturnType<typeof keyWordOf>): Promise<boolean>
  onStop?(): void
}

/** Asks for the folder's key, by passphrase or sheet. */
export function KeyForm({ button, onKey, onStop }: KeyFormProps) {
  const [by, setBy] = useState<'passphrase' | 'sheet'>('passphrase')
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const join = async (event: Event) => {
    event.preventDefault()
    const wrong = by === 'sheet' ? sheetTrouble(text) : null
    if (wrong) return setTrouble(say(wrong))
    setBusy(true)
    try {
      if (!(await onKey(keyWordOf(by, text)))) setTrouble(say(words.wrong()))
    } catch (error) {
      setTrouble(reasonOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="op-key-form" onSubmit={event => void join(event)}>
      <KeyFields
        by={by}
        text={text}
        trouble={trouble}
        onBy={next => {
          setBy(next)
          setText('')
          setTrouble('')
        }}
        onText={typed => {
          setText(typed)
          setTrouble('')
        }}
      />
      <div role="status">{busy && <p class="ss-quiet">{say(words.joining())}</p>}</div>
      <div class="op-actions">
        <Button submit look="primary" disabled={busy || text.trim() === ''}>
          {button}
        </Button>
        {onStop && (
          <Button disabled={busy} onClick={onStop}>
            {say(words.stop())}
          </Button>
        )}
      </div>
    </form>
  )
}
