import { messages } from '../../../src/core/kernel/message'
import { Disclosure } from '../../../src/ui/disclosure'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import type { PageProps } from '../section'
import { InStep } from './in-step'
import { KeepPart } from './keep-part'
import { OneFilePart } from './one-file-part'
import type { DeviceServices } from './services'
import { SetUp } from './set-up'
import { eventWords, momentOf } from './state-words'
import { TextsPart } from './texts-part'

const words = messages('options/devices', {
  title: 'Your devices',
  lead: 'Several devices of yours keep the same records, without a server: through a folder that your own sync program copies, or with a file that you carry over.',
  log: 'What came and went',
})

interface DevicesPageProps {
  services: DeviceServices & Pick<PageProps['services'], 'now'>
  notify: PageProps['notify']
}

/** Several devices in step. */
export function DevicesPage({ services, notify }: DevicesPageProps) {
  const live = useLive(() => services.devices, [services])
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const view = live.value
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      {view && !view.isSetUp && <SetUp services={services} />}
      {view?.isSetUp && <InStep services={services} view={view} now={services.now()} />}
      <TextsPart services={services} notify={notify} />
      {view?.isSetUp && <KeepPart services={services} name={view.name} hasFolder={view.hasFolder} />}
      <OneFilePart services={services} />
      {view && view.log.length > 0 && (
        <Disclosure summary={say(words.log())}>
          <ol class="op-folder-log">
            {view.log.map((event, i) => (
              <li key={`${event.at} ${view.log.length - i}`}>
                <time dateTime={event.at}>{momentOf(event.at)}</time> <span>{say(eventWords(event))}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}
