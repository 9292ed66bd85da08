import { catalogue } from 'words:overlay'
import { send } from '../../adapters/messaging'
import { speak } from '../../words/say'
import { type OpenOverlay, openOverlay } from './open'
import css from './overlay.css'

speak('en-GB', catalogue)

/**
 * Injected on request into the tab. The page can't see this global: it is of the extension's own world, and
 * there it keeps a second injection from opening a second overlay.
 */
const world = globalThis as { steppingstoneOverlay?: OpenOverlay }

// What the page took away or hid is opened anew.
if (world.steppingstoneOverlay?.isShown() === false) world.steppingstoneOverlay.close()
if (world.steppingstoneOverlay) {
  world.steppingstoneOverlay.focus()
  void world.steppingstoneOverlay.again()
} else {
  world.steppingstoneOverlay = openOverlay({
    document,
    css,
    send,
    now: () => new Date().toISOString(),
    onClose: () => delete world.steppingstoneOverlay,
  })
}
