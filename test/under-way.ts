import { IDBDatabase } from 'fake-indexeddb'

/**
 * What was begun and has not ended: transactions, questions to the worker, sums of bytes. A test of a page waits until
 * there is none, as its user does, and not for a time.
 */
let open = 0
let began = 0

/** How much was begun so far: the same before and after, nothing happened between. */
export const begun = (): number => began

/** @returns the same, counted as under way until it is settled. */
export function counted<T>(work: Promise<T>): Promise<T> {
  open++
  began++
  const ended = () => void open--
  work.then(ended, ended)
  return work
}

const { transaction } = IDBDatabase.prototype
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
  const made = transaction.apply(this, given)
  void counted(
    new Promise<void>(resolve => {
      for (const end of ['complete', 'abort']) made.addEventListener(end, () => resolve())
    }),
  )
  return made
}

const digest = crypto.subtle.digest.bind(crypto.subtle)
Object.assign(crypto.subtle, {
  digest: (...given: Parameters<typeof digest>) => counted(digest(...given)),
})

const { setTimeout: later, setImmediate: soon } = globalThis
/** A turn of the clock's, and all that it set going. */
const turn = () => new Promise<void>(resolve => void later(() => soon(resolve)))

/** Comes back once nothing was under way for a few turns: what follows from an end begins within them. */
export async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet++) {
    await turn()
    if (open > 0) quiet = -1
  }
}
