import { catalogueOf } from '../../../scripts/build/words'
import type { Message } from '../../../src/core/kernel/message'
import { say, speak } from '../../../src/words/say'

/** What a surface of the extension under test shows for a message. */
export function english(message: Message): string {
  speak('en-GB', catalogueOf('all'))
  return say(message)
}
