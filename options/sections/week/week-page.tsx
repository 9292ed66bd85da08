import { CalendarCheck } from 'lucide'
import { inAWeek } from '../../../src/app/week'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import type { Suggestion } from '../../../src/core/suggestion/suggestion'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'
import { ruleWords } from './rule-words'

const words = messages('options/week', {
  title: 'This week',
  lead: 'A few things worth ten minutes or less, made from what is recorded here. Nothing is counted, and nothing piles up.',
  minutes: '{count, plural, one {About a minute} other {About # minutes}}',
  later: 'Next week',
  never: 'Don’t suggest this',
  silence: 'No more of this kind',
  put: 'Put off until {day}.',
  gone: 'It won’t be suggested again.',
  silenced: 'You won’t see this kind of suggestion again.',
  calm: 'Nothing this week',
  calmText: 'Nothing has to be done for your career right now. When something does, it appears here.',
  quiet: 'Silenced for good ({count})',
  again: 'Suggest again',
})

/** Three to five things, each with why; done where they lead, put off, or silenced. */
export function WeekPage({ services, notify }: PageProps) {
  const live = useLive(() => services.week, [services])
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  if (live.state === 'loading') return <PageHead title={title} lead={say(words.lead())} />
  const { suggestions, silenced } = live.value

  const { act } = actsFor(notify)
  const until = inAWeek(localDay(services.now()))

  return (
    <>
      <PageHead title={title} lead={say(words.lead())} />
      {suggestions.length === 0 ? (
        <EmptyState icon={CalendarCheck} title={say(words.calm())}>
          <p>{say(words.calmText())}</p>
        </EmptyState>
      ) : (
        <ul class="op-week">
          {suggestions.map(suggestion => (
            <SuggestionItem
              key={suggestion.id}
              suggestion={suggestion}
              onLater={() =>
                void act(say(words.put({ day: { day: until } })), services.putOff(suggestion.id, until))
              }
              onNever={() => void act(say(words.gone()), services.putOff(suggestion.id, null))}
              onSilence={() => void act(say(words.silenced()), services.putOff(suggestion.rule, null))}
            />
          ))}
        </ul>
      )}
      {silenced.length > 0 && (
        <Disclosure summary={say(words.quiet({ count: silenced.length }))}>
          <ul class="op-week-silenced">
            {silenced.map(({ id, of }) => (
              <li key={id}>
                <span>{say(ruleWords(of))}</span>
                <Button look="plain" onClick={() => void act(say(ruleWords(of)), services.hearAgain(id))}>
                  {say(words.again())}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

interface SuggestionItemProps {
  suggestion: Suggestion
  onLater(): void
  onNever(): void
  onSilence(): void
}

function SuggestionItem({ suggestion, onLater, onNever, onSilence }: SuggestionItemProps) {
  const { what, why, minutes, opens } = suggestion
  return (
    <li class="op-week-item" data-rule={suggestion.rule}>
      <h2>
        <a href={formatRoute(opens.place, opens.params)}>{say(what)}</a>
      </h2>
      <p>{say(why)}</p>
      <p class="ss-quiet">{say(words.minutes({ count: minutes }))}</p>
      <div class="op-actions">
        <Button onClick={onLater}>{say(words.later())}</Button>
        <Button look="plain" onClick={onNever}>
          {say(words.never())}
        </Button>
        <Button look="plain" onClick={onSilence}>
          {say(words.silence())}
        </Button>
      </div>
    </li>
  )
}
