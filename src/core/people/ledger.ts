import type { Touch } from './touch'
import { sides } from './touch'

/** Asks and gifts in a stretch of time, with one person or with all. */
export interface Ledger {
  gifts: number
  asks: number
  /** The day of the last gift and of the last ask; null for none. */
  lastGift: string | null
  lastAsk: string | null
  /** Asks since the last gift. */
  asksSince: number
}

export function ledgerOf(touches: readonly Pick<Touch, 'kind' | 'on'>[]): Ledger {
  const of = (side: 'gift' | 'ask') =>
    touches
      .filter(({ kind }) => sides[kind] === side)
      .map(({ on }) => on)
      .sort()
  const [gifts, asks] = [of('gift'), of('ask')]
  const lastGift = gifts.at(-1) ?? null
  return {
    gifts: gifts.length,
    asks: asks.length,
    lastGift,
    lastAsk: asks.at(-1) ?? null,
    asksSince: asks.filter(on => lastGift === null || on > lastGift).length,
  }
}

/** Asks outweigh gifts plainly enough to be worth a word: two or more since the last gift. */
export const leansOnThem = ({ asksSince }: Ledger): boolean => asksSince >= 2
