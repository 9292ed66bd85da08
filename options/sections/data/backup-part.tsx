import { Check, Download } from 'lucide'
import { useState } from 'preact/hooks'
import { type Message, messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { Notice } from '../../../src/ui/notice'
import { dayWord } from '../../../src/ui/wording/days'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { NoticingServices } from '../sites/services'
import { backupMissingFor } from './backup-due'
import type { BackupState, DataServices } from './services'

const words = messages('options/backup', {
  title: 'Backup',
  off: 'Only when I ask',
  daily: 'Every day',
  weekly: 'Every week',
  refused: 'No automatic backups are written: the browser did not get permission for downloads.',
  unwritten: 'Your choice is saved, but no backup has been written yet. {reason}',
  never: 'There is no backup of your records yet.',
  old: '{days, plural, one {Your last backup is # day old.} other {Your last backup is # days old.}}',
  missingHint: 'Removing Steppingstone, or losing this device, erases all of them. A backup is one file.',
  about:
    'Everything in one compressed file, which you can restore here or on another device. It isn’t encrypted: keep it where you keep private papers.',
  last: 'The last one was written {day}.',
  write: 'Write a backup',
  writing: 'Writing the backup',
  stopped: 'No file was written.',
  failed: 'No backup was written.',
  done: 'Your browser is saving {file}. It was read back and is complete.',
  damaged:
    '{count, plural, one {One record is damaged and is not in the backup.} other {# records are damaged and are not in the backup.}}',
  damagedHint: 'They stay on this device as they are. Everything else is in the file.',
  auto: 'Automatic backups',
  autoHint:
    'Written into a folder “Steppingstone” in your Downloads while this page is open. The last five stay. Your browser asks you for permission to download, and for nothing else.',
  notWritten: 'Automatic backups are not being written at present.',
  notWrittenHint:
    'The permission to download was taken away. Choose again how often, and the browser asks you for it.',
})

interface BackupPartProps {
  services: Pick<DataServices, 'backupState' | 'writeBackup' | 'setAutoBackup'> &
    Pick<NoticingServices, 'holdsDownloads'>
  now: string
}

const choices: readonly { how: BackupState['auto']; label: Message }[] = [
  { how: 'off', label: words.off() },
  { how: 'daily', label: words.daily() },
  { how: 'weekly', label: words.weekly() },
]

/** Everything as one file, by hand or by itself; and a quiet word where there is none. */
export function BackupPart({ services, now }: BackupPartProps) {
  const { value: state } = useLive(() => services.backupState, [services])
  const allowed = useLive(() => services.holdsDownloads, [services]).value
  const working = useWork()
  const [written, setWritten] = useState<{ name: string; leftOut: number } | null>(null)
  const [said, setSaid] = useState('')
  const missing = state?.worthIt ? backupMissingFor(state.lastBackupAt, now) : null

  const write = async () => {
    setWritten(null)
    const made = await working.run(course => services.writeBackup(course))
    if (made) setWritten(made)
  }
  // Not async up to the request: the browser asks only in the very click.
  const choose = (how: BackupState['auto']) => {
    setSaid('')
    services
      .setAutoBackup(how)
      .then(done => {
        if (!done) setSaid(say(words.refused()))
      })
      .catch(error => setSaid(say(words.unwritten({ reason: reasonOf(error) }))))
  }

  return (
    <section class="op-part" aria-labelledby="backup">
      <h2 id="backup">{say(words.title())}</h2>
      {missing !== null && (
        <Notice
          kind="attention"
          title={say(missing === 'never' ? words.never() : words.old({ days: missing }))}
        >
          <p>{say(words.missingHint())}</p>
        </Notice>
      )}
      <p>
        {say(words.about())}
        {state?.lastBackupAt && missing === null && (
          <span class="ss-quiet"> {say(words.last({ day: dayWord(state.lastBackupAt, now) }))}</span>
        )}
      </p>
      <Button
        look="primary"
        icon={Download}
        disabled={working.work.state === 'running'}
        onClick={() => void write()}
      >
        {say(words.write())}
      </Button>
      <WorkLine
        working={working}
        doing={say(words.writing())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      <div role="status">
        {written && (
          <p class="op-done">
            <Icon node={Check} /> {say(words.done({ file: written.name }))}
          </p>
        )}
        {written && written.leftOut > 0 && (
          <Notice kind="attention" title={say(words.damaged({ count: written.leftOut }))}>
            <p>{say(words.damagedHint())}</p>
          </Notice>
        )}
      </div>
      <fieldset class="op-choice">
        <legend>{say(words.auto())}</legend>
        <p class="ss-hint" id="auto-backup-hint">
          {say(words.autoHint())}
        </p>
        <div class="op-radios">
          {choices.map(({ how, label }) => (
            <label key={how}>
              <input
                type="radio"
                name="auto-backup"
                aria-describedby="auto-backup-hint"
                checked={state?.auto === how && (how === 'off' || allowed !== false)}
                onClick={event => {
                  // What holds is shown, not what was clicked.
                  if (state?.auto !== how || allowed === false) event.preventDefault()
                  choose(how)
                }}
              />
              {say(label)}
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {said && <Notice kind="attention" title={said} />}
        {!said && state && state.auto !== 'off' && allowed === false && (
          <Notice kind="attention" title={say(words.notWritten())}>
            <p>{say(words.notWrittenHint())}</p>
          </Notice>
        )}
      </div>
    </section>
  )
}
