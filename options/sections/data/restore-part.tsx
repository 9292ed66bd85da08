import { FolderOpen } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import type { Preview } from '../../../src/store/restore'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { momentWords } from '../../shell/dates'
import { FileDrop } from '../../shell/file-drop'
import { LeavesFolder, type LeavesFolderProps } from '../../shell/leaves-folder'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { previewLines } from './preview-words'
import type { DataServices } from './services'

const words = messages('options/restore', {
  title: 'Restore a backup',
  about:
    'You see what is in it first. Either all of it is restored or nothing: a damaged file changes nothing.',
  choose: 'Choose a backup file…',
  file: 'Backup file',
  drop: 'or drop it here',
  written: 'Written on {moment} by Steppingstone {version}. It is complete.',
  how: 'How to restore',
  merge: 'Merge it with what is here',
  replace: 'Replace what is here',
  would: 'What would change',
  what: 'What',
  inFile: 'In the file',
  wouldHere: 'What would change here',
  mergeHint:
    'Where both have a record, the later change wins; your notes and corrections are kept from both. For settings, too, the later change wins.',
  replaceHint:
    'What is here but not in the file is removed, settings included. Write a backup first if you might want it back.',
  mergeNow: 'Merge it now',
  replaceNow: 'Replace it now',
  cancel: 'Cancel',
  restoring: 'Restoring',
  reading: 'Reading the file',
  stopped: 'Nothing was changed.',
  failed: 'The backup was not restored.',
  merged: 'The backup was merged with your records.',
  replaced: 'Your records are now those of the backup.',
})

interface RestorePartProps {
  services: Pick<DataServices, 'stored' | 'previewBackup' | 'restoreBackup'> & LeavesFolderProps['services']
  /** What was restored is still so. */
  isTold: boolean
  onDone(): void
}

type How = 'merge' | 'replace'

/** A backup comes back: chosen or dropped, looked at first, then joined with what is here or in its place. */
export function RestorePart({ services, isTold, onDone }: RestorePartProps) {
  const id = useId()
  const here = useLive(() => services.stored, [services])
  const working = useWork()
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [how, setHow] = useState<How>('merge')
  const [withFiles, setWithFiles] = useState(false)
  const [done, setDone] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const running = working.work.state === 'running'

  const look = async (chosen: File) => {
    if (running) return
    setDone('')
    setPreview(null)
    setFile(chosen)
    const found = await working.run(course => services.previewBackup(chosen, course))
    if (!found) return
    setPreview(found)
    requestAnimationFrame(() => heading.current?.focus())
  }
  const restore = async () => {
    if (!file) return
    const finished = await working.run(async course => {
      await services.restoreBackup(file, how, withFiles, course)
      return true
    })
    if (!finished) return
    onDone()
    setDone(say(how === 'merge' ? words.merged() : words.replaced()))
    setPreview(null)
    setFile(null)
  }

  return (
    <section class="op-part" aria-labelledby="restore">
      <h2 id="restore">{say(words.title())}</h2>
      <p>{say(words.about())}</p>
      <FileDrop
        icon={FolderOpen}
        word={say(words.choose())}
        label={say(words.file())}
        accept=".gz,application/gzip"
        hint={say(words.drop())}
        disabled={running}
        onFile={chosen => void look(chosen)}
      />
      {preview && file && (
        <div class="op-preview">
          <h3 tabIndex={-1} ref={heading}>
            {file.name}
          </h3>
          <p>
            {say(
              words.written({
                moment: momentWords(preview.header.createdAt),
                version: preview.header.app,
              }),
            )}
          </p>
          <fieldset class="op-radios">
            <legend class="ss-unseen">{say(words.how())}</legend>
            <label>
              <input
                type="radio"
                name={`${id}-how`}
                checked={how === 'merge'}
                onChange={() => setHow('merge')}
              />
              {say(words.merge())}
            </label>
            <label>
              <input
                type="radio"
                name={`${id}-how`}
                checked={how === 'replace'}
                onChange={() => setHow('replace')}
              />
              {say(words.replace())}
            </label>
          </fieldset>
          <table class="op-table">
            <caption class="ss-unseen">{say(words.would())}</caption>
            <thead>
              <tr>
                <th scope="col">{say(words.what())}</th>
                <th scope="col" class="op-figure">
                  {say(words.inFile())}
                </th>
                <th scope="col" class="op-outcome">
                  {say(words.wouldHere())}
                </th>
              </tr>
            </thead>
            <tbody>
              {previewLines(preview, here.value ?? []).map(line => (
                <tr key={line.name}>
                  <th scope="row">{line.name}</th>
                  <td class="op-figure">{line.inFile}</td>
                  <td class="op-outcome">{line[how]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="ss-quiet">{say(how === 'merge' ? words.mergeHint() : words.replaceHint())}</p>
          <LeavesFolder services={services} withFiles={withFiles} onFiles={setWithFiles} />
          <div class="op-actions">
            <Button look="primary" disabled={running} onClick={() => void restore()}>
              {say(how === 'merge' ? words.mergeNow() : words.replaceNow())}
            </Button>
            <Button
              disabled={running}
              onClick={() => {
                setPreview(null)
                setFile(null)
              }}
            >
              {say(words.cancel())}
            </Button>
          </div>
        </div>
      )}
      <WorkLine
        working={working}
        doing={say(preview ? words.restoring() : words.reading())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      {done && isTold && <Notice live title={done} />}
    </section>
  )
}
