import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { AlsoWritten, type TwiceServices } from '../../shell/also-written'
import type { PageProps } from '../section'

const words = messages('options/devices/texts', {
  title: '{count, plural, one {One text} other {# texts}} to look at',
  text: 'The same passage was changed on two devices at the same time. The later text is shown where it belongs; the other waits here until you settle it.',
})

interface TextsPartProps {
  services: TwiceServices
  notify: PageProps['notify']
}

/** What two devices wrote of one text, for the user to settle. */
export function TextsPart({ services, notify }: TextsPartProps) {
  const all = useLive(() => services.writtenTwice, [services]).value ?? []
  if (all.length === 0) return null
  return (
    <section class="op-part" aria-labelledby="texts">
      <h2 id="texts">{say(words.title({ count: all.length }))}</h2>
      <p>{say(words.text())}</p>
      {all.map(each => (
        <article key={`${each.store} ${each.id} ${each.field} ${each.shown}`} class="op-twice">
          <h3>{each.place ? <a href={each.place}>{each.label}</a> : each.label}</h3>
          <AlsoWritten each={each} services={services} notify={notify} />
        </article>
      ))}
    </section>
  )
}
