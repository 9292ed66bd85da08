import { Button } from '../../src/ui/button'
import { Notice } from '../../src/ui/notice'
import { PageHead } from './page-head'
import { reasonOf } from './reason'

/** Reading from the device failed: what happened, that nothing is lost, what to do. */
export function LoadFailed({ title, error }: { title: string; error: unknown }) {
  return (
    <>
      <PageHead title={title} />
      <Notice
        kind="stop"
        live
        title="This could not be read from your device just now."
        action={<Button onClick={() => location.reload()}>Load the page again</Button>}
      >
        <p>Nothing was changed. {reasonOf(error)}</p>
      </Notice>
    </>
  )
}
