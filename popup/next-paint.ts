/** A window that is not painted gets no frames; nothing waits longer for one (milliseconds). */
const longest = 60

/** Resolves after what stands in the document now was painted. */
export const nextPaint = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, longest)
    requestAnimationFrame(() => setTimeout(resolve))
  })
