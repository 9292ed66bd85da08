import { messages } from '../../src/core/kernel/message'
import { failureOf } from '../../src/store/failures'
import { say } from '../../src/words/say'

const words = messages('options/reason', { unchanged: 'Nothing was changed. {reason}' })

/** What went wrong, as a sentence for the user. */
export const reasonOf = (error: unknown): string => say(failureOf(error).words)

/** The same after a change that did not come about. */
export const unchanged = (error: unknown): string => say(words.unchanged({ reason: reasonOf(error) }))
