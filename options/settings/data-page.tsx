import { useRef, useState } from 'preact/hooks'
import { Button } from '../../src/ui/button'
import { useLive } from '../../src/ui/hooks/use-live'
import { Notice } from '../../src/ui/notice'
import type { Services } from '../services'
import { LoadFailed } from '../shell/load-failed'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'
import { formatRoute } from '../shell/route'

export interface DataPageProps {
  services: Pick<Services, 'stored' | 'eraseEverything'>
}

type Erasing = 'no' | 'asked' | 'going' | 'done'

export function DataPage({ services }: DataPageProps) {
  const live = useLive(() => services.stored, [services])
  const [erasing, setErasing] = useState<Erasing>('no')
  const [failed, setFailed] = useState('')
  const keep = useRef<HTMLButtonElement>(null)
  if (live.state === 'failed') return <LoadFailed title="Data" error={live.error} />

  const erase = async () => {
    setErasing('going')
    try {
      await services.eraseEverything()
      setErasing('done')
    } catch (error) {
      setErasing('no')
      setFailed(reasonOf(error))
    }
  }

  return (
    <>
      <PageHead
        title="Data"
        lead="Everything lies in this browser, on this device. Nothing is sent anywhere: there is no account and no server."
      />
      <table class="op-table">
        <caption class="ss-unseen">What is stored</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="op-figure">
              How many
            </th>
          </tr>
        </thead>
        <tbody>
          {(live.value ?? []).map(({ name, count, what }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span class="ss-hint">{what}</span>
              </th>
              <td class="op-figure">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ss-quiet">Removing Steppingstone from the browser erases all of this too.</p>

      <section class="op-part" aria-labelledby="erase">
        <h2 id="erase">Erase everything</h2>
        {failed && (
          <Notice kind="stop" live title="Nothing was erased.">
            <p>{failed}</p>
          </Notice>
        )}
        {erasing === 'done' ? (
          <Notice live title="Everything is erased and every site is switched off.">
            <p>
              Steppingstone is as on its first day. <a href={formatRoute('welcome/sentence')}>Start again</a>{' '}
              whenever you like.
            </p>
          </Notice>
        ) : erasing === 'no' ? (
          <>
            <p>
              Brand statement, evidence, opportunities with their texts and notes, profile snapshots and
              settings; and every site is switched off.
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
    </>
  )
}
