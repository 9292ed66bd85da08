import { useId, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Switch } from '../../../src/ui/switch'
import { pauseIsOn, pauseWords, tomorrowMorning } from '../../../src/ui/wording/pause'
import type { NoticingServices } from '../../settings-services'
import { hostOfTyped } from './host'

export interface PausePartProps {
  services: Pick<
    NoticingServices,
    'pausedUntil' | 'setPausedUntil' | 'quietHosts' | 'setQuietHosts' | 'badge' | 'setBadge'
  >
  now(): string
  failed(error: unknown): void
}

const hour = 3_600_000

/** Rest from noticing: for a while, or on single sites; and whether the toolbar shows anything. */
export function PausePart({ services, now, failed }: PausePartProps) {
  const id = useId()
  const paused = useLive(() => services.pausedUntil, [services]).value
  const quiet = useLive(() => services.quietHosts, [services]).value
  const badge = useLive(() => services.badge, [services]).value
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const at = now()
  const isOn = paused !== undefined && pauseIsOn(paused, at)

  const pause = (until: string) => void services.setPausedUntil(until).catch(failed)
  const add = (event: Event) => {
    event.preventDefault()
    const host = hostOfTyped(typed)
    setWrong(host ? '' : 'This is not the name of a site. It looks like jobs.example.com.')
    if (!host || !quiet) return
    setTyped('')
    if (!quiet.includes(host)) void services.setQuietHosts([...quiet, host].sort()).catch(failed)
  }

  return (
    <section class="op-part" aria-labelledby="pause">
      <h2 id="pause">Pause</h2>
      <div class="op-actions">
        {isOn ? (
          <Button onClick={() => pause('')}>Go on noticing now</Button>
        ) : (
          <>
            <Button onClick={() => pause(new Date(Date.parse(now()) + hour).toISOString())}>
              For an hour
            </Button>
            <Button onClick={() => pause(tomorrowMorning(now()))}>Until tomorrow morning</Button>
          </>
        )}
        <span role="status" class="op-said">
          {isOn ? pauseWords(paused, at) : 'Noticing goes on as switched above.'}
        </span>
      </div>
      <form class="ss-field" onSubmit={add}>
        <label for={id} class="ss-label">
          Sites to leave alone
        </label>
        <p id={`${id}-hint`} class="ss-hint">
          Nothing is noticed there, whatever is switched on. For example your employer’s own pages.
        </p>
        {wrong && (
          <p id={`${id}-wrong`} class="op-error">
            {wrong}
          </p>
        )}
        <div class="ss-add op-host">
          <input
            id={id}
            type="text"
            inputMode="url"
            class="ss-input"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            aria-describedby={wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`}
            aria-invalid={wrong !== ''}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <Button submit>Add</Button>
        </div>
      </form>
      {quiet && quiet.length > 0 && (
        <ul class="op-lines" aria-label="Sites left alone">
          {quiet.map(host => (
            <li key={host} class="op-line">
              <span>{host}</span>
              <Button
                look="plain"
                aria-label={`Notice here again: ${host}`}
                onClick={() => void services.setQuietHosts(quiet.filter(each => each !== host)).catch(failed)}
              >
                Notice here again
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Switch
        label="Show in the toolbar what was noticed"
        on={badge === 'on'}
        busy={badge === undefined}
        onSwitch={on => void services.setBadge(on ? 'on' : 'off').catch(failed)}
      >
        <p>
          A small mark on the button, from the next page on. Off, the button stays as it is; noticing goes on.
        </p>
      </Switch>
    </section>
  )
}
