import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/vague', { said: 'It doesn’t say who the employer is.' })

const test =
  /\b(?:anonymi[sz]e (?:their|the) jobs?|confidential (?:client|company|employer)(?= (?:is|seeks|in|wants)\b|,)|confidential search|our (?:client )?wishes to remain (?:anonymous|confidential)|company name (?:is )?(?:confidential|withheld)|can.?t share all the details)\b/i

/** An employer that is not named. */
export const vague: SignalRule = {
  id: 'vague',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return quote && { id: 'vague', weight: 'note', text: words.said(), quote }
  },
  examples: {
    speaks: ['A confidential client is looking for a controller.'],
    silent: ['You handle confidential client data.'],
  },
}
