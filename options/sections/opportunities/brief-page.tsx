import { ArrowLeft, Copy, FileDown, Printer } from 'lucide'
import { briefMarkdown } from '../../../src/core/brief/markdown'
import { clipboardText } from '../../../src/core/kernel/outgoing'
import { isOnBoard } from '../../../src/core/pipeline/opportunity'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import type { ToastMessage } from '../../../src/ui/toast'
import type { Services } from '../../services'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import type { BriefServices } from './brief-services'
import { BriefSheet } from './brief-sheet'
import { briefWords } from './brief-words'

export interface BriefPageProps {
  services: BriefServices & Pick<Services, 'now'>
  id: string
  say(message: Omit<ToastMessage, 'id'>): void
}

/** The brief of one opportunity, to be printed, copied or saved. */
export function BriefPage({ services, id, say }: BriefPageProps) {
  const live = useLive(() => services.brief(id), [services, id])
  if (live.state === 'failed') return <LoadFailed title="Brief" error={live.error} />
  const told = live.value
  const words = told && briefWords(told, services.now())
  const copy = (text: string) =>
    navigator.clipboard.writeText(clipboardText(text)).then(
      () => say({ text: 'Copied as Markdown.' }),
      () => say({ text: 'The browser did not let it be copied. Save it as a file instead.' }),
    )
  const list = told && !isOnBoard(told.opportunity.status) ? 'opportunities/seen' : 'opportunities/board'
  return (
    <div class="op-brief-page">
      <a class="op-brief-back" href={formatRoute(list, { open: id })}>
        <ArrowBack /> Back to it
      </a>
      <PageHead
        title="Brief"
        lead="For the half hour before a conversation: their words, yours, and nothing else."
      />
      {live.state !== 'loading' && !told && <p>This opportunity is not on this device any more.</p>}
      {told && words && (
        <>
          <div class="op-actions op-brief-tools">
            <Button look="primary" icon={Printer} onClick={() => print()}>
              Print
            </Button>
            <Button icon={Copy} onClick={() => void copy(briefMarkdown(told.brief, words))}>
              Copy as Markdown
            </Button>
            <Button
              icon={FileDown}
              onClick={() =>
                services.saveMarkdown(
                  briefMarkdown(told.brief, words),
                  `Brief ${told.brief.title}, ${told.brief.employer}`,
                )
              }
            >
              Save as Markdown
            </Button>
          </div>
          <BriefSheet brief={told.brief} words={words} />
        </>
      )}
    </div>
  )
}

const ArrowBack = () => <Icon node={ArrowLeft} />
