import { type Zone, zones } from '../../src/core/advert/advert'
import { lineLabels, strengths } from '../../src/core/advert/lines/line-labels'

export interface LabelledAdvert {
  id: string
  source?: string
  title: string
  company: string
  lines: {
    t: string
    z: Zone
    req: null | { strength: 'must' | 'nice'; kinds: string[]; years?: number; degree?: string }
  }[]
  facts: Record<string, unknown>
  /** What it weighs beside others; 1 where nothing is said. */
  weight?: number
}

/** The place of a line's label among `lineLabels`; a pair that isn't there counts as its zone alone. */
export function labelOf(line: LabelledAdvert['lines'][number]): number {
  const zone = zones.indexOf(line.z)
  const strength = strengths.indexOf(line.req?.strength ?? null)
  const exact = lineLabels.findIndex(label => label.zone === zone && label.strength === strength)
  return exact >= 0 ? exact : lineLabels.findIndex(label => label.zone === zone && label.strength === 0)
}
