import { type Message, messages } from '../../core/kernel/message'
import type { TouchKind } from '../../core/people/touch'

const said = messages('ui/touch-said', {
  wrote: 'Noted: you wrote to {name} today.',
  called: 'Noted: you called {name} today.',
  met: 'Noted: you met {name} today.',
  congratulated: 'Noted: you congratulated {name} today.',
  helped: 'Noted: you helped {name} today.',
  introduced: 'Noted: you introduced {name} to someone today.',
  thanked: 'Noted: you thanked {name} today.',
  asked: 'Noted: you asked {name} for something today.',
  helpedMe: 'Noted: {name} helped you today.',
})

/** What is said after one tap. */
export const touchSaid = (kind: TouchKind, name: string): Message =>
  kind === 'was-helped' ? said.helpedMe({ name }) : said[kind]({ name })
