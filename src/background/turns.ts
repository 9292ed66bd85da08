import { MessageFailure } from '../adapters/messaging'
import { verbatim } from '../core/kernel/message'

/** What may wait for its turn, of all tabs together: beyond it a tab is told to come again. */
const mostWaiting = 400
const mostCharacters = 6_000_000

/**
 * Does one piece of work after another, so that a flood of readings takes the time of one at a time, and what the
 * user asks for is answered between two of them.
 */
export function inTurn(): <T>(characters: number, work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let weight = 0
  return (characters, work) => {
    if (waiting >= mostWaiting || weight + characters > mostCharacters)
      return Promise.reject(
        new MessageFailure({
          code: 'failed',
          words: verbatim('There is more to read than can wait for it.'),
        }),
      )
    waiting++
    weight += characters
    const mine = last
      // A turn of the event loop between two: messages of the user come in.
      .then(() => new Promise(done => setTimeout(done)))
      .then(work)
      .finally(() => {
        waiting--
        weight -= characters
      })
    last = mine.catch(() => {})
    return mine
  }
}
