import type { Failure } from '../src/core/contract/messages'
import { messages } from '../src/core/kernel/message'
import { say } from '../src/words/say'

const titles = messages('popup/failures', {
  gone: 'Steppingstone was updated in the meantime.',
  refused: 'This could not be done.',
  invalid: 'This could not be done.',
  'storage-full': 'There is no room left on this device.',
  'storage-closed': 'Your records could not be opened.',
  failed: 'Something went wrong.',
})

const words = messages('popup/failure-words', {
  nothingLost: 'Nothing is lost. Close this window and open it again.',
  both: '{title} {text}',
})

/** What happened, and what it means: that nothing is lost, and the next step. */
export const failureWords = ({ code, words: told }: Failure): { title: string; text: string } => ({
  title: say(titles[code]()),
  text: code === 'gone' ? say(words.nothingLost()) : say(told),
})

/** Both in one line. */
export const failureLine = (failure: Failure): string => say(words.both(failureWords(failure)))
