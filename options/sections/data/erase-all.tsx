import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import type { DataServices } from '../../settings-services'
import { reasonOf } from '../../shell/reason'
import { formatRoute } from '../../shell/route'

export interface EraseAllProps {
  services: Pick<DataServices, 'eraseEverything'>
  /** That it is erased is still so. */
  isTold: boolean
  onDone(): void
}

type Erasing = 'no' | 'asked' | 'going'

/** The one thing that is asked about twice, since nothing brings it back. */
export function EraseAll({ services, isTold, onDone }: EraseAllProps) {
  const [erasing, setErasing] = useState<Erasing>('no')
  const [failed, setFailed] = useState('')
  const keep = useRef<HTMLButtonElement>(null)

  const erase = async () => {
    setErasing('going')
    setFailed('')
    try {
      await services.eraseEverything()
      setErasing('no')
      onDone()
    } catch (error) {
      setErasing('no')
      setFailed(reasonOf(error))
    }
  }

  return (
    <section class="op-part" aria-labelledby="erase">
      <h2 id="erase">Erase everything</h2>
      {failed && (
        <Notice kind="stop" live title="Nothing was erased.">
          <p>{failed}</p>
        </Notice>
      )}
      {isTold ? (
        <Notice live title="Everything is erased and every site is switched off.">
          <p>
            Steppingstone is as on its first day. <a href={formatRoute('welcome/start')}>Start again</a>{' '}
            whenever you like.
          </p>
        </Notice>
      ) : erasing === 'no' ? (
        <>
          <p>
            Brand statement, evidence, opportunities with their texts and notes, profile snapshots and
            settings; and every site is switched off. Backups that you wrote to files stay where they are.
          </p>
          <Button
            onClick={() => {
              setErasing('asked')
              requestAnimationFrame(() => keep.current?.focus())
            }}
          >
            Erase everything…
          </Button>
        </>
      ) : (
        <fieldset class="op-confirm">
          <legend>Erase everything now?</legend>
          <p>This cannot be undone.</p>
          <div class="op-actions">
            <button
              type="button"
              class="ss-button op-danger"
              disabled={erasing === 'going'}
              onClick={() => void erase()}
            >
              Erase everything
            </button>
            <Button buttonRef={keep} onClick={() => setErasing('no')}>
              Keep it
            </Button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
