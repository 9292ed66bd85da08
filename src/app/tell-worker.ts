import { send } from '../adapters/messaging'
import { type Changed, onChanged } from '../store/changed'
import { bothChanged, heeded, isOfCriteria } from './heeded'

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
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const stores = waiting
    waiting = {}
    if (Object.keys(stores).length > 0) void send('changed', { stores }).catch(() => {})
  }
  onChanged(event => {
    const wanted = heeded(event)
    if (!wanted) return
    waiting = bothChanged(waiting, wanted)
    if (rest === 0 || !isOfCriteria(wanted)) return flush()
    clearTimeout(timer)
    timer = setTimeout(flush, rest)
  })
  return flush
}
