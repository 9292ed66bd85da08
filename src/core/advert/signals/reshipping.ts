import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/reshipping', {
  said: 'It mentions receiving parcels at home and sending them on: a known pattern of fraud.',
})

const test =
  /\b(?:receiv|inspect|repack|re-?ship|forward)\w*\b[^.]{0,40}\b(?:packages?|parcels?|items|goods)\b[^.]{0,50}\b(?:at (?:your )?home|from (?:your )?home|home address|your (?:own )?address)\b|\bre-?shipping (?:agent|clerk|assistant)\b/i

/** Parcels received at home and sent on. */
export const reshipping: SignalRule = {
  id: 'reshipping',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return (
      quote && {
        id: 'reshipping',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['Receive packages at home and ship them to our clients.'],
    silent: ['Receive parcels at the loading dock and sort them.'],
  },
}
