import type { Zone } from '../advert'
import type { LineView } from './line-view'

/** Announced by the last heading; `null` before the first one. */
export interface RuledLine {
  zone: Zone
  /** The zone that the heading above announces. */
  under: Zone | null
}

const count = (view: LineView, cls: Parameters<LineView['cues']['get']>[0]): number => view.cues.get(cls) ?? 0

/** Zones by rules alone: the heading above, corrected by what a line says. The model takes these as features. */
export function ruleZones(views: readonly LineView[]): RuledLine[] {
  let under: Zone | null = null
  return views.map((view, index) => {
    if (view.looksLikeHeading) {
      if (view.heading && view.heading.cls !== 'meta') under = view.heading.cls
      else if (!view.heading && !/:$/.test(view.text.trim())) under = index === 0 ? null : under
      return { zone: 'heading' as const, under }
    }
    const { first, last } = view.glued
    const own = first ?? under
    // "Requirements: …" goes on below; "Salary: £ 30,000" and a label above another label do not.
    if (first && !views[index + 1]?.label && !(view.tokens.length < 12 && /\d/.test(view.text))) under = first
    if (last) under = last
    return { zone: zoneOf(view, own, index), under: own }
  })
}

function zoneOf(view: LineView, under: Zone | null, index: number): Zone {
  const length = view.tokens.length
  if (count(view, 'legal') >= 3 || (count(view, 'legal') >= 2 && length < 25)) return 'legal'
  if (view.label && length <= 10 && count(view, 'meta') > 0 && under !== 'offer') return 'meta'
  if (under === 'requirements')
    return count(view, 'soft') > 0 && count(view, 'must') === 0 ? 'nice' : 'requirements'
  if (under === 'duties' && count(view, 'must') + count(view, 'ask') >= 3 && view.opens !== 'duty')
    return 'requirements'
  if (under) return under
  if (count(view, 'process') >= 2 && length < 30) return 'process'
  const ask = count(view, 'ask') + count(view, 'must') + count(view, 'ability')
  if (ask >= 2 && count(view, 'we') === 0) return count(view, 'soft') > 0 ? 'nice' : 'requirements'
  if (view.opens === 'duty') return 'duties'
  if (count(view, 'offer') >= 2) return 'offer'
  if (count(view, 'role') >= 1) return 'role'
  return index < 4 || count(view, 'about') > 0 ? 'about' : 'role'
}
