import { FileUp } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { isRefusal } from '../../src/adapters/files/refusal'
import { Button } from '../../src/ui/button'
import { Notice } from '../../src/ui/notice'
import { useWork } from '../shell/use-work'
import { WorkLine } from '../shell/work-line'
import type { ReadFile, ResumeServices } from './services'

export interface DropPartProps {
  services: Pick<ResumeServices, 'readResume'>
  onRead(read: ReadFile, file: File): void
}

/** A résumé comes in: chosen, dropped or pasted as text; read on the device, with a way to stop it. */
export function DropPart({ services, onRead }: DropPartProps) {
  const working = useWork()
  const [refused, setRefused] = useState('')
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  const running = working.work.state === 'running'

  const read = async (file: File | undefined) => {
    if (!file || running) return
    setRefused('')
    const found = await working.run(course => services.readResume(file, course))
    if (!found) return
    if (isRefusal(found)) setRefused(found.sentence)
    else {
      setPasting(false)
      setPasted('')
      onRead(found, file)
    }
  }
  return (
    <div class="op-take-in">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button beside it does the same */}
      <div
        class={`op-drop${over ? ' op-drop-over' : ''}`}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          setOver(false)
          void read(event.dataTransfer?.files[0])
        }}
      >
        <Button icon={FileUp} disabled={running} onClick={() => chooser.current?.click()}>
          Choose a résumé…
        </Button>
        <span class="ss-quiet">
          or drop it here: PDF, Word, text, Markdown, JSON Resume, LinkedIn’s archive
        </span>
        <input
          ref={chooser}
          type="file"
          class="ss-unseen"
          tabIndex={-1}
          aria-label="Résumé file"
          accept=".pdf,.docx,.txt,.md,.json,.zip,.csv"
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            void read(chosen)
          }}
        />
      </div>
      {pasting ? (
        <form
          class="ss-field"
          onSubmit={event => {
            event.preventDefault()
            if (pasted.trim()) void read(new File([pasted], 'Pasted text.txt', { type: 'text/plain' }))
          }}
        >
          <label for="pasted-resume" class="ss-label">
            Its text
          </label>
          <textarea
            id="pasted-resume"
            class="ss-input"
            rows={8}
            value={pasted}
            onInput={event => setPasted(event.currentTarget.value)}
          />
          <div class="op-actions">
            <Button submit disabled={running || pasted.trim() === ''}>
              Read this text
            </Button>
            <Button look="plain" onClick={() => setPasting(false)}>
              Leave it
            </Button>
          </div>
        </form>
      ) : (
        <Button look="plain" onClick={() => setPasting(true)}>
          Paste its text instead
        </Button>
      )}
      <WorkLine
        working={working}
        doing="Reading the file"
        stopped="Nothing was stored."
        failed="The file was not read."
      />
      {refused && <Notice kind="attention" live title={refused} />}
    </div>
  )
}
