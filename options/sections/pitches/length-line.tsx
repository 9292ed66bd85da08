import { lengths, secondsOf } from '../../../src/core/brand/pitch'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'

const words = messages('options/pitch-length', {
  said: '{words, plural, one {# word} other {# words}}, about {seconds, plural, one {# second} other {# seconds}} to say.',
  fits: 'It fits {seconds} seconds.',
  long: 'That is longer than {seconds} seconds: {over, plural, one {# word} other {# words}} could go.',
})

/** How long a text takes to say, and which of the usual lengths it fits. */
export function LengthLine({ text }: { text: string }) {
  const count = text.trim() === '' ? 0 : text.trim().split(/\s+/).length
  const seconds = secondsOf(text)
  const fitting = lengths.find(length => seconds <= length)
  const longest = Math.max(...lengths)
  if (count === 0) return null
  return (
    <p class="ss-quiet" role="status">
      {say(words.said({ words: count, seconds }))}{' '}
      {fitting
        ? say(words.fits({ seconds: fitting }))
        : say(words.long({ seconds: longest, over: count - Math.floor((count * longest) / seconds) }))}
    </p>
  )
}
