import { FileUp } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { type Message, messages } from '../../../src/core/kernel/message'
import { maxPasted } from '../../../src/core/posting/by-hand/blocks-of-text'
import { tooLong } from '../../../src/core/posting/by-hand/entry'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { FileButton, useFileDrop } from '../../shell/file-drop'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'

const words = messages('options/advert-text', {
  fileFar: 'This file is far too large for an advert. Nothing was stored. Paste its text instead.',
  textAdvert: 'Text of the advert',
  takeFrom: 'Take it from a file…',
  fileWith: 'File with the advert',
  pdfWord: 'PDF, Word or text; or drop it on the field',
  readingFile: 'Reading the file',
  nothingStored: 'Nothing was stored.',
  fileNot: 'The file was not read.',
})

interface AdvertTextProps {
  services: Pick<Services, 'readResume'>
  value: string
  hint: string
  problem: Message | undefined
  onText(text: string): void
}

/** So large is no text of an advert; it is not even read. Bytes. */
const maxFile = 20_000_000

const isText = (file: File): boolean =>
  file.type.startsWith('text/') || /\.(?:txt|md|markdown)$/i.test(file.name)

/** The text of the advert: pasted, typed, or out of a file that is chosen or dropped. */
export function AdvertText({ services, value, hint, problem, onText }: AdvertTextProps) {
  const id = useId()
  const working = useWork()
  const [refused, setRefused] = useState('')
  const running = working.work.state === 'running'

  const put = (text: string) => {
    const long = text.length > maxPasted
    setRefused(long ? say(tooLong(text.length)) : '')
    if (!long) onText(text)
  }
  const read = async (file: File) => {
    if (running) return
    setRefused('')
    if (file.size > maxFile) return setRefused(say(words.fileFar()))
    if (isText(file)) return put(await file.text())
    const found = await working.run(course => services.readResume(file, course))
    if (!found) return
    if (isRefusal(found))
      setRefused(found.refused === 'too-large' ? say(words.fileFar()) : say(found.sentence))
    else put(found.text)
  }
  const { over, handlers } = useFileDrop(file => void read(file))
  return (
    <div class={`ss-field op-advert-text${over ? ' op-drop-over' : ''}`} {...handlers}>
      <label for={id} class="ss-label">
        {say(words.textAdvert())}
      </label>
      <p id={`${id}-hint`} class={problem ? 'ss-hint ss-wrong' : 'ss-hint'}>
        {problem ? say(problem) : hint}
      </p>
      <textarea
        id={id}
        name="text"
        class="ss-input"
        rows={8}
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== undefined}
        onInput={event => {
          const { currentTarget } = event
          put(currentTarget.value)
          if (currentTarget.value.length > maxPasted) currentTarget.value = value
        }}
      />
      <div class="op-advert-file">
        <FileButton
          icon={FileUp}
          word={say(words.takeFrom())}
          label={say(words.fileWith())}
          accept=".pdf,.docx,.txt,.md"
          disabled={running}
          onFile={file => void read(file)}
        />
        <span class="ss-quiet">{say(words.pdfWord())}</span>
      </div>
      <WorkLine
        working={working}
        doing={say(words.readingFile())}
        stopped={say(words.nothingStored())}
        failed={say(words.fileNot())}
      />
      {refused && <Notice kind="attention" live title={refused} />}
    </div>
  )
}
