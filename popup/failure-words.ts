import type { Failure } from '../src/core/contract/messages'
import { say } from '../src/words/say'

const titles: Record<Failure['code'], string> = {
  gone: 'Steppingstone was updated in the meantime.',
  refused: 'This could not be done.',
  invalid: 'This could not be done.',
  'storage-full': 'There is no room left on this device.',
  'storage-closed': 'Your records could not be opened.',
  failed: 'Something went wrong.',
}

/** What happened, and what it means: that nothing is lost, and the next step. */
export const failureWords = ({ code, words }: Failure): { title: string; text: string } => ({
  title: titles[code],
  text: code === 'gone' ? 'Nothing is lost. Close this window and open it again.' : say(words),
})
