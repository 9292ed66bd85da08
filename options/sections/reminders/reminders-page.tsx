import { useId } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Switch } from '../../../src/ui/switch'
import type { ToastMessage } from '../../../src/ui/toast'
import type { ReminderServices } from '../../settings-services'
import { PageHead } from '../../shell/page-head'
import { reasonOf } from '../../shell/reason'

export interface RemindersPageProps {
  services: ReminderServices
  say(message: Omit<ToastMessage, 'id'>): void
}

/** How the user is reminded of what they planned: whether, when, and in how many words. */
export function RemindersPage({ services, say }: RemindersPageProps) {
  const id = useId()
  const held = useLive(() => services.holdsNotifications, [services]).value
  const at = useLive(() => services.remindAt, [services]).value
  const words = useLive(() => services.reminderWords, [services]).value
  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}`, stays: true })
  // Not async up to the request: the browser asks only in the very click.
  const allow = () => {
    services
      .requestNotifications()
      .then(done => !done && say({ text: 'No reminders are shown: the browser did not get permission.' }))
      .catch(failed)
  }
  return (
    <>
      <PageHead
        title="Reminders"
        lead="For what you plan under “Next” of an opportunity, if you tick “Remind me”. What is due stands on the board and in the toolbar window as well, without any permission."
      />
      <section class="op-part" aria-labelledby="leave">
        <h2 id="leave">Permission to show them</h2>
        {held === false && (
          <>
            <p>
              Your browser doesn’t show notifications from Steppingstone. It asks you when you tick “Remind
              me”, or here. What you planned stands on the board in any case.
            </p>
            <Button onClick={allow}>Allow reminders</Button>
          </>
        )}
        {held && (
          <>
            <p role="status">Your browser shows them.</p>
            <Button onClick={() => void services.giveBackNotifications().catch(failed)}>
              Stop showing reminders
            </Button>
          </>
        )}
      </section>
      <section class="op-part" aria-labelledby="how">
        <h2 id="how">When and how</h2>
        <div class="ss-field">
          <label for={id} class="ss-label">
            Time of day
          </label>
          <p id={`${id}-hint`} class="ss-hint">
            On the day something is due. If the browser is closed then, when it opens next.
          </p>
          <input
            id={id}
            type="time"
            class="ss-input op-select"
            aria-describedby={`${id}-hint`}
            value={at ?? ''}
            onChange={event => {
              const time = event.currentTarget.value.slice(0, 5)
              if (time) void services.setRemindAt(time).catch(failed)
            }}
          />
        </div>
        <Switch
          label="Name what is due, and the employer"
          on={words === 'full'}
          onSwitch={on => void services.setReminderWords(on ? 'full' : 'discreet').catch(failed)}
        >
          Otherwise a reminder says only that something is due: others may see your screen.
        </Switch>
      </section>
    </>
  )
}
