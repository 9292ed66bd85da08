import { messages } from '../src/core/kernel/message'
import type { KeyHelp } from '../src/ui/keys-help'
import { say } from '../src/words/say'

const words = messages('popup/keys', {
  search: 'Search your opportunities',
  go: 'Go through the list or the checklist',
  open: 'Open what is chosen',
  tick: 'Tick',
  fold: 'On a tick: show the advert’s words, or hide them',
  view: 'On Fit, Tailor, Track: change the view',
  close: 'Close what is open',
  these: 'These keys',
})

/** What `?` shows. */
export const keysOfPopup = (): readonly KeyHelp[] => [
  { keys: ['/'], does: say(words.search()) },
  { keys: ['↑', '↓'], does: say(words.go()) },
  { keys: ['Enter'], does: say(words.open()) },
  { keys: ['Space'], does: say(words.tick()) },
  { keys: ['→', '←'], does: say(words.fold()) },
  { keys: ['←', '→'], does: say(words.view()) },
  { keys: ['Esc'], does: say(words.close()) },
  { keys: ['?'], does: say(words.these()) },
]
