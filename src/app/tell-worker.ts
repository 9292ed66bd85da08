import { send } from '../adapters/messaging'
import { isSame } from '../core/kernel/same'
import { type Changed, onChanged } from '../store/changed'
import { bothChanged, heeded, isOfCriteria } from './heeded'

/** The same row again within this time is being typed in: it is told once more when that rests (milliseconds). */
const typing = 500

/**
 * A surface's changes are told to the worker, whose badges, judgements and reminders follow from the records. No caller
 * thinks of it. What is on the disk stays there whether or not the worker can be told: it catches up at its next start.
 * @param rest how long words that everything is judged by must rest first (milliseconds); 0 where the surface may close
 *   at any moment.
 * @returns tells at once what would still have been told.
 */
export function tellWorker(rest: number): () => void {
  let waiting: Changed = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Changed | null = null
  let forgetting: ReturnType<typeof setTimeout> | undefined
  const remember = (stores: Changed): void => {
    last = stores
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      last = null
    }, typing)
  }
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const stores = waiting
    waiting = {}
    if (Object.keys(stores).length === 0) return
    remember(stores)
    void send('changed', { stores }).catch(() => {})
  }
  onChanged(event => {
    const wanted = heeded(event)
    if (!wanted) return
    waiting = bothChanged(waiting, wanted)
    const isTyped = isSame(wanted, last)
    const wait = Math.max(isTyped ? typing : 0, isOfCriteria(wanted) ? rest : 0)
    if (wait === 0) return flush()
    if (isTyped) remember(wanted)
    clearTimeout(timer)
    timer = setTimeout(flush, wait)
  })
  return flush
}
