import type { Quote } from '../advert/advert'
import type { Signal } from '../advert/signals/signal'
import type { Evidence } from '../brand/evidence'
import { type Asked, askedOf } from '../checklist/asked'
import { lastDayOf } from '../checklist/last-day'
import type { Given } from '../checklist/make-checklist'
import { rule as askContract } from '../checklist/rules/ask-contract'
import { rule as askLearning } from '../checklist/rules/ask-learning'
import { rule as askOnsiteDays } from '../checklist/rules/ask-onsite-days'
import { rule as askPay } from '../checklist/rules/ask-pay'
import { rule as askTeam } from '../checklist/rules/ask-team'
import { rule as askWish } from '../checklist/rules/ask-wish'
import { rule as contactNamed } from '../checklist/rules/contact-named'
import { rule as referenceNamed } from '../checklist/rules/reference-named'
import { noHistory, type Situation } from '../checklist/situation'
import { storiesFor } from '../checklist/stories'
import { localDay } from '../kernel/days'
import { type Message, messages } from '../kernel/message'
import { shortened } from '../kernel/shortened'
import type { NextAction } from '../pipeline/next-action'
import { fieldValue } from '../posting/posting'

const sentences = messages('brief/brief', { canConfirm: '{name} can confirm what you bring' })

/** Everything for the half hour before a conversation, on one page. Quotes are the advert's or the user's own words. */
export interface Brief {
  title: string
  employer: string
  /** Where the advert stood; null where no page is known. */
  url: string | null
  verdict: Situation['fit']['verdict']
  because: Message
  counts: Situation['fit']['counts']
  reasons: { side: 'for' | 'against'; text: Message; quote: string }[]
  musts: Asks[]
  /** So many musts have no room here. */
  moreMusts: number
  nice: string[]
  /** What to bring: the user's own accomplishments, and the words of the advert that each answers. */
  stories: { evidence: Evidence; answers: string }[]
  questions: { ask: Message; why: Message }[]
  people: Message[]
  /** Days as YYYY-MM-DD. */
  posted: string | null
  openUntil: string | null
  next: Pick<NextAction, 'text' | 'due'> | null
  /** Strong observations about the advert. */
  signals: Message[]
}

/** One must in the advert's words, and how the user stands to it. */
export interface Asks {
  quote: string
  state: Asked['coverage']['state']
  /** The user's own skill or accomplishment that answers it; empty where there is none. */
  own: string
}

/** What one page has room for. */
const most = { reasons: 4, musts: 8, nice: 3, stories: 3, questions: 6, people: 4, signals: 2 } as const
const longest = { quote: 150, own: 90 } as const

const asking = [askWish, askPay, askTeam, askOnsiteDays, askContract, askLearning]
const naming = [contactNamed, referenceNamed]

export interface BriefGiven {
  given: Given
  title: string
  url: string
  signals: readonly Signal[]
  next: NextAction | null
}

const words = (quote: Quote | null): string => shortened(quote?.text ?? '', longest.quote)

/** Picks and orders what is known; it words nothing itself. The same opportunity gives the same brief. */
export function makeBrief({ given, title, url, signals, next }: BriefGiven): Brief {
  const { now, ...rest } = given
  const situation: Situation = {
    ...rest,
    history: given.history ?? noHistory,
    resume: null,
    today: now === undefined ? null : localDay(now),
  }
  const { fields, fit } = situation
  const drafts = (rules: typeof asking) =>
    rules.flatMap(rule => (rule.applies(situation) ? rule.make(situation).slice(0, rule.most) : []))
  const musts = askedOf(situation, 'must')
  const stories = storiesFor(situation).slice(0, most.stories)
  const told = (side: 'for' | 'against') =>
    fit.reasons
      .filter(reason => reason.side === side)
      .map(reason => ({ side, text: reason.text, quote: words(reason.quote) }))
  const against = told('against').slice(0, most.reasons / 2)
  return {
    title,
    employer: fieldValue(fields, 'hiringOrganization') ?? '',
    url: [url, fieldValue(fields, 'applyUrl') ?? ''].find(each => /^https?:/i.test(each)) ?? null,
    verdict: fit.verdict,
    // The verdict's own words stand before it: they are said once.
    because: fit.alone ?? fit.because,
    counts: fit.counts,
    reasons: [...told('for').slice(0, most.reasons - against.length), ...against],
    musts: musts.slice(0, most.musts).map(asked => ({
      quote: words(asked.requirement.quote),
      state: asked.coverage.state,
      own: ownWords(asked, situation),
    })),
    moreMusts: Math.max(0, musts.length - most.musts),
    nice: askedOf(situation, 'nice')
      .slice(0, most.nice)
      .map(asked => words(asked.requirement.quote)),
    stories: stories.map(({ entry: { id: _id, ...evidence }, asked }) => ({
      evidence,
      answers: words(asked.requirement.quote),
    })),
    questions: drafts(asking)
      .slice(0, most.questions)
      .map(draft => ({ ask: draft.text, why: draft.reason })),
    people: [
      ...drafts(naming).map(draft => draft.text),
      ...[...new Set(stories.map(({ entry }) => entry.confirmedBy.trim()).filter(Boolean))].map(name =>
        sentences.canConfirm({ name }),
      ),
    ].slice(0, most.people),
    posted: fieldValue(fields, 'datePosted'),
    openUntil: lastDayOf(situation),
    next: next && { text: next.text, due: next.due },
    signals: signals
      .filter(signal => signal.weight === 'strong')
      .slice(0, most.signals)
      .map(signal => signal.text),
  }
}

function ownWords({ coverage }: Asked, { evidence }: Situation): string {
  const entry = evidence.find(known => coverage.evidenceIds.includes(known.id))
  return shortened(entry?.action || entry?.situation || coverage.own || '', longest.own)
}
