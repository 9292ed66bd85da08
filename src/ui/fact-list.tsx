import type { AdvertFacts } from '../core/advert/advert'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { QuoteLine } from './quote-line'
import { factRows } from './wording/facts'

const words = messages('ui/fact-list', {
  title: 'What they state ({count})',
})

interface FactListProps {
  facts: AdvertFacts
  lines?: readonly string[] | undefined
}

/** What the advert states of the job; each opens to the sentence that says so. Nothing where it states nothing. */
export function FactList({ facts, lines }: FactListProps) {
  const rows = factRows(facts)
  if (rows.length === 0) return null
  return (
    <Disclosure summary={say(words.title({ count: rows.length }))}>
      <ul class="ss-facts">
        {rows.map(({ id, label, words: stated, quote }) => (
          <li key={id}>
            <Disclosure
              summary={
                <>
                  <span class="ss-quiet">{label}</span> {stated}
                </>
              }
            >
              <QuoteLine quote={quote} lines={lines} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
