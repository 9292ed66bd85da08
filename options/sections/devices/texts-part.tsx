import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import type { PageProps } from '../section'
import type { DeviceServices, WrittenTwice } from './services'

const words = messages('options/devices/texts', {
  title: '{count, plural, one {One text} other {# texts}} to look at',
  text: 'Written on two devices at one time, in the same words. The later text is shown where it belongs; the other stands here until you settle it.',
  shown: 'Shown',
  also: 'Also written on {device}',
  elsewhere: 'another device',
  keep: 'Keep what is shown',
  take: 'Take this one',
  kept: 'What is shown stays.',
  taken: 'The other text is shown now.',
})

export interface TextsPartProps {
  services: Pick<DeviceServices, 'writtenTwice' | 'settleText'>
  say: PageProps['say']
}

/** What two devices wrote of one text, for the user to settle. */
export function TextsPart({ services, say: tell }: TextsPartProps) {
  const all = useLive(() => services.writtenTwice, [services]).value ?? []
  const { failed } = actsFor(tell)
  if (all.length === 0) return null
  const settle = (each: WrittenTwice, as: string, text: string) =>
    void services.settleText(each, as).then(() => tell({ text }), failed)
  return (
    <section class="op-part" aria-labelledby="texts">
      <h2 id="texts">{say(words.title({ count: all.length }))}</h2>
      <p>{say(words.text())}</p>
      {all.map(each => (
        <article key={`${each.store} ${each.id} ${each.field}`} class="op-twice">
          <h3>{each.place ? <a href={each.place}>{each.label}</a> : each.label}</h3>
          <p class="ss-hint">{say(words.shown())}</p>
          <blockquote>{each.shown}</blockquote>
          {each.besides.map(other => (
            <div key={other.text}>
              <p class="ss-hint">{say(words.also({ device: other.device || words.elsewhere() }))}</p>
              <blockquote>{other.text}</blockquote>
              <Button onClick={() => settle(each, other.text, say(words.taken()))}>
                {say(words.take())}
              </Button>
            </div>
          ))}
          <Button onClick={() => settle(each, each.shown, say(words.kept()))}>{say(words.keep())}</Button>
        </article>
      ))}
    </section>
  )
}
