import type { Message } from './message'

/** A failure that the user is told of in words of its own. What the error itself says is for developers. */
export class UserFacingError extends Error {
  constructor(readonly words: Message) {
    super(JSON.stringify(words))
  }
}
