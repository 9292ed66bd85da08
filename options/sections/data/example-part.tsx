import { useEffect, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import { say } from '../../../src/words/say'
import type { ExampleServices } from '../../example/services'
import { reasonOf } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'

const words = messages('options/example-part', {
  title: 'Look around with an example life',
  about:
    'A year in the life of an invented person: opportunities, notes, evidence and a path. It opens in this window only, apart from your own records, which stay as they are.',
  open: 'Look around',
  remove: 'Remove the example',
  making: 'Making the example',
  stopped: 'No example was made.',
  failed: 'The example could not be made.',
  stillThere: 'The example is still there.',
})

interface ExamplePartProps {
  services: ExampleServices
}

/** A life to look around in: invented, beside the user's own records, gone in one click. */
export function ExamplePart({ services }: ExamplePartProps) {
  const [kept, setKept] = useState(false)
  const [failed, setFailed] = useState('')
  const working = useWork()
  useEffect(() => void services.exampleKept().then(setKept, () => {}), [services])
  return (
    <section class="op-part" aria-labelledby="example">
      <h2 id="example">{say(words.title())}</h2>
      <p>{say(words.about())}</p>
      <div class="op-actions">
        <Button
          disabled={working.work.state === 'running'}
          onClick={() => void working.run(course => services.openExample(course))}
        >
          {say(words.open())}
        </Button>
        {kept && (
          <Button
            look="plain"
            onClick={() =>
              void services.removeExample().then(
                () => setKept(false),
                error => setFailed(reasonOf(error)),
              )
            }
          >
            {say(words.remove())}
          </Button>
        )}
      </div>
      <WorkLine
        working={working}
        doing={say(words.making())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      {failed && (
        <Notice kind="stop" live title={say(words.stillThere())}>
          <p>{failed}</p>
        </Notice>
      )}
    </section>
  )
}
