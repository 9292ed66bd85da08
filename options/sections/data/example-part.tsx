import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { Notice } from '../../../src/ui/notice'
import type { ExampleServices } from '../../settings-services'
import { reasonOf } from '../../shell/reason'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'

export interface ExamplePartProps {
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
      <h2 id="example">Look around with an example life</h2>
      <p>
        A year of an invented person: opportunities, notes, evidence, a path and what is done for it. It opens
        in this window alone, in a place of its own. Your records and what is noticed stay as they are.
      </p>
      <div class="op-actions">
        <Button
          disabled={working.work.state === 'running'}
          onClick={() => void working.run(course => services.openExample(course))}
        >
          Look around
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
            Remove the example
          </Button>
        )}
      </div>
      <WorkLine
        working={working}
        doing="Making the example"
        stopped="No example was made."
        failed="The example could not be made."
      />
      {failed && (
        <Notice kind="stop" live title="The example is still there.">
          <p>{failed}</p>
        </Notice>
      )}
    </section>
  )
}
