import { useEffect, useState } from 'preact/hooks'
import type { StorageHealth } from '../../../src/adapters/storage-health'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { type Rescue, Rescued } from '../../shell/rescued'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { healthWords, nearLimit } from './health-words'
import type { DataServices } from './services'

const words = messages('options/health', {
  title: 'Room on this device',
  little: 'There is little room left for your records.',
  littleHint:
    'Nothing that is kept gets lost. Free some disk space, or fold the texts of postings you only saw after fewer days; and write a backup now.',
  check: 'Check the counts',
  right:
    '{count, plural, =0 {Every count is right.} one {# count was put right.} other {# counts were put right.}}',
  notCounted: 'Nothing was counted. {reason}',
  aside: 'Older records that could not be opened on {day} are still here.',
  asideHint: 'A file written from them can be restored above. They take room until you remove them.',
  write: 'Write what can be read to a file',
  remove: 'Remove them for good…',
  sure: 'Remove the older records now?',
  final: 'This cannot be undone. Write what can be read to a file first, if you may want it.',
  removeNow: 'Remove them for good',
  keep: 'Keep them',
  notRemoved: 'Not removed. {reason}',
  writing: 'Writing what can be read',
  stopped: 'No file was written.',
  failed: 'None of it could be read.',
})

interface HealthPartProps {
  services: Pick<
    DataServices,
    'storageHealth' | 'recount' | 'stored' | 'setAside' | 'writeSetAside' | 'removeSetAside'
  >
}

/** How much room there is, whether the counts are right, and what was set aside. */
export function HealthPart({ services }: HealthPartProps) {
  const [health, setHealth] = useState<StorageHealth | null>(null)
  const [said, setSaid] = useState('')
  const [going, setGoing] = useState<string | null>(null)
  const [rescued, setRescued] = useState<Rescue | null>(null)
  const stored = useLive(() => services.stored, [services])
  const aside = useLive(() => services.setAside, [services])
  const working = useWork()
  useEffect(() => {
    // The browser's estimate rests for a while after a change: asked for again with every change of what is kept.
    void services.storageHealth().then(setHealth, () => {})
  }, [services, stored.value])

  const remove = (name: string) => {
    setGoing(null)
    services.removeSetAside(name).catch(error => setSaid(say(words.notRemoved({ reason: reasonOf(error) }))))
  }
  const recount = () =>
    services.recount().then(
      put => setSaid(say(words.right({ count: put }))),
      error => setSaid(say(words.notCounted({ reason: reasonOf(error) }))),
    )
  return (
    <section class="op-part" aria-labelledby="health">
      <h2 id="health">{say(words.title())}</h2>
      {health && nearLimit(health) && (
        <Notice kind="attention" title={say(words.little())}>
          <p>{say(words.littleHint())}</p>
        </Notice>
      )}
      <p>{health ? healthWords(health) : ' '}</p>
      <div class="op-actions">
        <Button onClick={() => void recount()}>{say(words.check())}</Button>
        <span role="status" class="op-said">
          {said}
        </span>
      </div>
      {aside.value?.map(({ name, at }) => (
        <Notice
          key={name}
          title={say(words.aside({ day: { day: at } }))}
          action={
            <>
              <Button
                onClick={() =>
                  void working.run(course => services.writeSetAside(name, course)).then(setRescued)
                }
              >
                {say(words.write())}
              </Button>
              <Button onClick={() => setGoing(name)}>{say(words.remove())}</Button>
            </>
          }
        >
          <p>{say(words.asideHint())}</p>
          {going === name && (
            <fieldset class="op-confirm">
              <legend>{say(words.sure())}</legend>
              <p>{say(words.final())}</p>
              <div class="op-actions">
                <button type="button" class="ss-button op-danger" onClick={() => remove(name)}>
                  {say(words.removeNow())}
                </button>
                <Button onClick={() => setGoing(null)}>{say(words.keep())}</Button>
              </div>
            </fieldset>
          )}
        </Notice>
      ))}
      <WorkLine
        working={working}
        doing={say(words.writing())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      <div role="status">{rescued && <Rescued rescue={rescued} />}</div>
    </section>
  )
}
