import { useLive } from '../../../src/ui/hooks/use-live'
import { SentList } from '../../../src/ui/sent-list'
import type { Services } from '../../services'
import { formatRoute } from '../../shell/route'

export interface SentOfProps {
  opportunityId: string
  services: Pick<Services, 'sendings' | 'now'>
}

/** In an opportunity's history: which version went out, and the way to its versions. */
export function SentOf({ opportunityId, services }: SentOfProps) {
  const all = useLive(() => services.sendings, [services]).value ?? []
  const sent = all.filter(line => line.opportunityId === opportunityId)
  return (
    <section class="op-sent-of" aria-label="What went out">
      {sent.length > 0 && (
        <SentList
          sent={sent}
          now={services.now()}
          link={line => (
            <a href={formatRoute('opportunities/resumes', { open: line.resumeId })}>{line.version}</a>
          )}
        />
      )}
      <p>
        <a href={formatRoute('opportunities/resumes', { for: opportunityId })}>
          {sent.length > 0 ? 'Make another version for it' : 'Make a version of your résumé for it'}
        </a>
      </p>
    </section>
  )
}
