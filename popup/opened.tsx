import { SearchX } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { textNaming } from '../src/core/people/named/find-named'
import { claimWords } from '../src/ui/claim-buttons'
import { EmptyState } from '../src/ui/empty-state'
import { useLive } from '../src/ui/hooks/use-live'
import { ruleSaid, ruleTakenBack } from '../src/ui/own-rules'
import { Send } from '../src/ui/sending/send'
import { say } from '../src/words/say'
import { LoadFailed } from './load-failed'
import { NextPart } from './next-part'
import { keepNote, noteDraft, noteOf } from './note-draft'
import { OpportunityView } from './opportunity'
import { OpportunityHeading } from './opportunity-heading'
import { PeoplePart } from './people-part'
import { SentPart } from './sent-part'
import type { PopupServices } from './services'
import type { Act } from './use-acts'
import { useChecked } from './use-checked'

const words = messages('popup/opened', {
  opportunityNo: 'This opportunity is no longer kept here',
  erasedHere: 'It was erased, here or in another window.',
  keptAs: 'Kept as you corrected it.',
})

interface OpenedProps {
  id: string
  services: PopupServices
  thanksForApplying: boolean
  report: ComponentChildren
  act: Act
}

/** An opportunity as it is in storage, followed while it is open. */
export function Opened({ id, services, thanksForApplying, report, act }: OpenedProps) {
  const head = useLive(() => services.head(id), [id])
  const live = useLive(() => services.opportunity(id), [id])
  const [sending, setSending] = useState(false)
  const checked = useChecked(id, services)
  const [waiting] = useState(() => noteDraft(services.drafts, id))

  const keep = (note: string, from: string) =>
    keepNote(services.drafts, id, { note, from }, text => services.setNote(id, text))
  const stored = live.value?.opportunity.note
  const isThere = stored !== undefined
  useEffect(() => {
    // Typed before, and the popup closed before it was on the disk.
    if (waiting !== null && isThere) act(() => keep(noteOf(waiting, stored), stored))
  }, [isThere])

  if (live.state === 'failed') return <LoadFailed failure={services.failureOf(live.error)} />
  if (live.state === 'loading') {
    return (
      <>
        <div class="pp-scroll" aria-busy="true">
          {head.value && (
            <OpportunityHeading
              head={head.value}
              verdict={head.value.opportunity.verdict}
              counts={head.value.opportunity.counts}
              now={services.now()}
              onStatus={status => act.status(id, status)}
            />
          )}
        </div>
        {head.value && <footer class="pp-foot pp-steps pp-steps-to-come" />}
      </>
    )
  }
  if (live.value === null) {
    return (
      <div class="pp-scroll">
        <EmptyState icon={SearchX} title={say(words.opportunityNo())}>
          {say(words.erasedHere())}
        </EmptyState>
      </div>
    )
  }
  const detail = live.value
  const typed = noteDraft(services.drafts, id)
  if (sending) {
    return (
      <Send
        opportunity={detail.opportunity}
        checklist={detail.checklist}
        ticked={detail.ticked}
        services={services}
        run={act}
        onSaid={(text, undo) => act.notify({ text, undo: () => void act(undo) })}
        onOpen={services.openOptions}
        onApplied={() => void act.status(id, 'applied')}
        onClose={() => setSending(false)}
        frame={(body, acts) => (
          <>
            <div class="pp-scroll pp-panel">{body}</div>
            <footer class="pp-foot pp-steps">{acts}</footer>
          </>
        )}
      />
    )
  }
  return (
    <OpportunityView
      detail={detail}
      note={typed?.note ?? detail.opportunity.note}
      now={services.now()}
      thanksForApplying={thanksForApplying}
      report={report}
      sent={<SentPart id={id} services={services} onSend={() => setSending(true)} />}
      next={<NextPart id={id} opportunity={detail.opportunity} services={services} act={act} />}
      people={
        <PeoplePart
          opportunity={detail.opportunity}
          advert={textNaming(detail.fields)}
          services={services}
          act={act}
        />
      }
      onSend={() => setSending(true)}
      checked={checked}
      onOpenVersion={version => services.openOptions(`#opportunities/resumes?open=${version}`)}
      onMake={() =>
        act(async () => {
          const made = await services.makeVersion(id)
          services.openOptions(`#opportunities/resumes?${made ? `open=${made}` : `for=${id}`}`)
        })
      }
      onStatus={status => act.status(id, status)}
      onNote={note => act(() => keep(note, typed?.from ?? detail.opportunity.note))}
      onTick={(itemId, ticked) => act(() => services.setTick(id, itemId, ticked, detail.carried))}
      onCorrect={corrections => act(() => services.correct(id, corrections), say(words.keptAs()))}
      onRule={rule =>
        act(async () => {
          const undo = await services.addRule(rule)
          act.notify({ text: say(ruleSaid(rule)), undo: () => void act(undo) })
        })
      }
      onTakeBack={rule =>
        act(async () => {
          const undo = await services.takeRuleBack(rule)
          act.notify({ text: say(ruleTakenBack), ...(undo ? { undo: () => void act(undo) } : {}) })
        })
      }
      onClaim={(names, answer) => {
        if (answer === 'evidence') return services.openOptions('#brand/evidence')
        act(async () => {
          const undo = await services.answerClaim(names, answer)
          act.notify({ text: say(claimWords[answer]), undo: () => void act(undo) })
        })
      }}
      onWriteBrand={() => services.openOptions('#brand/statement')}
    />
  )
}
