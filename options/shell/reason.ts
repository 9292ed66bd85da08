import { failureOf } from '../../src/store/failures'
import { say } from '../../src/words/say'

/** What went wrong, as a sentence for the user. */
export const reasonOf = (error: unknown): string => say(failureOf(error).words)
