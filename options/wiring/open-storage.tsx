import { render } from 'preact'
import { databaseName, storage } from '../../src/store/open'
import { recordsGoneAt, recordsGoneSaid } from '../../src/store/records-gone'
import { startEmpty } from '../../src/store/set-aside'
import { timeNow } from '../../src/store/stamp'
import { RecordsGone } from '../shell/records-gone'
import { StorageTrouble, StorageWaits } from '../shell/storage-trouble'
import { saveWhatCanBeRead } from './data'

/** Records open in some milliseconds; what takes this long is held by another window. */
const patience = 4_000

/**
 * Opens the records before anything is shown of them.
 * @returns false where they don't open: then the page says so and offers ways on.
 */
export async function openStorage(root: HTMLElement): Promise<boolean> {
  const late = setTimeout(() => render(<StorageWaits />, root), patience)
  try {
    await storage()
    const at = await recordsGoneAt()
    if (at === null) return true
    const goOn = (hash: string) => async () => {
      await recordsGoneSaid()
      location.hash = hash
      location.reload()
    }
    render(
      <RecordsGone
        at={at}
        now={timeNow()}
        restore={() => void goOn('#settings/data')()}
        goOn={() => void goOn('')()}
      />,
      root,
    )
    return false
  } catch (error) {
    clearTimeout(late)
    render(
      <StorageTrouble
        error={error}
        tryAgain={() => location.reload()}
        rescue={async course => saveWhatCanBeRead(await databaseName(), course)}
        startEmpty={async () => {
          await startEmpty()
          location.reload()
        }}
      />,
      root,
    )
    return false
  } finally {
    clearTimeout(late)
  }
}
