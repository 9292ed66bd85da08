import { Eye } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { EmptyState } from '../../../src/ui/empty-state'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { quietOrder } from './groups'
import { OpportunitiesPage, type OpportunitiesPageProps } from './opportunities-page'

const words = messages('options/seen-page', {
  begin:
    'On sites that you switched on under “Sites”, postings you open are kept here for you. Elsewhere, the toolbar button reads one page.',
  seen: 'Seen',
  everyPosting: 'Every posting you looked at, kept with its text. It asks nothing of you.',
  noPosting: 'No posting seen yet',
  sites: 'Sites',
})

type PageProps = Pick<OpportunitiesPageProps, 'services' | 'nav' | 'notify'>

/** The quiet list: a glance is not an opportunity. */
export function SeenPage(props: PageProps) {
  return (
    <OpportunitiesPage
      {...props}
      place="opportunities/seen"
      title={say(words.seen())}
      lead={say(words.everyPosting())}
      statuses={quietOrder}
      empty={
        <EmptyState icon={Eye} title={say(words.noPosting())}>
          <p>
            {say(words.begin())} <a href={formatRoute('settings/sites')}>{say(words.sites())}</a>
          </p>
        </EmptyState>
      }
    />
  )
}
