import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { Disclosure } from '../src/ui/disclosure'
import { useLive } from '../src/ui/hooks/use-live'
import { Notice } from '../src/ui/notice'
import { pauseIsOn, pauseWords, tomorrowMorning } from '../src/ui/wording/pause'
import { say } from '../src/words/say'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

const words = messages('popup/pause', {
  leftAlone: '{host} is left alone from now on. You can undo that in the options, under Sites.',
  goNow: 'Resume now',
  pauseNoticing: 'Pause noticing',
  forAn: 'For an hour',
  untilTomorrow: 'Until tomorrow',
  browserDoes: 'The browser does not say which site this is.',
  leaveSite: 'Leave this site alone',
})

interface PauseProps {
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
        action={<Button onClick={() => act(() => services.setPausedUntil(''))}>{say(words.goNow())}</Button>}
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
    <Disclosure summary={say(words.pauseNoticing())}>
      <div class="pp-pause">
        <Button onClick={() => pause(new Date(Date.parse(services.now()) + hour).toISOString())}>
          {say(words.forAn())}
        </Button>
        <Button onClick={() => pause(tomorrowMorning(services.now()))}>{say(words.untilTomorrow())}</Button>
        <Button
          onClick={() =>
            act(async () => {
              const host = await services.leaveHere()
              act.notify({
                text: host ? say(words.leftAlone({ host })) : say(words.browserDoes()),
              })
            })
          }
        >
          {say(words.leaveSite())}
        </Button>
      </div>
    </Disclosure>
  )
}
