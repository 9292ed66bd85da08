import { useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { LeavesFolder, type LeavesFolderProps } from '../../shell/leaves-folder'
import { reasonOf } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import type { DataServices } from './services'

const words = messages('options/erase-all', {
  title: 'Erase everything',
  nothing: 'Nothing was erased.',
  mostly: 'Your records are erased, but an older copy of them or the example is still there.',
  mostlyHint: 'Restart the browser, then erase everything once more.',
  done: 'Everything is erased and every site is switched off.',
  doneHint: 'Steppingstone is as it was on its first day.',
  again: 'Start again whenever you like.',
  about:
    'Brand statement, evidence, opportunities with their texts and notes, profile snapshots and settings; and every site is switched off. Backups that you wrote to files stay where they are.',
  erase: 'Erase everything…',
  sure: 'Erase everything now?',
  final: 'This cannot be undone.',
  eraseNow: 'Erase everything',
  keep: 'Keep it',
})

interface EraseAllProps {
  services: Pick<DataServices, 'eraseEverything'> & LeavesFolderProps['services']
  /** That it is erased is still so. */
  isTold: boolean
  onDone(): void
}

type Erasing = 'no' | 'asked' | 'going'

/** The one thing that is asked about twice, since nothing brings it back. */
export function EraseAll({ services, isTold, onDone }: EraseAllProps) {
  const [erasing, setErasing] = useState<Erasing>('no')
  const [failed, setFailed] = useState('')
  const [left, setLeft] = useState(false)
  const [withFiles, setWithFiles] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)

  const erase = async () => {
    setErasing('going')
    setFailed('')
    try {
      setLeft(!(await services.eraseEverything(withFiles)))
      setErasing('no')
      onDone()
    } catch (error) {
      setErasing('no')
      setFailed(reasonOf(error))
    }
  }

  return (
    <section class="op-part" aria-labelledby="erase">
      <h2 id="erase">{say(words.title())}</h2>
      {failed && (
        <Notice kind="stop" live title={say(words.nothing())}>
          <p>{failed}</p>
        </Notice>
      )}
      {left && (
        <Notice kind="attention" live title={say(words.mostly())}>
          <p>{say(words.mostlyHint())}</p>
        </Notice>
      )}
      {isTold && !left ? (
        <Notice live title={say(words.done())}>
          <p>
            {say(words.doneHint())} <a href={formatRoute('welcome/start')}>{say(words.again())}</a>
          </p>
        </Notice>
      ) : erasing === 'no' ? (
        <>
          <p>{say(words.about())}</p>
          <Button
            onClick={() => {
              setErasing('asked')
              requestAnimationFrame(() => keep.current?.focus())
            }}
          >
            {say(words.erase())}
          </Button>
        </>
      ) : (
        <fieldset class="op-confirm">
          <legend>{say(words.sure())}</legend>
          <p>{say(words.final())}</p>
          <LeavesFolder services={services} withFiles={withFiles} onFiles={setWithFiles} />
          <div class="op-actions">
            <button
              type="button"
              class="ss-button op-danger"
              disabled={erasing === 'going'}
              onClick={() => void erase()}
            >
              {say(words.eraseNow())}
            </button>
            <Button buttonRef={keep} onClick={() => setErasing('no')}>
              {say(words.keep())}
            </Button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
