import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { ExampleServices } from '../../example/services'
import type { Services } from '../../services'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import type { NoticingServices } from '../sites/services'
import { BackupPart } from './backup-part'
import { EraseAll } from './erase-all'
import { EraseSome } from './erase-some'
import { ExamplePart } from './example-part'
import { FoldingPart } from './folding-part'
import { HealthPart } from './health-part'
import { RestorePart } from './restore-part'
import type { DataServices } from './services'
import { TakeawayPart } from './takeaway-part'

const words = messages('options/data', {
  title: 'Data',
  lead: 'Everything is in this browser, on this device. Nothing is sent anywhere: there is no account and no server.',
  stored: 'What is stored',
  what: 'What',
  count: 'How many',
  removing: 'Removing Steppingstone from the browser erases all of this too.',
})

interface DataPageProps {
  services: DataServices &
    ExampleServices &
    Pick<NoticingServices, 'holdsDownloads'> &
    Pick<Services, 'now' | 'devices'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

export function DataPage({ services, notify }: DataPageProps) {
  const now = services.now()
  const live = useLive(() => services.stored, [services])
  // What was restored or erased is told until the other happens: of both, one is so no more.
  const [last, setLast] = useState<'restored' | 'erased' | null>(null)
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })

  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <table class="op-table">
        <caption class="ss-unseen">{say(words.stored())}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.what())}</th>
            <th scope="col" class="op-figure">
              {say(words.count())}
            </th>
          </tr>
        </thead>
        <tbody>
          {(live.value ?? []).map(({ name, count, what }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span class="ss-hint">{what}</span>
              </th>
              <td class="op-figure">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ss-quiet">{say(words.removing())}</p>
      <BackupPart services={services} now={now} />
      <RestorePart services={services} isTold={last === 'restored'} onDone={() => setLast('restored')} />
      <TakeawayPart services={services} />
      <HealthPart services={services} />
      <FoldingPart services={services} failed={failed} />
      <ExamplePart services={services} />
      <EraseSome services={services} notify={notify} />
      <EraseAll services={services} isTold={last === 'erased'} onDone={() => setLast('erased')} />
    </>
  )
}
