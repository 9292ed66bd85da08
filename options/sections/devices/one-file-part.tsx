import { Check, Download, FileUp } from 'lucide'
import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Icon } from '../../../src/ui/icon'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { FileDrop } from '../../shell/file-drop'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { isLongEnough, tooShort } from './key-fields'
import { SecretField } from './secret-field'
import type { DeviceServices } from './services'
import { KeyForm } from './set-up'
import { useFocusFollows } from './use-focus-follows'

const words = messages('options/devices/one-file', {
  title: 'One sync file',
  text: 'For devices that share no folder: everything in one encrypted file, which you read on the other device. The records of both are merged there, and none is removed. Carry it by cable, USB stick or mail; without the passphrase nobody can read it.',
  write: 'Write a sync file…',
  passphrase: 'Passphrase for the file',
  hint: 'Picked at random; the other device asks for it. Note it down, or type a sentence of your own.',
  writeNow: 'Write it',
  stop: 'Cancel',
  writing: 'Writing the file',
  noFile: 'No file was written.',
  written: '{file} is in your downloads.',
  choose: 'Read a sync file…',
  label: 'Sync file',
  drop: 'or drop it here',
  passphraseOf: 'Passphrase of “{file}”',
  read: 'Read it',
  reading: 'Reading the file',
  notRead: 'The file was not read.',
  done: '{records, plural, =0 {Everything in it was here already.} one {One record came or changed.} other {# records came or changed.}}',
  foreign: 'This is not a Steppingstone sync file. Nothing was changed.',
  damaged: 'This file is damaged: part of it can’t be opened. Nothing was changed.',
  newer: 'A newer version of Steppingstone wrote this file. Update it here first. Nothing was changed.',
})

type OneFileServices = Pick<DeviceServices, 'newPassphrase' | 'writeOneFile' | 'readOneFile'>

/** All records out and in, sealed, without a folder. */
export function OneFilePart({ services }: { services: OneFileServices }) {
  const working = useWork()
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [done, setDone] = useState('')
  const [trouble, setTrouble] = useState('')
  const running = working.work.state === 'running'

  const write = async (event: Event) => {
    event.preventDefault()
    if (passphrase === null) return
    if (!isLongEnough(passphrase)) return setTrouble(say(tooShort()))
    const name = await working.run(course => services.writeOneFile(passphrase, course))
    if (name === null) return
    setDone(say(words.written({ file: name })))
  }
  const begin = () => {
    setPassphrase(services.newPassphrase())
    setFile(null)
    setDone('')
    setTrouble('')
  }
  const part = useFocusFollows<HTMLElement>(passphrase !== null ? 'write' : file ? 'read' : '')
  return (
    <section class="op-part" aria-labelledby="one-file" ref={part}>
      <h2 id="one-file">{say(words.title())}</h2>
      <p>{say(words.text())}</p>
      {passphrase === null ? (
        <Button icon={Download} disabled={running} onClick={begin}>
          {say(words.write())}
        </Button>
      ) : (
        <form class="op-key-form" onSubmit={event => void write(event)}>
          <SecretField
            label={say(words.passphrase())}
            hint={say(words.hint())}
            trouble={trouble}
            value={passphrase}
            onType={typed => {
              setPassphrase(typed)
              setTrouble('')
            }}
          />
          <div class="op-actions">
            <Button submit look="primary" disabled={running}>
              {say(words.writeNow())}
            </Button>
            <Button onClick={() => setPassphrase(null)}>{say(words.stop())}</Button>
          </div>
        </form>
      )}
      <FileDrop
        icon={FileUp}
        word={say(words.choose())}
        label={say(words.label())}
        accept=".zip"
        disabled={running}
        hint={say(words.drop())}
        onFile={chosen => {
          setFile(chosen)
          setPassphrase(null)
          setDone('')
          setTrouble('')
        }}
      />
      {file && (
        <>
          <h3>{say(words.passphraseOf({ file: file.name }))}</h3>
          <KeyForm
            button={say(words.read())}
            onStop={() => setFile(null)}
            onKey={async word => {
              const read = await working.run(course => services.readOneFile(file, word, course))
              if (read === 'passphrase') return false
              if (read === null) return true
              if (typeof read === 'number') setDone(say(words.done({ records: read })))
              else setTrouble(say(words[read]()))
              setFile(null)
              return true
            }}
          />
        </>
      )}
      <WorkLine
        working={working}
        doing={say(file ? words.reading() : words.writing())}
        stopped={say(file ? words.notRead() : words.noFile())}
        failed={say(file ? words.notRead() : words.noFile())}
      />
      <div role="status">
        {done && (
          <p class="op-done">
            <Icon node={Check} /> {done}
          </p>
        )}
        {!done && passphrase === null && trouble && <Notice kind="stop" title={trouble} />}
      </div>
    </section>
  )
}
