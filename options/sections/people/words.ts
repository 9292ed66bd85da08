import { type Message, messages } from '../../../src/core/kernel/message'
import type { LastContact } from '../../../src/core/people/find-people'
import type { Ledger } from '../../../src/core/people/ledger'
import { leansOnThem } from '../../../src/core/people/ledger'
import type { Tie } from '../../../src/core/people/person'
import type { TouchKind } from '../../../src/core/people/touch'

export const words = messages('options/people', {
  title: 'People',
  lead: 'Whom you know, when you were last in touch, and what you did for one another. It all stays on this device.',
  name: 'Someone you know',
  add: 'Add',
  added: '{name} added.',
  deleted: '{name} deleted, with everything you noted.',
  gone: 'This person is no longer on this device.',
  search: 'Search people',
  found: '{count, plural, one {# person} other {# people}}',
  none: 'Nobody here matches.',
  more: 'Show more',
  lastContact: 'Last contact',
  anyTime: 'Any time',
  tag: 'Tag or relationship',
  anyTag: 'Any',
  employer: 'Employer',
  anyEmployer: 'Any',
  losing: 'Losing touch',
  losingCount: 'Losing touch ({count})',
  filter: 'Whom to show',
  inTouch: 'last in touch on {day}',
  notYet: 'no contact noted yet',
  due: 'time to be in touch',
  emptyTitle: 'Nobody here yet',
  empty:
    'Start with three people who helped you this year: a name is enough. Or bring your contacts in from a file.',
  idle: 'Open someone to note what you did for one another.',
  back: 'All people',
  remove: 'Delete this person',
})

const lastNames = messages('options/people-last', {
  month: 'Within a month',
  quarter: 'One to three months ago',
  longer: 'Longer ago',
  never: 'No contact noted',
})
export const lastWord = (last: LastContact): Message => lastNames[last]()

const tieNames = messages('options/people-tie', {
  colleague: 'Colleague',
  manager: 'My manager',
  report: 'I managed them',
  mentor: 'Mentor',
  mentee: 'I mentor them',
  sponsor: 'Sponsor',
  recruiter: 'Recruiter',
  client: 'Client',
  volunteering: 'Met volunteering',
  friend: 'Friend',
})
export const tieWord = (tie: Tie): Message => tieNames[tie]()

/** Under a button of one tap, and in the list of touches. */
const touchNames = messages('options/people-touch', {
  wrote: 'Wrote',
  called: 'Called',
  met: 'Met',
  congratulated: 'Congratulated',
  helped: 'Helped',
  introduced: 'Introduced',
  thanked: 'Thanked',
  asked: 'Asked',
  helpedMe: 'Got help',
})
export const touchWord = (kind: TouchKind): Message =>
  kind === 'was-helped' ? touchNames.helpedMe() : touchNames[kind]()

const ledger = messages('options/people-ledger', {
  none: 'Nothing given or asked yet between you and {name}.',
  gifts:
    'You did something for {name} {gifts, plural, =1 {once} =2 {twice} other {# times}}, and asked for nothing.',
  both: 'You did something for {name} {gifts, plural, =1 {once} =2 {twice} other {# times}}, and asked for something or got help {asks, plural, =1 {once} =2 {twice} other {# times}}.',
  asked:
    '{asks, plural, =1 {One ask or favour} other {# asks and favours}} so far, and no thank-you to {name} yet.',
  since:
    '{asks, plural, =1 {One ask or favour} other {# asks and favours}} since you last did something for {name} on {day}.',
  allNone: 'Help, thanks, introductions and asks add up here once you note them.',
  allGifts:
    'Altogether you did something for people {gifts, plural, =1 {once} =2 {twice} other {# times}}, and asked for nothing.',
  allBoth:
    'Altogether you did something for people {gifts, plural, =1 {once} =2 {twice} other {# times}}, and asked for something or got help {asks, plural, =1 {once} =2 {twice} other {# times}}.',
  allAsked:
    'Altogether {asks, plural, =1 {one ask or favour} other {# asks and favours}} so far. A thank-you would be a good next one.',
})

