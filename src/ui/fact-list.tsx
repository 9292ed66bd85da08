import type { AdvertFacts } from '../core/advert/advert'
import { Disclosure } from './disclosure'
import { QuoteLine } from './quote-line'
import { factRows } from './wording/facts'

export interface FactListProps {
  facts: AdvertFacts
  lines?: readonly string[] | undefined
}

/** What the advert states of the job; each opens to the sentence that says so. Nothing where it states nothing. */
export function FactList({ facts, lines }: FactListProps) {
  const rows = factRows(facts)
  if (rows.length === 0) return null
  return (
    <Disclosure summary={`What they state (${rows.length})`}>
      <ul class="ss-facts">
        {rows.map(({ id, label, words, quote }) => (
          <li key={id}>
            <Disclosure
              summary={
                <>
                  <span class="ss-quiet">{label}</span> {words}
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
