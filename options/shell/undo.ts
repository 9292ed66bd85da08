/** Puts back what was changed or erased. */
export type Undo = () => Promise<void>
