import { Check, Download } from 'lucide'
import { useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { Notice } from '../../../src/ui/notice'
import { dayWord } from '../../../src/ui/wording/days'
import type { BackupState, DataServices, NoticingServices } from '../../settings-services'
import { reasonOf } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { backupMissingFor } from './backup-due'

export interface BackupPartProps {
  services: Pick<DataServices, 'backupState' | 'writeBackup' | 'setAutoBackup'> &
    Pick<NoticingServices, 'holdsDownloads'>
  now: string
}

const choices: readonly { how: BackupState['auto']; label: string }[] = [
  { how: 'off', label: 'Only when I ask' },
  { how: 'daily', label: 'Every day' },
  { how: 'weekly', label: 'Every week' },
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
        if (!done)
          setSaid('No automatic backups are written: the browser did not get permission for downloads.')
      })
      .catch(error => setSaid(`The choice is kept, but no backup was written yet. ${reasonOf(error)}`))
  }

  return (
    <section class="op-part" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      {missing !== null && (
        <Notice
          kind="attention"
          title={
            missing === 'never'
              ? 'There is no backup of your records yet.'
              : `Your last backup is ${missing} days old.`
          }
        >
          <p>Removing Steppingstone, or losing this device, erases all of them. A backup is one file.</p>
        </Notice>
      )}
      <p>
        Everything in one compressed file, which you can restore here or on another device. It holds what you
        wrote and noticed in the clear: keep it where you keep private papers.
        {state?.lastBackupAt && missing === null && (
          <span class="ss-quiet"> The last one was written {dayWord(state.lastBackupAt, now)}.</span>
        )}
      </p>
      <Button
        look="primary"
        icon={Download}
        disabled={working.work.state === 'running'}
        onClick={() => void write()}
      >
        Write a backup
      </Button>
      <WorkLine
        working={working}
        doing="Writing the backup"
        stopped="No file was written."
        failed="No backup was written."
      />
      <div role="status">
        {written && (
          <p class="op-done">
            <Icon node={Check} /> {written.name} is in your downloads. It was read back and is whole.
          </p>
        )}
        {written && written.leftOut > 0 && (
          <Notice
            kind="attention"
            title={
              written.leftOut === 1
                ? 'One record is damaged and is not in the backup.'
                : `${written.leftOut} records are damaged and are not in the backup.`
            }
          >
            <p>They stay on this device as they are. Everything else is in the file.</p>
          </Notice>
        )}
      </div>
      <fieldset class="op-choice">
        <legend>Automatic backups</legend>
        <p class="ss-hint" id="auto-backup-hint">
          Written into a folder “Steppingstone” in your Downloads while this page is open. The last five stay.
          Your browser asks you for permission to download, and for nothing else.
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
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {said && <Notice kind="attention" title={said} />}
        {!said && state && state.auto !== 'off' && allowed === false && (
          <Notice kind="attention" title="Automatic backups are not being written at present.">
            <p>The browser was told to allow no downloads. Choose again how often, and it asks you.</p>
          </Notice>
        )}
      </div>
    </section>
  )
}
