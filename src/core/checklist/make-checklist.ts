import { slugOf } from '../fit/slug'
import { localDay } from '../kernel/days'
import { messages } from '../kernel/message'
import { resumeLines } from '../verify/resume-lines'
import { type ChecklistItem, type Phase, phases } from './item'
import { isOver } from './last-day'
import type { Draft, Rule } from './rule'
import { rules } from './rules'
import { type History, isSent, noHistory, type Situation } from './situation'

const words = messages('checklist/make-checklist', {
  ask: 'Ask about {topics}',
  askWhy: 'The advert leaves it open. Ask early in the first conversation.',
})

/** A list that is read to its end: what matters most stays, in each phase, and eight to ten in all. */
const mostInPhase: Record<Phase, number> = { before: 3, tailor: 7, present: 2, connect: 1, after: 2 }
const mostInAll = 10
/** Where there is no room for all, these phases give way first. */
const givesWay: readonly Phase[] = ['connect', 'present', 'after', 'tailor']

type Drafted = ChecklistItem & Pick<Draft, 'topic'>

/** Tailoring is to this advert: what cannot quote it does not belong there. */
const isEmptyHanded = (rule: Rule, draft: Draft): boolean =>
  rule.phase === 'tailor' && !draft.quote?.text.trim()

/** What a checklist is made from. */
export type Given = Omit<Situation, 'history' | 'resume' | 'today'> & {
  history?: History
  /** The text of the version in hand; empty where there is none. */
  resume?: string
  /** The present as an ISO string. */
  now?: string
}

/** What to do for this one opportunity, from what is stored of it and the version of the résumé in hand. */
export function makeChecklist({ resume = '', now, history = noHistory, ...rest }: Given): ChecklistItem[] {
  return checklistFor({
    ...rest,
    history,
    resume: resume.trim() === '' ? null : resumeLines(resume),
    today: now === undefined ? null : localDay(now),
  })
}

/**
 * The items by time and most important first. The same situation gives the same items, with the same ids for the
 * same words.
 */
export function checklistFor(whole: Situation): ChecklistItem[] {
  const items = withQuestionsAsOne(draftsOf(whole))
  const kept = phases.flatMap(phase =>
    items.filter(item => item.phase === phase).slice(0, mostInPhase[phase]),
  )
  for (const phase of givesWay)
    while (kept.length > mostInAll && kept.filter(item => item.phase === phase).length > 1)
      kept.splice(
        kept.findLastIndex(item => item.phase === phase),
        1,
      )
  return kept.length > mostInAll ? kept.filter(item => item.phase !== 'connect').slice(0, mostInAll) : kept
}

/** What is to be said while a decision is open: off path or after the last day nothing else. */
function rulesFor(whole: Situation): readonly Rule[] {
  if (isSent(whole.status) || whole.status === 'not-for-me') return rules
  if (isOver(whole)) return rules.filter(rule => rule.id === 'deadline')
  return whole.fit.verdict === 'off-path' ? rules.filter(rule => rule.id === 'off-path') : rules
}

/** Rules that each ask in their own way whether one has a thing. */
const asking = new Set(['knock-outs', 'must-missing', 'must-answered', 'must-bridge', 'first-evidence'])
/** What an item asks: the same words ask the same, and so do two rules of one line. */
const askedBy = ({ id }: Rule, { text, about, quote }: Draft): string[] => [
  JSON.stringify(text),
  ...(asking.has(id) && quote ? [`${quote.line} ${about}`] : []),
]

function draftsOf(whole: Situation): Drafted[] {
  const seen = new Set<string>()
  return rulesFor(whole).flatMap(rule => {
    if (!rule.applies(whole)) return []
    return rule
      .make(whole)
      .slice(0, rule.most)
      .flatMap(draft => {
        const id = `${rule.id}:${draft.about}`
        const asks = [id, ...askedBy(rule, draft)]
        if (asks.some(one => seen.has(one)) || isEmptyHanded(rule, draft)) return []
        for (const one of asks) seen.add(one)
        return [
          {
            id,
            rule: rule.id,
            phase: rule.phase,
            text: draft.text,
            reason: draft.reason,
            quote: draft.quote,
            topic: draft.topic,
            ...(draft.claim?.length ? { claim: draft.claim } : {}),
            ...(draft.parts?.length ? { parts: draft.parts } : {}),
            ...(draft.verify ? { verify: draft.verify } : {}),
          },
        ]
      })
  })
}

/** What an advert leaves open is asked in one talk: one item, with a line for each question. */
function withQuestionsAsOne(drafts: readonly Drafted[]): ChecklistItem[] {
  const asking = drafts.filter(draft => draft.topic !== undefined)
  const [first, ...others] = asking
  return drafts.flatMap(({ topic, ...item }) => {
    if (topic === undefined || others.length === 0) return [item]
    if (item.id !== first?.id) return []
    const topics = asking.flatMap(draft => draft.topic ?? []).slice(0, mostQuestions)
    return [
      {
        id: `ask:${slugOf(topics.map(one => one.id).join(' '))}`,
        rule: 'ask',
        phase: item.phase,
        text: words.ask({ topics: topics.map(one => one.name) }),
        reason: words.askWhy(),
        quote: asking.find(({ quote }) => quote)?.quote ?? null,
        parts: asking.slice(0, mostQuestions).map(draft => draft.text),
      },
    ]
  })
}
const mostQuestions = 3
