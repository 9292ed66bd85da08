import { Eye } from 'lucide'
import { EmptyState } from '../../../src/ui/empty-state'
import { formatRoute } from '../../shell/route'
import { quietOrder } from './groups'
import { OpportunitiesPage, type OpportunitiesPageProps } from './opportunities-page'

type PageProps = Pick<OpportunitiesPageProps, 'services' | 'nav' | 'say'>

/** The quiet list: a glance is not an opportunity. */
export function SeenPage(props: PageProps) {
  return (
    <OpportunitiesPage
      {...props}
      place="opportunities/seen"
      title="Seen"
      lead="Every posting you looked at, kept with its text. It asks nothing of you."
      statuses={quietOrder}
      empty={
        <EmptyState icon={Eye} title="No posting seen yet">
          <p>
            On sites that you switched on under <a href={formatRoute('settings/sites')}>Sites</a>, postings
            you open are kept here for you. Elsewhere, the toolbar button reads one page.
          </p>
        </EmptyState>
      }
    />
  )
}
