import { FileUp } from 'lucide'
import { useState } from 'preact/hooks'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { messages } from '../../../src/core/kernel/message'
import type { ReadDraft } from '../../../src/core/resume/read-draft'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { FileDrop } from '../../shell/file-drop'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { ResumeServices } from './services'

const words = messages('options/resume-drop', {
  choose: 'Choose a résumé…',
  file: 'Résumé file',
  hint: 'or drop it here: PDF, Word, text, Markdown, JSON Resume, LinkedIn’s archive',
  text: 'Its text',
  fileName: 'Pasted text',
  read: 'Read this text',
  cancel: 'Cancel',
  paste: 'Paste its text instead',
  reading: 'Reading the file',
  stopped: 'Nothing was stored.',
  failed: 'The file was not read.',
})

interface DropPartProps {
  services: Pick<ResumeServices, 'readResume'>
  onRead(read: ReadDraft, file: File): void
}

/** A résumé comes in: chosen, dropped or pasted as text; read on the device, with a way to stop it. */
export function DropPart({ services, onRead }: DropPartProps) {
  const working = useWork()
  const [refused, setRefused] = useState('')
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState('')
  const running = working.work.state === 'running'

  const read = async (file: File) => {
    if (running) return
    setRefused('')
    const found = await working.run(course => services.readResume(file, course))
    if (!found) return
    if (isRefusal(found)) setRefused(say(found.sentence))
    else {
      setPasting(false)
      setPasted('')
      const { resume, text, warnings } = found
      onRead({ fileName: file.name, resume, text, warnings }, file)
    }
  }
  return (
    <div class="op-take-in">
      <FileDrop
        icon={FileUp}
        word={say(words.choose())}
        label={say(words.file())}
        accept=".pdf,.docx,.txt,.md,.json,.zip,.csv"
        hint={say(words.hint())}
        disabled={running}
        onFile={file => void read(file)}
      />
      {pasting ? (
        <form
          class="ss-field"
          onSubmit={event => {
            event.preventDefault()
            if (pasted.trim())
              void read(new File([pasted], `${say(words.fileName())}.txt`, { type: 'text/plain' }))
          }}
        >
          <label for="pasted-resume" class="ss-label">
            {say(words.text())}
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
              {say(words.read())}
            </Button>
            <Button look="plain" onClick={() => setPasting(false)}>
              {say(words.cancel())}
            </Button>
          </div>
        </form>
      ) : (
        <Button look="plain" onClick={() => setPasting(true)}>
          {say(words.paste())}
        </Button>
      )}
      <WorkLine
        working={working}
        doing={say(words.reading())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      {refused && <Notice kind="attention" live title={refused} />}
    </div>
  )
}
