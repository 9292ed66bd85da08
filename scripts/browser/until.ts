/** So long is waited for what should take a moment: a busy machine is slow, and only what fails takes this long. */
export const patience = 90_000

/**
 * A context that goes away while it is asked never answers: after this time it is asked anew, and given twice as long
 * each time, since on a busy machine an answer may be that slow.
 */
const firstWait = 3_000

const hung = (after: number) =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new NoAnswer('No answer.')), after).unref()
  })
class NoAnswer extends Error {}

/** Asks until the answer is yes and gives it; what was waited for stands in the error. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  { timeout = patience, every = 100 } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout
  let last: unknown
  let wait = firstWait
  for (;;) {
    try {
      const answer = await Promise.race([ask(), hung(wait)])
      if (answer) return answer
    } catch (error) {
      last = error
      if (error instanceof NoAnswer) wait *= 2
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout} ms in vain until ${what}.${last ? ` Last: ${String(last)}` : ''}`)
    }
    await new Promise(resolve => setTimeout(resolve, every))
  }
}
