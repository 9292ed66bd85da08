import { zones } from '../advert'
import { bucket } from './feature'
import { lineLabels } from './line-labels'
import type { LineLook } from './line-look'

/**
 * How a line's shape turns from that of the line before: an advert goes on with what it was saying as long as its
 * lines stay alike, and a sentence after a list, or "we" after "you", mostly begins something else.
 */
const families = [4, 6, 3, 16, 3, 2, 2, 3] as const

/** So many different turns there are. */
export const turnCount = families.reduce((sum: number, size) => sum + size, 0)

const noSign = 0
const stop = 1

function endings({ ending: a }: LineLook, { ending: b }: LineLook): number {
  if (a === b) return a === noSign ? 0 : a === stop ? 1 : 2
  return b === stop ? 3 : a === stop ? 4 : 5
}

/** We and you alone. */
const spokenOf = ({ persons }: LineLook): number => (persons >> 1) & 3

/** The turns that lead to a line, as their numbers. */
function turnsBetween(before: LineLook, look: LineLook): Uint8Array {
  const size = Math.abs(bucket(before.stems.length) - bucket(look.stems.length))
  const found = [
    (before.headingLike ? 2 : 0) + (look.headingLike ? 1 : 0),
    endings(before, look),
    before.form === look.form ? (look.form > 1 ? 0 : 1) : 2,
    spokenOf(before) * 4 + spokenOf(look),
    Math.min(2, size >> 1),
    look.capitals === 0 ? 1 : 0,
    before.stems[0] === look.stems[0] ? 1 : 0,
    before.capitals > 0.6 === look.capitals > 0.6 ? (look.capitals > 0.6 ? 0 : 1) : 2,
  ]
  let from = 0
  return Uint8Array.from(found, (value, family) => {
    const turn = from + value
    from += families[family] ?? 0
    return turn
  })
}

const none = new Uint8Array(0)

/** The turns that lead to each line; none to the first. */
export const turnsOf = (looks: readonly LineLook[]): Uint8Array[] =>
  looks.map((look, i) => {
    const before = looks[i - 1]
    return before ? turnsBetween(before, look) : none
  })

/** Two labels of one zone: the move from one to the other stays in it. */
export const stayingMoves: readonly { from: number; to: number; zone: number }[] = lineLabels.flatMap(
  ({ zone }, from) => lineLabels.flatMap((other, to) => (other.zone === zone ? [{ from, to, zone }] : [])),
)

/**
 * By how much the turns raise or lower the odds of staying in each zone, `line * zones + zone`.
 * @param stays the weights of each turn, `turn * zones + zone`.
 */
export function gainsOf(turns: readonly Uint8Array[], stays: Float32Array | Float64Array): Float64Array {
  const gains = new Float64Array(turns.length * zones.length)
  for (let i = 0; i < turns.length; i++) {
    const base = i * zones.length
    for (const turn of turns[i] as Uint8Array)
      for (let zone = 0; zone < zones.length; zone++)
        gains[base + zone] = (gains[base + zone] as number) + (stays[turn * zones.length + zone] as number)
  }
  return gains.map(Math.exp)
}
