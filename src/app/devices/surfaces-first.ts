/** How long a surface has for its first rows before anything else goes on (milliseconds). */
const first = 800
/** How long one look waits for surfaces altogether: it comes to an end also where one after the other is opened. */
const most = 15_000

/**
 * Lets whoever opens a surface go first: a popup whose rows are read while others are written waits for each of them.
 * @param isNew whether one was opened since this was asked last.
 */
export function surfacesFirst(isNew: () => Promise<boolean>): () => Promise<void> {
  let left = most
  return async () => {
    while (left > 0 && (await isNew())) {
      left -= first
      await new Promise(resolve => setTimeout(resolve, first))
    }
  }
}
