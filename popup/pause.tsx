import { Button } from '../src/ui/button'
import { Disclosure } from '../src/ui/disclosure'
import { useLive } from '../src/ui/hooks/use-live'
import { Notice } from '../src/ui/notice'
import { pauseIsOn, pauseWords, tomorrowMorning } from '../src/ui/wording/pause'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

export interface PauseProps {
  services: Pick<PopupServices, 'now' | 'pausedUntil' | 'setPausedUntil' | 'leaveHere'>
  act: Act
}

const hour = 3_600_000

/** While noticing rests, that it does, and the way to go on; nothing otherwise. */
export function Paused({ services, act }: PauseProps) {
  const until = useLive(() => services.pausedUntil, []).value ?? ''
  if (!pauseIsOn(until, services.now())) return null
  return (
    <div class="pp-card">
      <Notice
        title={pauseWords(until, services.now())}
        action={<Button onClick={() => act(() => services.setPausedUntil(''))}>Go on now</Button>}
      />
    </div>
  )
}

/** Rest from noticing: for a while, or on this site. */
export function PauseMore({ services, act }: PauseProps) {
  const until = useLive(() => services.pausedUntil, []).value ?? ''
  if (pauseIsOn(until, services.now())) return null
  const pause = (time: string) => act(() => services.setPausedUntil(time))
  return (
    <Disclosure summary="Pause noticing">
      <div class="pp-pause">
        <Button onClick={() => pause(new Date(Date.parse(services.now()) + hour).toISOString())}>
          For an hour
        </Button>
        <Button onClick={() => pause(tomorrowMorning(services.now()))}>Until tomorrow</Button>
        <Button
          onClick={() =>
            act(async () => {
              const host = await services.leaveHere()
              act.say({
                text: host
                  ? `${host} is left alone from now on. Sites in the options takes that back.`
                  : 'The browser does not say which site this is.',
              })
            })
          }
        >
          Leave this site alone
        </Button>
      </div>
    </Disclosure>
  )
}
