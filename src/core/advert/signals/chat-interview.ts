import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/chat-interview', { said: 'The interview is by chat app only.' })

const test =
  /\b(?:interview|hiring manager|recruiter|contact|apply|application|message|text|add)\b[^.]{0,50}\b(?:telegram|whatsapp|signal app|google hangouts|wire app|wechat)\b|\b(?:telegram|whatsapp|hangouts)\b[^.]{0,30}\b(?:interview|to apply|for (?:more )?(?:details|information)|@\w+)/i
const not =
  /\b(?:integrat|api|chatbot|channels? such as|support (?:via|through)|customers? (?:via|through)|community)\w*\b/i

/** Interviews only by chat app. */
export const chatInterview: SignalRule = {
  id: 'chat-interview',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'chat-interview',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['The interview takes place on Telegram.', 'Text our hiring manager on WhatsApp to apply.'],
    silent: ['You answer customers through WhatsApp and e-mail.'],
  },
}
