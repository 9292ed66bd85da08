import type { Requirement, Zone } from '../advert'
import type { CompiledWords } from '../words/languages'
import { viewLine } from './line-view'
import { ruleZones } from './rule-zones'

export interface ClassifiedLine {
  zone: Zone
  /** Whether the line asks something of the candidate, and how strongly. */
  strength: Requirement['strength'] | null
}

/** The zone of every line, and which of them are requirements. */
export function classifyLines(lines: readonly string[], words: CompiledWords): ClassifiedLine[] {
  const views = lines.map(line => viewLine(line, words))
  return ruleZones(views).map(({ zone }) => {
    return { zone, strength: strengthOf(zone) }
  })
}

function strengthOf(zone: Zone): Requirement['strength'] | null {
  if (zone === 'nice') return 'nice'
  if (zone === 'requirements') return 'must'
  return null
}
