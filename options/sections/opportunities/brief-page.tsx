import { ArrowLeft, Copy, FileDown, Printer } from 'lucide'
import { briefMarkdown } from '../../../src/core/brief/markdown'
import { messages } from '../../../src/core/kernel/message'
import { clipboardText } from '../../../src/core/kernel/outgoing'
import { isOnBoard } from '../../../src/core/pipeline/opportunity'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import type { BriefServices } from './brief-services'
import { BriefSheet } from './brief-sheet'
import { briefWords } from './brief-words'

const wording = messages('options/brief-page', {
  back: 'Back to the opportunity',
  toBoard: 'To the board',
  ofNone: 'A brief is made for one opportunity: open one on your board, and choose “Brief” there.',
  file: 'Brief {title}, {employer}',
  brief: 'Brief',
  copiedAs: 'Copied as Markdown.',
  browserDid: 'The browser did not let it be copied. Save it as a file instead.',
  halfHour: 'For the half hour before a conversation: their words, yours, and nothing else.',
  opportunityNot: 'This opportunity is no longer on this device.',
  print: 'Print',
  copyAs: 'Copy as Markdown',
  saveAs: 'Save as Markdown',
})

interface BriefPageProps {
  services: BriefServices & Pick<Services, 'now'>
  id: string
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** The brief of one opportunity, to be printed, copied or saved. */
export function BriefPage({ services, id, notify }: BriefPageProps) {
  const live = useLive(() => services.brief(id), [services, id])
  if (live.state === 'failed') return <LoadFailed title={say(wording.brief())} error={live.error} />
  const told = live.value
  const words = told && briefWords(told, services.now())
  const copy = (text: string) =>
    navigator.clipboard.writeText(clipboardText(text)).then(
      () => notify({ text: say(wording.copiedAs()) }),
      () => notify({ text: say(wording.browserDid()) }),
    )
  const list = told && !isOnBoard(told.opportunity.status) ? 'opportunities/seen' : 'opportunities/board'
  return (
    <div class="op-brief-page">
      <a class="op-brief-back" href={formatRoute(list, id === '' ? {} : { open: id })}>
        <ArrowBack /> {say(id === '' ? wording.toBoard() : wording.back())}
      </a>
      <PageHead title={say(wording.brief())} lead={say(wording.halfHour())} />
      {live.state !== 'loading' && !told && (
        <p>{say(id === '' ? wording.ofNone() : wording.opportunityNot())}</p>
      )}
      {told && words && (
        <>
          <div class="op-actions op-brief-tools">
            <Button look="primary" icon={Printer} onClick={() => print()}>
              {say(wording.print())}
            </Button>
            <Button icon={Copy} onClick={() => void copy(briefMarkdown(told.brief, words))}>
              {say(wording.copyAs())}
            </Button>
            <Button
              icon={FileDown}
              onClick={() =>
                services.saveMarkdown(
                  briefMarkdown(told.brief, words),
                  say(wording.file({ title: told.brief.title, employer: told.brief.employer })),
                )
              }
            >
              {say(wording.saveAs())}
            </Button>
          </div>
          <BriefSheet brief={told.brief} words={words} />
        </>
      )}
    </div>
  )
}

const ArrowBack = () => <Icon node={ArrowLeft} />
