import { FolderOpen } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import type { DataServices, Preview } from '../../settings-services'
import { momentWords } from '../../shell/dates'
import { FileDrop } from '../../shell/file-drop'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { previewLines } from './preview-words'

export interface RestorePartProps {
  services: Pick<DataServices, 'stored' | 'previewBackup' | 'restoreBackup'>
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
      await services.restoreBackup(file, how, course)
      return true
    })
    if (!finished) return
    onDone()
    setDone(
      how === 'merge'
        ? 'The backup was merged with your records.'
        : 'Your records are those of the backup now.',
    )
    setPreview(null)
    setFile(null)
  }

  return (
    <section class="op-part" aria-labelledby="restore">
      <h2 id="restore">Restore a backup</h2>
      <p>You see what is in it first. All of it is taken or none: a damaged file changes nothing.</p>
      <FileDrop
        icon={FolderOpen}
        word="Choose a backup file…"
        label="Backup file"
        accept=".gz,application/gzip"
        hint="or drop it here"
        disabled={running}
        onFile={chosen => void look(chosen)}
      />
      {preview && file && (
        <div class="op-preview">
          <h3 tabIndex={-1} ref={heading}>
            {file.name}
          </h3>
          <p>
            Written on {momentWords(preview.header.createdAt)} by Steppingstone {preview.header.app}. It is
            whole.
          </p>
          <fieldset class="op-radios">
            <legend class="ss-unseen">How to restore</legend>
            <label>
              <input
                type="radio"
                name={`${id}-how`}
                checked={how === 'merge'}
                onChange={() => setHow('merge')}
              />
              Join it with what is here
            </label>
            <label>
              <input
                type="radio"
                name={`${id}-how`}
                checked={how === 'replace'}
                onChange={() => setHow('replace')}
              />
              Replace what is here
            </label>
          </fieldset>
          <table class="op-table">
            <caption class="ss-unseen">What would change</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" class="op-figure">
                  In the file
                </th>
                <th scope="col" class="op-outcome">
                  What would change here
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
          <p class="ss-quiet">
            {how === 'merge'
              ? 'Of what both have, the later change stays; your notes and corrections stay from both. Settings follow the later change too.'
              : 'What is here and not in the file goes, settings too. Write a backup first if you might want it back.'}
          </p>
          <div class="op-actions">
            <Button look="primary" disabled={running} onClick={() => void restore()}>
              {how === 'merge' ? 'Join them' : 'Replace what is here'}
            </Button>
            <Button
              disabled={running}
              onClick={() => {
                setPreview(null)
                setFile(null)
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
      <WorkLine
        working={working}
        doing={preview ? 'Restoring' : 'Reading the file'}
        stopped="Nothing was changed."
        failed="The backup was not restored."
      />
      {done && isTold && <Notice live title={done} />}
    </section>
  )
}
