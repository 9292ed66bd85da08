import { SquareKanban } from 'lucide'
import { EmptyState } from '../../../src/ui/empty-state'
import { formatRoute } from '../../shell/route'
import { boardOrder } from './groups'
import { OpportunitiesPage, type OpportunitiesPageProps } from './opportunities-page'

type PageProps = Pick<OpportunitiesPageProps, 'services' | 'nav' | 'say'>

/** What the user wants to follow: from "interested" on. */
export function BoardPage(props: PageProps) {
  return (
    <OpportunitiesPage
      {...props}
      place="opportunities/board"
      title="Board"
      lead="What you follow, from the day you said “interested”."
      statuses={boardOrder}
      empty={
        <EmptyState icon={SquareKanban} title="Nothing on the board yet">
          <p>
            Open a job posting, click the toolbar button and choose “I’m interested”. What you only looked at
            waits quietly under <a href={formatRoute('opportunities/seen')}>Seen</a>. What you found elsewhere
            you add yourself.
          </p>
        </EmptyState>
      }
    />
  )
}
