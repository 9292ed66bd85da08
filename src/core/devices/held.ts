/**
 * So many deletions at once are rather an accident than a wish: they wait until the user says so. Records that hang on
 * another one go with it, and are not counted.
 */
const most = 50
const share = 0.05
/** A share of few is soon reached. */
const few = 10

export const isHeld = (deleted: number, there: number): boolean =>
  deleted > most || (deleted > few && deleted > there * share)
