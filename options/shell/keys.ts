import type { KeyHelp } from '../../src/ui/keys-help'

/** What `?` shows. */
export const keysOfOptions: readonly KeyHelp[] = [
  { keys: ['/'], does: 'Search everything' },
  { keys: ['f'], does: 'Search this list' },
  { keys: ['n'], does: 'Add an opportunity' },
  { keys: ['↓', '↑'], does: 'Move through a list or a checklist' },
  { keys: ['Enter'], does: 'Open an entry, add a phrase' },
  { keys: ['Space'], does: 'Tick an item, turn a switch' },
  { keys: ['x'], does: 'Select a row; with Shift, all up to it' },
  { keys: ['→'], does: 'Show the advert’s words for an item; next view' },
  { keys: ['y', 't', 'k', 'h', 'v'], does: 'Fit, Tailor, Track, History or Advert of what is open' },
  {
    keys: ['s', 'i', 'a', 'w', 'o', 'c', 'm'],
    does: 'Mark what is open as seen, interested, applied, interviewing, offer, closed or not for me',
  },
  { keys: ['Esc'], does: 'Close one thing' },
  { keys: ['?'], does: 'Show these keys' },
]
