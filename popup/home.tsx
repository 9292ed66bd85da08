import { Footprints } from 'lucide'
import type { ComponentChildren, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { EmptyState } from '../src/ui/empty-state'
import { EvidenceLine } from '../src/ui/evidence-line'
import { useLive } from '../src/ui/hooks/use-live'
import { OpportunityList } from '../src/ui/opportunity-list'
import { say } from '../src/words/say'
import { DueList } from './due-list'
import { LoadFailed } from './load-failed'
import type { PopupServices } from './services'

const wording = messages('popup/home', {
  opportunities: 'Opportunities',
  nothingNoticed: 'Nothing noticed yet',
  folder: 'Your shared folder needs your OK',
  everyPosting: 'Every posting that you look at is kept here, with its text, even after it is taken down.',
})

interface HomeProps {
  services: Pick<
    PopupServices,
    'opportunities' | 'due' | 'drafts' | 'failureOf' | 'now' | 'folderAsks' | 'openOptions'
  >
  /** What is said about the page in this tab. */
  card: ComponentChildren
  /** That noticing rests, where it does. */
  paused: ComponentChildren
  onOpen(id: string): void
  onEvidence(line: string): Promise<unknown>
  searchRef: Ref<HTMLInputElement>
}

const evidenceDraft = 'evidence'

/** Off an opportunity: what this page is, the latest opportunities, and one line for the evidence log. */
export function Home({ services, card, paused, onOpen, onEvidence, searchRef }: HomeProps) {
  const [words, setWords] = useState('')
  const found = useLive(() => services.opportunities(words), [words])
  const asks = useLive(() => services.folderAsks, []).value
  if (found.state === 'failed') return <LoadFailed failure={services.failureOf(found.error)} />
  return (
    <>
      <div class="pp-scroll">
        {paused}
        {card && <div class="pp-card">{card}</div>}
        <DueList services={services} onOpen={onOpen} />
        <h1 class="pp-list-title">{say(wording.opportunities())}</h1>
        <OpportunityList
          rows={found.value?.rows ?? []}
          more={found.value?.more ?? false}
          loading={found.state === 'loading'}
          words={words}
          onWords={setWords}
          onOpen={onOpen}
          now={services.now()}
          searchRef={searchRef}
          empty={
            <EmptyState icon={Footprints} title={say(wording.nothingNoticed())}>
              {say(wording.everyPosting())}
            </EmptyState>
          }
        />
        {asks && (
          <Button look="plain" onClick={() => services.openOptions('#settings/devices')}>
            {say(wording.folder())}
          </Button>
        )}
      </div>
      <footer class="pp-foot">
        <EvidenceLine
          draft={services.drafts.get(evidenceDraft) ?? ''}
          onDraft={text =>
            text ? services.drafts.set(evidenceDraft, text) : services.drafts.drop(evidenceDraft)
          }
          onKeep={onEvidence}
        />
      </footer>
    </>
  )
}