/** Give and take with one person, in a sentence. */
export function ledgerWords(of: Ledger, name: string): Message {
  const { gifts, asks, asksSince, lastGift } = of
  if (gifts + asks === 0) return ledger.none({ name })
  if (gifts === 0) return ledger.asked({ asks, name })
  if (leansOnThem(of) && lastGift) return ledger.since({ asks: asksSince, name, day: { day: lastGift } })
  return asks === 0 ? ledger.gifts({ gifts, name }) : ledger.both({ gifts, asks, name })
}

/** The same with all of them together. */
export function totalWords({ gifts, asks }: Ledger): Message {
  if (gifts + asks === 0) return ledger.allNone()
  if (gifts === 0) return ledger.allAsked({ asks })
  return asks === 0 ? ledger.allGifts({ gifts }) : ledger.allBoth({ gifts, asks })
}

export const touchesWords = messages('options/people-touches', {
  today: 'What you did today',
  title: 'Noted so far',
  day: '{what}: the day',
  about: '{what}: what it was about',
  hint: 'What was it about?',
  remove: 'Remove “{what}”',
  removed: 'Removed.',
})

export const detailWords = messages('options/people-detail', {
  name: 'Name',
  headline: 'What they do',
  employer: 'Where they work',
  place: 'Place',
  email: 'Email',
  phone: 'Phone',
  profile: 'LinkedIn profile',
  ties: 'How you know each other',
  tags: 'Tags',
  tagsHint: 'Your own words: “conference”, “old team”.',
  met: 'How you met',
  metHint: 'Where, through whom, about what.',
  metOn: 'When you met',
  note: 'Notes',
  noteHint: 'What matters to them, what you promised. Nobody else sees it.',
  nextDay: 'A date to remember',
  nextText: 'What it is',
  nextHint: 'A first day, an exam, “call in spring”. It shows up in “This week” when it is near.',
  forget: 'Forget the date',
  every: 'Be in touch',
  everyTitle: 'How often, by kind of person',
  everyHint: 'Applies to everyone of that kind, unless you set something for one of them.',
  asKind: 'As their tags say',
  noRhythm: 'No set rhythm',
  days: 'Every {count, plural, =7 {week} other {# days}}',
  month: 'Every month',
  twoMonths: 'Every two months',
  quarter: 'Every three months',
  halfYear: 'Every six months',
  year: 'Every year',
  lastTouch: 'Last in touch on {day}.',
  dueSince: 'You wanted to be in touch by {day}.',
  changed:
    'Changed since you last looked: from “{from}” to “{to}”, seen on {day}. A good moment to congratulate.',
  double: 'May be the same person as {name}{what}.',
  join: 'Merge the two',
  joined: '{name} is one entry now.',
  openings: 'On your board at {employer}:',
  details: 'More about them',
})

export const contactsWords = messages('options/people-contacts', {
  bring: 'Bring contacts in',
  file: 'A file of contacts',
  hint: '“Connections.csv” or the whole archive from LinkedIn, or a vCard from your address book. What you wrote stays as it is.',
  write: 'Save as vCards',
  saved: '{name} is in your downloads, without notes or contact history.',
  doing: 'Bringing contacts in',
  stopped: 'Nothing was added.',
  failed: 'The contacts were not brought in',
  nothing: 'Nothing new: {same, plural, one {the one entry is} other {all # entries are}} here already.',
  done: '{added, plural, =0 {No one new} one {# person added} other {# people added}}, {completed, plural, =0 {none} other {#}} completed, {same, plural, =0 {none} other {#}} as they were.{leftOut, plural, =0 {} one { # entry without a name was left out.} other { # entries without a name were left out.}}',
})
