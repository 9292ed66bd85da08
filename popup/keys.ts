import type { KeyHelp } from '../src/ui/keys-help'

export const keys: readonly KeyHelp[] = [
  { keys: ['/'], does: 'Search your opportunities' },
  { keys: ['↑', '↓'], does: 'Go through the list or the checklist' },
  { keys: ['Enter'], does: 'Open what is chosen' },
  { keys: ['Space'], does: 'Tick' },
  { keys: ['→', '←'], does: 'On a tick: show the advert’s words, or fold them' },
  { keys: ['←', '→'], does: 'On Fit, Tailor, Track: change the view' },
  { keys: ['Esc'], does: 'Close one thing' },
  { keys: ['?'], does: 'These keys' },
]
