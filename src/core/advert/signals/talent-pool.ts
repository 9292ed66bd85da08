import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/talent-pool', {
  said: 'It collects applicants for later openings; there may be none now.',
})

const test =
  /\b(?:talent (?:pool|community|network|pipeline)|future (?:opportunities|openings|positions|roles|vacancies)|pipeline (?:requisition|posting|role|position)|general application|speculative application|expression of interest|evergreen (?:requisition|posting|role)|not (?:an|a current) (?:active|open) (?:role|position|vacancy)|initiativbewerbung|candidature spontan[ée]e|banco de (?:talentos|candidatos)|candidatura spontanea|candidatura espont[áâ]nea)\b/i
const not =
  /\b(?:benefits|grow|join our talent community (?:if|to (?:be|stay)))\b|recruit(?:ing|ment)? pipeline|build(?:ing)? (?:a |our )?(?:talent|candidate|recruit)/i

/** Words of a talent pool instead of an opening. */
export const talentPool: SignalRule = {
  id: 'talent-pool',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'talent-pool',
        weight: 'note',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['This is a pipeline requisition for future openings.'],
    silent: ['You build a talent pipeline for our hiring managers.'],
  },
}
