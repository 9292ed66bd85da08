import { FileCheck2, FileMinus, FileX2 } from 'lucide'
import type { Verified, VerifiedState } from '../core/verify/verify'
import { Icon } from './icon'

const looks: Record<VerifiedState, { icon: Parameters<typeof Icon>[0]['node']; word: string }> = {
  done: { icon: FileCheck2, word: 'In your text' },
  partly: { icon: FileMinus, word: 'Partly in your text' },
  'not-done': { icon: FileX2, word: 'Not in your text' },
}

/** A line that is to go is judged the other way round. */
const cutWords: Record<VerifiedState, string> = {
  done: 'Gone',
  partly: 'Still in your text',
  'not-done': 'Still in your text',
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
        {word}
        {quote && (
          <>
            {': “'}
            {quote.before}
            {quote.before || quote.after ? <mark>{quote.found}</mark> : quote.found}
            {quote.after}”
          </>
        )}
        {missing.length > 0 && `${quote ? '. ' : ': '}${quote ? 'Missing: ' : ''}${missing.join('; ')}`}
      </span>
    </p>
  )
}
