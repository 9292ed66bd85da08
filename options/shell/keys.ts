import { messages } from '../../src/core/kernel/message'
import type { KeyHelp } from '../../src/ui/keys-help'
import { say } from '../../src/words/say'

const words = messages('options/keys', {
  everything: 'Search everything',
  list: 'Search this list',
  add: 'Add an opportunity',
  move: 'Move through a list or a checklist',
  open: 'Open an entry, add a phrase',
  tick: 'Tick an item, turn a switch',
  select: 'Select a row; with Shift, all up to it',
  next: 'Show the advert’s words for an item; next view',
  views: 'Fit, Tailor, Track, History or Advert of what is open',
  mark: 'Mark what is open as seen, interested, applied, interviewing, offer, closed or not for me',
  close: 'Close what is open',
  help: 'Show these keys',
})

/** What `?` shows. */
export const keysOfOptions = (): readonly KeyHelp[] => [
  { keys: ['/'], does: say(words.everything()) },
  { keys: ['f'], does: say(words.list()) },
  { keys: ['n'], does: say(words.add()) },
  { keys: ['↓', '↑'], does: say(words.move()) },
  { keys: ['Enter'], does: say(words.open()) },
  { keys: ['Space'], does: say(words.tick()) },
  { keys: ['x'], does: say(words.select()) },
  { keys: ['→'], does: say(words.next()) },
  { keys: ['y', 't', 'k', 'h', 'v'], does: say(words.views()) },
  { keys: ['s', 'i', 'a', 'w', 'o', 'c', 'm'], does: say(words.mark()) },
  { keys: ['Esc'], does: say(words.close()) },
  { keys: ['?'], does: say(words.help()) },
]
