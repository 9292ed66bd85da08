import { FileCheck2, FileMinus, FileX2 } from 'lucide'
import { type Message, messages } from '../core/kernel/message'
import type { Verified, VerifiedState } from '../core/verify/verify'
import { say } from '../words/say'
import { Icon } from './icon'

const words = messages('ui/checklist-verified', {
  inText: 'In your text',
  partly: 'Partly in your text',
  notIn: 'Not in your text',
  gone: 'Gone',
  still: 'Still in your text',
  missing: 'Missing: {parts}',
})

const looks: Record<VerifiedState, { icon: Parameters<typeof Icon>[0]['node']; word: Message }> = {
  done: { icon: FileCheck2, word: words.inText() },
  partly: { icon: FileMinus, word: words.partly() },
  'not-done': { icon: FileX2, word: words.notIn() },
}

/** A line that is to go is judged the other way round. */
const cutWords: Record<VerifiedState, Message> = {
  done: words.gone(),
  partly: words.still(),
  'not-done': words.still(),
}

const around = 60

/** The words around a place, so that a long line shows what was found in it. */
function cut(text: string, start: number, end: number) {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start).trimStart()}`,
    found: text.slice(start, end).trim(),
    after: `${text.slice(end, to).trimEnd()}${to < text.length ? ' …' : ''}`,
  }
}

/** What the text of the résumé shows of an item: the state in a word, the place as a quote, what is missing by name. */
export function ChecklistVerified({
  verified,
  isCut = false,
  id,
}: {
  verified: Verified
  isCut?: boolean
  id: string
}) {
  const { icon } = looks[verified.state]
  const word = isCut ? cutWords[verified.state] : looks[verified.state].word
  const { place, missing } = verified
  const quote = place && cut(place.text, place.start, place.end)
  return (
    <p id={id} class={`ss-verified ss-verified-${verified.state}`}>
      <Icon node={icon} />
      <span>
        {say(word)}
        {quote && (
          <>
            {': “'}
            {quote.before}
            {quote.before || quote.after ? <mark>{quote.found}</mark> : quote.found}
            {quote.after}”
          </>
        )}
        {missing.length > 0 &&
          (quote ? `. ${say(words.missing({ parts: missing.join('; ') }))}` : `: ${missing.join('; ')}`)}
      </span>
    </p>
  )
}
