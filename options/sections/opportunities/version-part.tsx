import { FilePlus2, FileText } from 'lucide'
import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { Send } from '../../../src/ui/sending/send'
import { SentList } from '../../../src/ui/sent-list'
import { say } from '../../../src/words/say'
import type { OpportunityDetail, Services } from '../../services'
import { unchanged } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'

const words = messages('options/version-part', {
  make: 'Make a version for it',
  open: 'Open “{name}”',
  record: 'Record what I sent',
  sent: 'What went out',
  applied: 'Now under “Applied”.',
})

export type VersionServices = Pick<
  Services,
  | 'now'
  | 'makeVersion'
  | 'sendings'
  | 'versions'
  | 'guardText'
  | 'keepText'
  | 'deriveVersion'
  | 'recordSending'
  | 'drafts'
  | 'setStatus'
  | 'takeStatusBack'
>

interface VersionPartProps {
  detail: OpportunityDetail
  services: VersionServices
  notify: PageProps['notify']
}

const useFailed = (notify: PageProps['notify']) => (error: unknown) =>
  notify({ text: unchanged(error), stays: true })

/** One click to the version for this opportunity: it is opened, or made from the master first. */
export function VersionLink({ detail, services, notify }: VersionPartProps) {
  const failed = useFailed(notify)
  const { version, opportunity } = detail
  if (version) {
    return (
      <a class="ss-button" href={formatRoute('opportunities/resumes', { open: version.id })}>
        <Icon node={FileText} /> {say(words.open({ name: version.name }))}
      </a>
    )
  }
  const make = async () => {
    const made = await services.makeVersion(opportunity.id)
    location.hash = formatRoute('opportunities/resumes', made ? { open: made } : { for: opportunity.id })
  }
  return (
    <Button icon={FilePlus2} onClick={() => void make().catch(failed)}>
      {say(words.make())}
    </Button>
  )
}

/** What went out for this opportunity, and recording what goes out now. */
export function SentPart({ detail, services, notify }: VersionPartProps) {
  const { opportunity } = detail
  const [sending, setSending] = useState(false)
  const all = useLive(() => services.sendings, [services]).value ?? []
  const sent = all.filter(line => line.opportunityId === opportunity.id)
  const failed = useFailed(notify)
  const tellUndo = (text: string, undo: () => Promise<void>) =>
    notify({ text, undo: () => void undo().catch(failed) })
  if (sending) {
    return (
      <Send
        opportunity={opportunity}
        checklist={detail.checklist}
        ticked={detail.ticked}
        services={services}
        run={async task => {
          try {
            await task()
          } catch (error) {
            failed(error)
            throw error
          }
        }}
        onSaid={tellUndo}
        onOpen={hash => {
          location.hash = hash
        }}
        onApplied={() =>
          void services
            .setStatus(opportunity.id, 'applied')
            .then(() => tellUndo(say(words.applied()), () => services.takeStatusBack(opportunity.id)), failed)
        }
        onClose={() => setSending(false)}
        frame={(body, acts) => (
          <section class="op-sending" aria-label={say(words.record())}>
            {body}
            <div class="op-actions">{acts}</div>
          </section>
        )}
      />
    )
  }
  return (
    <section class="op-sent-of" aria-label={say(words.sent())}>
      {sent.length > 0 && (
        <>
          <h3 class="ss-group">{say(words.sent())}</h3>
          <SentList
            sent={sent}
            now={services.now()}
            link={line => (
              <a href={formatRoute('opportunities/resumes', { open: line.resumeId })}>{line.version}</a>
            )}
          />
        </>
      )}
      <Button onClick={() => setSending(true)}>{say(words.record())}</Button>
    </section>
  )
}
