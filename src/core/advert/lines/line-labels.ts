import { type Zone, zones } from '../advert'

export const strengths = [null, 'must', 'nice'] as const

/** The pairs of zone and strength that occur: what a line may be. Order is part of the model's form. */
export const lineLabels: readonly { zone: number; strength: number }[] = [
  ...zones.map((_, zone) => ({ zone, strength: 0 })),
  ...(['requirements', 'legal', 'duties', 'role', 'offer', 'meta', 'process', 'about'] as Zone[]).map(
    zone => ({ zone: zones.indexOf(zone), strength: 1 }),
  ),
  ...(['nice', 'requirements', 'role'] as Zone[]).map(zone => ({ zone: zones.indexOf(zone), strength: 2 })),
]

/** A line's scores are sums of a zone's part and a strength's part: as many columns of weights. */
export const lineColumns = zones.length + strengths.length
