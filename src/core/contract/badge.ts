import { type Verdict, verdictWords } from '../fit/verdict'
import { type Message, messages } from '../kernel/message'
import { isOnBoard, type Status, statusWords } from '../pipeline/opportunity'

const sentences = messages('contract/badge', {
  counted: '{title}: {verdict} ({have} of {musts} must-haves). {status}.',
  logged: '{title}: {verdict}. {status}.',
  nothing: 'Steppingstone',
  unsure: 'Steppingstone is not sure that it read this posting right. Open it to check.',
  waits:
    'Many postings were kept here within a short time, so this one waits for your OK. Open it to keep it.',
  failed: 'Steppingstone could not keep this posting. Open it to see why.',
  ownProfile: 'Your own profile was noticed.',
})

/** What the toolbar says about the page: a sign of at most two characters, and the same in words. */
export interface BadgeWords {
  text: string
  title: Message
  tone: 'accent' | 'quiet' | 'attention'
}

const signs: Record<Verdict, string> = {
  strong: '++',
  'worth-a-look': '+',
  stretch: '~',
  'off-path': '–',
  'not-enough': '•',
}

/** For a page on which a posting was logged. */
export function badgeOf(opportunity: {
  title: string
  status: Status
  verdict: Verdict
  counts: { musts: number; have: number; withEvidence: number }
}): BadgeWords {
  const { title, status, verdict, counts } = opportunity
  const said = { title, verdict: verdictWords[verdict], status: statusWords[status] }
  const words =
    counts.musts > 0 && verdict !== 'not-enough'
      ? sentences.counted({ ...said, have: counts.have, musts: counts.musts })
      : sentences.logged(said)
  if (isOnBoard(status) && status !== 'interested') {
    return { text: '✓', title: words, tone: 'accent' }
  }
  return {
    text: signs[verdict],
    title: words,
    tone: verdict === 'strong' || verdict === 'worth-a-look' ? 'accent' : 'quiet',
  }
}

export const noBadge: BadgeWords = { text: '', title: sentences.nothing(), tone: 'quiet' }
export const unsureBadge: BadgeWords = {
  text: '?',
  title: sentences.unsure(),
  tone: 'attention',
}
export const waitingBadge: BadgeWords = {
  text: '?',
  title: sentences.waits(),
  tone: 'attention',
}
export const failedBadge: BadgeWords = {
  text: '!',
  title: sentences.failed(),
  tone: 'attention',
}
export const ownProfileBadge: BadgeWords = {
  text: '•',
  title: sentences.ownProfile(),
  tone: 'quiet',
}
