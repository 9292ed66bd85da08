import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/free-mail', { said: 'Applications go to a free email address.' })

const test =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|yahoo|hotmail|outlook|aol|gmx|web|proton(?:mail)?|icloud|mail)\.(?:com|de|net|me|fr|co\.uk)\b/i

/** Applications to a free mail address. */
export const freeMail: SignalRule = {
  id: 'free-mail',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return quote && { id: 'free-mail', weight: 'weak', text: words.said(), quote }
  },
  examples: {
    speaks: ['Send your CV to hiring.acme@gmail.com'],
    silent: ['Send your CV to jobs@acme.example'],
  },
}
