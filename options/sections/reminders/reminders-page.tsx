import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Labelled } from '../../../src/ui/labelled'
import { Switch } from '../../../src/ui/switch'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import type { ReminderServices } from './services'

const words = messages('options/reminders', {
  title: 'Reminders',
  lead: 'For what you plan under “Next” of an opportunity, if you tick “Remind me”. What is due also shows on the board and in the popup, without any permission.',
  refused: 'No reminders are shown: the browser did not get permission.',
  permission: 'Permission to show them',
  none: 'Your browser doesn’t show notifications from Steppingstone. It asks you when you tick “Remind me”, or here. What you planned is on the board in any case.',
  allow: 'Allow reminders',
  shown: 'Your browser shows them.',
  stop: 'Stop showing reminders',
  how: 'When and how',
  time: 'Time of day',
  timeHint: 'On the day something is due. If the browser is closed then, when it opens next.',
  full: 'Name what is due, and the employer',
  fullHint: 'Otherwise a reminder says only that something is due: others may see your screen.',
})

interface RemindersPageProps {
  services: ReminderServices
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** How the user is reminded of what they planned: whether, when, and in how many words. */
export function RemindersPage({ services, notify }: RemindersPageProps) {
  const held = useLive(() => services.holdsNotifications, [services]).value
  const at = useLive(() => services.remindAt, [services]).value
  const wording = useLive(() => services.reminderWords, [services]).value
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  // Not async up to the request: the browser asks only in the very click.
  const allow = () => {
    services
      .requestNotifications()
      .then(done => !done && notify({ text: say(words.refused()) }))
      .catch(failed)
  }
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <section class="op-part" aria-labelledby="leave">
        <h2 id="leave">{say(words.permission())}</h2>
        {held === false && (
          <>
            <p>{say(words.none())}</p>
            <Button onClick={allow}>{say(words.allow())}</Button>
          </>
        )}
        {held && (
          <>
            <p role="status">{say(words.shown())}</p>
            <Button onClick={() => void services.giveBackNotifications().catch(failed)}>
              {say(words.stop())}
            </Button>
          </>
        )}
      </section>
      <section class="op-part" aria-labelledby="how">
        <h2 id="how">{say(words.how())}</h2>
        <Labelled label={say(words.time())} hint={say(words.timeHint())}>
          {tied => (
            <input
              {...tied}
              type="time"
              class="ss-input op-select"
              value={at ?? ''}
              onChange={event => {
                const time = event.currentTarget.value.slice(0, 5)
                if (time) void services.setRemindAt(time).catch(failed)
              }}
            />
          )}
        </Labelled>
        <Switch
          label={say(words.full())}
          on={wording === 'full'}
          onSwitch={on => void services.setReminderWords(on ? 'full' : 'discreet').catch(failed)}
        >
          {say(words.fullHint())}
        </Switch>
      </section>
    </>
  )
}
