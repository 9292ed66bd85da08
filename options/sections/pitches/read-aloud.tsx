import { Play, Square } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { secondsOf } from '../../../src/core/brand/pitch'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'

const words = messages('options/read-aloud', {
  begin: 'Time yourself reading it aloud',
  stop: 'Stop',
  running: '{count, plural, one {# second} other {# seconds}}',
  took: 'You took {count, plural, one {# second} other {# seconds}}; by its words it takes about {planned}.',
  card: 'The card',
})

/** A clock for reading aloud, with the card beside it: nothing of it is kept. */
export function ReadAloud({ text, card }: { text: string; card: string }) {
  const [since, setSince] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (since === null) return
    const beat = setInterval(() => setSeconds(Math.round((performance.now() - since) / 1_000)), 250)
    return () => clearInterval(beat)
  }, [since])
  if (text.trim() === '') return null
  const lines = card.split('\n').filter(line => line.trim() !== '')
  return (
    <div class="op-aloud">
      <div class="op-actions">
        {since === null ? (
          <Button
            icon={Play}
            onClick={() => {
              setSeconds(0)
              setSince(performance.now())
            }}
          >
            {say(words.begin())}
          </Button>
        ) : (
          <Button look="primary" icon={Square} onClick={() => setSince(null)}>
            {say(words.stop())}
          </Button>
        )}
        {since !== null && (
          <span class="op-aloud-clock" role="timer">
            {say(words.running({ count: seconds }))}
          </span>
        )}
        {since === null && seconds > 0 && (
          <span role="status">{say(words.took({ count: seconds, planned: secondsOf(text) }))}</span>
        )}
      </div>
      {since !== null && lines.length > 0 && (
        <ul class="op-card" aria-label={say(words.card())}>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
