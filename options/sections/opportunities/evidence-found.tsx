import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { dayWords } from '../../shell/dates'
import { formatRoute } from '../../shell/route'
import { useSteady } from '../../shell/use-steady'

const wording = messages('options/evidence-found', {
  yourEvidence: 'In your evidence',
})

interface EvidenceFoundProps {
  services: Pick<Services, 'findEvidence'>
  words: string
}

/** What the user's own evidence holds of the words searched, below the opportunities. */
export function EvidenceFound({ services, words }: EvidenceFoundProps) {
  const live = useLive(() => services.findEvidence(words), [services, words])
  const found = useSteady(live.value, 'evidence') ?? []
  if (found.length === 0) return null
  return (
    <section class="op-also" aria-label={say(wording.yourEvidence())}>
      <h2 class="op-group-title">{say(wording.yourEvidence())}</h2>
      <ul class="op-rows">
        {found.map(entry => (
          <li key={entry.id}>
            <a class="op-row" data-row={entry.id} href={formatRoute('brand/evidence', { open: entry.id })}>
              <span class="op-row-title">{entry.action || entry.situation}</span>
              <span class="op-row-more">
                {[dayWords(entry.date), entry.number].filter(Boolean).join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
