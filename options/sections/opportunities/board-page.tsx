import { SquareKanban } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { EmptyState } from '../../../src/ui/empty-state'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { boardOrder } from './groups'
import { OpportunitiesPage, type OpportunitiesPageProps } from './opportunities-page'

const words = messages('options/board-page', {
  begin:
    'Open a job posting, click the toolbar button and choose “I’m interested”. What you only looked at waits quietly under “Seen”. What you found elsewhere you add yourself.',
  board: 'Board',
  whatYou: 'What you follow, from the day you said “interested”.',
  nothingBoard: 'Nothing on the board yet',
  seen: 'Seen',
})

type PageProps = Pick<OpportunitiesPageProps, 'services' | 'nav' | 'notify'>

/** What the user wants to follow: from "interested" on. */
export function BoardPage(props: PageProps) {
  return (
    <OpportunitiesPage
      {...props}
      place="opportunities/board"
      title={say(words.board())}
      lead={say(words.whatYou())}
      statuses={boardOrder}
      empty={
        <EmptyState icon={SquareKanban} title={say(words.nothingBoard())}>
          <p>
            {say(words.begin())} <a href={formatRoute('opportunities/seen')}>{say(words.seen())}</a>
          </p>
        </EmptyState>
      }
    />
  )
}
