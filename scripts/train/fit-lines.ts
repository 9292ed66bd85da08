import { zones } from '../../src/core/advert/advert'
import { type FeatureGroup, featureGroups } from '../../src/core/advert/lines/feature'
import { lineColumns, lineLabels } from '../../src/core/advert/lines/line-labels'
import { chainSums } from './line-chain'
import { randomFrom } from './random'

const labels = lineLabels.length
const zoneColumn = Int32Array.from(lineLabels, label => label.zone)
const strengthColumn = Int32Array.from(lineLabels, label => zones.length + label.strength)

/** An advert's lines as rows of weights, with the label of each, or how likely each label is. */
export interface LineSequence {
  rows: readonly Int32Array[]
  /** `line * labels + label`. */
  wanted: Float64Array
  /** Of its lines in the sum. */
  weight: number
}

export interface FitOptions {
  epochs: number
  rate: number
  l2: number
  /** The share of a line's features that each step leaves out. */
  drop: number
  /** The share of the steps that leave out a whole group for the whole advert. */
  dropGroups: Partial<Record<FeatureGroup, number>>
}

export const fitDefaults: FitOptions = {
  epochs: 18,
  rate: 0.1,
  l2: 0.3,
  drop: 0.5,
  dropGroups: {
    heading: 0.3,
    underHeading: 0.3,
    neighbours: 0.3,
    place: 0.3,
    block: 0.3,
    edges: 0.1,
  },
}

export interface LineWeights {
  /** `lineColumns` a row. */
  rows: Float32Array
  transitions: Float64Array
}

/** The scores of an advert's lines, `line * labels + label`. */
function scoresOf(weights: Float32Array, lines: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(lines.length * labels)
  const columns = new Float64Array(lineColumns)
  for (let i = 0; i < lines.length; i++) {
    columns.fill(0)
    const line = lines[i] as Int32Array
    for (let k = 0; k < line.length; k++) {
      const base = (line[k] as number) * lineColumns
      for (let c = 0; c < lineColumns; c++)
        columns[c] = (columns[c] as number) + (weights[base + c] as number)
    }
    for (let l = 0; l < labels; l++)
      scores[i * labels + l] =
        (columns[zoneColumn[l] as number] as number) + (columns[strengthColumn[l] as number] as number)
  }
  return scores
}

/** How likely each label is at each line of an advert. */
export const likelihoods = ({ rows, transitions }: LineWeights, lines: readonly Int32Array[]): Float64Array =>
  chainSums(scoresOf(rows, lines), transitions.map(Math.exp), null).at

/**
 * Fits the chain by steps down the log-likelihood, each step an advert, each weight with a rate of its own
 * (AdaGrad). Each step is blind to other features, so that what is learned rests on many. The weights are those
 * of the last epochs' mean.
 * @param groups of each row, as its place in `featureGroups`.
 */
export function fitLines(
  sequences: readonly LineSequence[],
  groups: Uint8Array,
  { epochs, rate, l2, drop, dropGroups }: FitOptions,
  seed: number,
): LineWeights {
  const size = groups.length * lineColumns
  const w = new Float32Array(size)
  const seen = new Float32Array(size)
  const gradient = new Float32Array(size)
  const moves = new Float64Array(labels * labels)
  const movesSeen = new Float64Array(labels * labels)
  const mean = new Float32Array(size)
  const meanMoves = new Float64Array(labels * labels)
  const lastStep = new Int32Array(groups.length)
  const touchedAt = new Int32Array(groups.length)
  const touched = new Int32Array(groups.length)
  const random = randomFrom(seed)
  const chance = () => random() / 2 ** 32
  const total = sequences.reduce((sum, sequence) => sum + sequence.weight, 0)
  const order = sequences.map((_, i) => i)
  const columns = new Float64Array(lineColumns)
  let step = 0
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const now = rate * (epoch < epochs * 0.5 ? 1 : epoch < epochs * 0.8 ? 0.5 : 0.25)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const held = order[i] as number
      order[i] = order[j] as number
      order[j] = held
    }
    for (const at of order) {
      const { rows, wanted, weight } = sequences[at] as LineSequence
      if (rows.length === 0) continue
      step++
      const without = featureGroups.map(group => chance() < (dropGroups[group] ?? 0))
      const lines = rows.map(line => line.filter(row => !without[groups[row] as number] && chance() >= drop))
      const expected = new Float64Array(labels * labels)
      const sums = chainSums(scoresOf(w, lines), moves.map(Math.exp), expected)
      let count = 0
      for (let i = 0; i < lines.length; i++) {
        columns.fill(0)
        for (let l = 0; l < labels; l++) {
          const off = weight * ((sums.at[i * labels + l] as number) - (wanted[i * labels + l] as number))
          const zone = zoneColumn[l] as number
          const strength = strengthColumn[l] as number
          columns[zone] = (columns[zone] as number) + off
          columns[strength] = (columns[strength] as number) + off
        }
        const line = lines[i] as Int32Array
        for (let k = 0; k < line.length; k++) {
          const row = line[k] as number
          if (touchedAt[row] !== step) {
            touchedAt[row] = step
            touched[count++] = row
          }
          const base = row * lineColumns
          for (let c = 0; c < lineColumns; c++)
            gradient[base + c] = (gradient[base + c] as number) + (columns[c] as number)
        }
        if (i > 0)
          for (let from = 0; from < labels; from++) {
            const before = wanted[(i - 1) * labels + from] as number
            if (before === 0) continue
            for (let to = 0; to < labels; to++)
              expected[from * labels + to] =
                (expected[from * labels + to] as number) - before * (wanted[i * labels + to] as number)
          }
      }
      for (let k = 0; k < count; k++) {
        const row = touched[k] as number
        const shrink = ((l2 * (step - (lastStep[row] as number))) / total) * weight
        lastStep[row] = step
        for (let at = row * lineColumns; at < (row + 1) * lineColumns; at++) {
          const slope = (gradient[at] as number) + shrink * (w[at] as number)
          gradient[at] = 0
          const so = (seen[at] as number) + slope * slope
          seen[at] = so
          w[at] = (w[at] as number) - (now * slope) / Math.sqrt(so + 0.01)
        }
      }
      for (let at = 0; at < moves.length; at++) {
        const slope = weight * ((expected[at] as number) + (l2 / total) * (moves[at] as number))
        const so = (movesSeen[at] as number) + slope * slope
        movesSeen[at] = so
        moves[at] = (moves[at] as number) - (now * slope) / Math.sqrt(so + 0.01)
      }
    }
    if (epoch < epochs * 0.6) continue
    averaged++
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (w[at] as number)
    for (let at = 0; at < moves.length; at++)
      meanMoves[at] = (meanMoves[at] as number) + (moves[at] as number)
  }
  // With all features there, each counts as much as it did on average.
  return {
    rows: mean.map(value => (value / averaged) * (1 - drop)),
    transitions: meanMoves.map(value => value / averaged),
  }
}
