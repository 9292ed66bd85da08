import { type ChecklistItem, type Phase, phases } from './item'
import type { Draft, Rule } from './rule'
import { rules } from './rules'
import { type History, noHistory, type Situation } from './situation'

/** A list that is read to its end: what matters most stays, in each phase. */
const mostInPhase: Record<Phase, number> = { before: 7, tailor: 14, present: 6, connect: 2, after: 4 }

/** Tailoring is to this advert: what cannot quote it does not belong there. */
const isEmptyHanded = (rule: Rule, draft: Draft): boolean =>
  rule.phase === 'tailor' && !draft.quote?.text.trim()

/**
 * What to do for this one opportunity, by time and most important first. The same situation gives the same
 * items, with the same ids for the same words.
 */
export function makeChecklist(
  situation: Omit<Situation, 'history'> & { history?: History },
): ChecklistItem[] {
  const whole: Situation = { ...situation, history: situation.history ?? noHistory }
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
          },
        ]
      })
  })
  return phases.flatMap(phase => items.filter(item => item.phase === phase).slice(0, mostInPhase[phase]))
}
