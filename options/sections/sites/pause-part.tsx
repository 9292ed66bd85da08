import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Switch } from '../../../src/ui/switch'
import { pauseIsOn, pauseWords, tomorrowMorning } from '../../../src/ui/wording/pause'
import { say } from '../../../src/words/say'
import { AddressField } from '../../shell/address-field'
import { hostOfTyped } from './host'
import type { NoticingServices } from './services'

const words = messages('options/pause', {
  title: 'Pause',
  goOn: 'Resume noticing now',
  hour: 'For an hour',
  morning: 'Until tomorrow morning',
  going: 'Noticing goes on as switched above.',
  label: 'Sites to leave alone',
  hint: 'Nothing is noticed there, whatever is switched on. For example your employer’s own pages.',
  wrong: 'This is not the name of a site. It looks like jobs.example.com.',
  add: 'Add',
  list: 'Sites left alone',
  again: 'Notice here again',
  againAt: 'Notice here again: {site}',
  badge: 'Show in the toolbar what was noticed',
  badgeHint:
    'A small mark on the button, from the next page on. Off, the button stays as it is; noticing goes on.',
})

interface PausePartProps {
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
    setWrong(host ? '' : say(words.wrong()))
    if (!host || !quiet) return
    setTyped('')
    if (!quiet.includes(host)) void services.setQuietHosts([...quiet, host].sort()).catch(failed)
  }

  return (
    <section class="op-part" aria-labelledby="pause">
      <h2 id="pause">{say(words.title())}</h2>
      <div class="op-actions">
        {isOn ? (
          <Button onClick={() => pause('')}>{say(words.goOn())}</Button>
        ) : (
          <>
            <Button onClick={() => pause(new Date(Date.parse(now()) + hour).toISOString())}>
              {say(words.hour())}
            </Button>
            <Button onClick={() => pause(tomorrowMorning(now()))}>{say(words.morning())}</Button>
          </>
        )}
        <span role="status" class="op-said">
          {isOn ? pauseWords(paused, at) : say(words.going())}
        </span>
      </div>
      <form onSubmit={add}>
        <AddressField
          label={say(words.label())}
          hint={say(words.hint())}
          trouble={wrong}
          value={typed}
          button={say(words.add())}
          onType={setTyped}
        />
      </form>
      {quiet && quiet.length > 0 && (
        <ul class="op-lines" aria-label={say(words.list())}>
          {quiet.map(host => (
            <li key={host} class="op-line">
              <span>{host}</span>
              <Button
                look="plain"
                aria-label={say(words.againAt({ site: host }))}
                onClick={() => void services.setQuietHosts(quiet.filter(each => each !== host)).catch(failed)}
              >
                {say(words.again())}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Switch
        label={say(words.badge())}
        on={badge === 'on'}
        busy={badge === undefined}
        onSwitch={on => void services.setBadge(on ? 'on' : 'off').catch(failed)}
      >
        <p>{say(words.badgeHint())}</p>
      </Switch>
    </section>
  )
}
