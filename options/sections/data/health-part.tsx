import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import type { DataServices, StorageHealth } from '../../settings-services'
import { dayWords } from '../../shell/dates'
import { reasonOf } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { healthWords, nearLimit } from './health-words'

export interface HealthPartProps {
  services: Pick<
    DataServices,
    'storageHealth' | 'recount' | 'stored' | 'setAside' | 'writeSetAside' | 'removeSetAside'
  >
}

/** How much room there is, whether the counts are right, and what was set aside. */
export function HealthPart({ services }: HealthPartProps) {
  const [health, setHealth] = useState<StorageHealth | null>(null)
  const [said, setSaid] = useState('')
  const stored = useLive(() => services.stored, [services])
  const aside = useLive(() => services.setAside, [services])
  const working = useWork()
  useEffect(() => {
    // The browser's estimate rests for a while after a change: asked for again with every change of what is kept.
    void services.storageHealth().then(setHealth, () => {})
  }, [services, stored.value])

  const recount = () =>
    services.recount().then(
      put => setSaid(put === 0 ? 'Every count is right.' : `${put} counts were put right.`),
      error => setSaid(`Nothing was counted. ${reasonOf(error)}`),
    )
  return (
    <section class="op-part" aria-labelledby="health">
      <h2 id="health">Room on this device</h2>
      {health && nearLimit(health) && (
        <Notice kind="attention" title="There is little room left for your records.">
          <p>
            What is kept stays. Free some disk space, or fold what you only saw sooner; and write a backup
            now.
          </p>
        </Notice>
      )}
      <p>{health ? healthWords(health) : ' '}</p>
      <div class="op-actions">
        <Button onClick={() => void recount()}>Check the counts</Button>
        <span role="status" class="op-said">
          {said}
        </span>
      </div>
      {aside.value?.map(({ name, at }) => (
        <Notice
          key={name}
          title={`Older records that could not be opened on ${dayWords(at)} are still here.`}
          action={
            <>
              <Button onClick={() => void working.run(course => services.writeSetAside(name, course))}>
                Write what can be read to a file
              </Button>
              <Button
                onClick={() =>
                  void services
                    .removeSetAside(name)
                    .catch(error => setSaid(`Not removed. ${reasonOf(error)}`))
                }
              >
                Remove them for good
              </Button>
            </>
          }
        >
          <p>A file written from them can be restored above. They take room until you remove them.</p>
        </Notice>
      ))}
      <WorkLine
        working={working}
        doing="Writing what can be read"
        stopped="No file was written."
        failed="Nothing of it could be read."
      />
    </section>
  )
}
