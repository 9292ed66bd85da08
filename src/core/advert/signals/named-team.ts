import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/named-team', { said: 'It names someone to ask.' })

const test =
  /\b(?:contact|questions\?|reach out to|ansprechpartner(?:in)?|ansprechperson|votre contact|hiring manager(?: is|:)|reports? (?:directly )?to (?:the )?(?:[A-Z]\w+ ){1,4})\b[^.]{0,40}\b[A-Z][a-z]+ [A-Z][a-z]+/

/** A person or a team is named for questions. */
export const namedTeam: SignalRule = {
  id: 'named-team',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return quote && { id: 'named-team', weight: 'good', text: words.said(), quote }
  },
  examples: {
    speaks: ['For questions contact Maria Beispiel in our office.'],
    silent: ['Contact us on our website.'],
  },
}
