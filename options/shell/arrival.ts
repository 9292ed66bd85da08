/**
 * Arriving at a place moves the focus to its heading. A page that is still loading may make its heading anew once it
 * is there: until the user does something, the new heading takes the focus that the old one had.
 */
let arriving = false

/** The focus was moved to the heading of a place. */
export function arrived(): void {
  arriving = true
  const end = () => {
    arriving = false
    for (const name of ['keydown', 'pointerdown'] as const) removeEventListener(name, end, true)
  }
  for (const name of ['keydown', 'pointerdown'] as const) addEventListener(name, end, true)
}

/** The focus fell to nothing since then. */
export const hasLostFocus = (): boolean =>
  arriving && (document.activeElement === null || document.activeElement === document.body)
