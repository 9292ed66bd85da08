import { messages } from '../../src/core/kernel/message'
import type { WrittenTwice } from '../../src/store/devices/written-twice'
import { Button } from '../../src/ui/button'
import { useLive, type Watchable } from '../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../src/ui/toast'
import { say } from '../../src/words/say'
import { actsFor } from './acts'

const words = messages('options/also-written', {
  shown: 'Shown',
  also: 'Also written on {device}',
  elsewhere: 'another device',
  keep: 'Keep what is shown',
  keepGone: 'Leave it out',
  take: 'Take this one',
  kept: 'What is shown stays.',
  taken: 'The other text is shown now.',
  here: 'Written on two devices',
  text: 'These texts were changed on two devices at the same time. The later one is shown; the other waits here until you settle it.',
})

export interface TwiceServices {
  /** Texts that two devices wrote at one time. */
  writtenTwice: Watchable<WrittenTwice[]>
  settleText(text: Pick<WrittenTwice, 'store' | 'id' | 'field' | 'shown'>, as: string): Promise<void>
}

interface AlsoWrittenProps {
  each: WrittenTwice
  services: TwiceServices
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** One text with what else was written in its place, to take one of them. */
export function AlsoWritten({ each, services, notify }: AlsoWrittenProps) {
  const { failed } = actsFor(notify)
  const settle = (as: string, text: string) =>
    void services.settleText(each, as).then(() => notify({ text }), failed)
  return (
    <>
      {each.shown !== '' && (
        <>
          <p class="ss-hint">{say(words.shown())}</p>
          <blockquote>{each.shown}</blockquote>
        </>
      )}
      {each.besides.map(other => (
        <div key={other.text}>
          <p class="ss-hint">{say(words.also({ device: other.device || words.elsewhere() }))}</p>
          <blockquote>{other.text}</blockquote>
          {each.shown !== '' && (
            <Button onClick={() => settle(other.text, say(words.taken()))}>{say(words.take())}</Button>
          )}
        </div>
      ))}
      <Button onClick={() => settle(each.shown, say(words.kept()))}>
        {say(each.shown === '' ? words.keepGone() : words.keep())}
      </Button>
    </>
  )
}

/** Where a record is shown: its texts that two devices wrote. */
export function AlsoWrittenHere({
  store,
  id,
  services,
  notify,
}: Omit<AlsoWrittenProps, 'each'> & Pick<WrittenTwice, 'store' | 'id'>) {
  const all = useLive(() => services.writtenTwice, [services]).value ?? []
  const own = all.filter(each => each.store === store && each.id === id)
  if (own.length === 0) return null
  return (
    <section class="op-part" aria-labelledby="also-written">
      <h2 id="also-written">{say(words.here())}</h2>
      <p>{say(words.text())}</p>
      {own.map(each => (
        <div key={`${each.field} ${each.shown}`} class="op-twice">
          <AlsoWritten each={each} services={services} notify={notify} />
        </div>
      ))}
    </section>
  )
}
