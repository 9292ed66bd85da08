import { resumeLines } from '../verify/resume-lines'
import { type ChecklistItem, type Phase, phases } from './item'
import type { Draft, Rule } from './rule'
import { rules } from './rules'
import { type History, noHistory, type Situation } from './situation'

/** A list that is read to its end: what matters most stays, in each phase. */
const mostInPhase: Record<Phase, number> = { before: 7, tailor: 14, present: 6, connect: 2, after: 4 }

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
    today: now?.slice(0, 10) ?? null,
  })
}

/**
 * The items by time and most important first. The same situation gives the same items, with the same ids for the
 * same words.
 */
export function checklistFor(whole: Situation): ChecklistItem[] {
  const seen = new Set<string>()
  const items = rules.flatMap(rule => {
    if (!rule.applies(whole)) return []
    return rule
      .make(whole)
      .slice(0, rule.most)
      .flatMap((draft): ChecklistItem[] => {
        const id = `${rule.id}:${draft.about}`
        if (seen.has(id) || isEmptyHanded(rule, draft)) return []
        seen.add(id)
        return [
          {
            id,
            rule: rule.id,
            phase: rule.phase,
            text: draft.text,
            reason: draft.reason,
            quote: draft.quote,
            ...(draft.verify ? { verify: draft.verify } : {}),
          },
        ]
      })
  })
  return phases.flatMap(phase => items.filter(item => item.phase === phase).slice(0, mostInPhase[phase]))
}
