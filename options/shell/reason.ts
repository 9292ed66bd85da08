import { failureOf } from '../../src/store/failures'

/** What went wrong, as a sentence for the user. */
export const reasonOf = (error: unknown): string => failureOf(error).message
