import { type Verdict, verdictWords } from '../fit/verdict'
import { isOnBoard, type Status, statusWords } from '../pipeline/opportunity'

/** What the toolbar says about the page: a sign of at most two characters, and the same in words. */
export interface BadgeWords {
  text: string
  title: string
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
  const count =
    counts.musts > 0 && verdict !== 'not-enough' ? ` (${counts.have} of ${counts.musts} must-haves)` : ''
  const words = `${title}: ${verdictWords[verdict]}${count}`
  if (isOnBoard(status) && status !== 'interested') {
    return { text: '✓', title: `${words}. ${statusWords[status]}.`, tone: 'accent' }
  }
  return {
    text: signs[verdict],
    title: `${words}. ${statusWords[status]}.`,
    tone: verdict === 'strong' || verdict === 'worth-a-look' ? 'accent' : 'quiet',
  }
}

export const noBadge: BadgeWords = { text: '', title: 'Steppingstone', tone: 'quiet' }
export const unsureBadge: BadgeWords = {
  text: '?',
  title: 'Steppingstone is not sure that it read this posting right. Open it to check.',
  tone: 'attention',
}
export const waitingBadge: BadgeWords = {
  text: '?',
  title:
    'Many postings were kept here within a short time, so this one waits for your word. Open it to keep it.',
  tone: 'attention',
}
export const failedBadge: BadgeWords = {
  text: '!',
  title: 'Steppingstone could not keep this posting. Open it to see why.',
  tone: 'attention',
}
export const ownProfileBadge: BadgeWords = {
  text: '•',
  title: 'Your own profile was noticed.',
  tone: 'quiet',
}
