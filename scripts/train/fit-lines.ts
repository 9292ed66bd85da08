import { zones } from '../../src/core/advert/advert'
import { type FeatureGroup, featureGroups } from '../../src/core/advert/lines/feature'
import { lineColumns, lineLabels } from '../../src/core/advert/lines/line-labels'
import { gainsOf, stayingMoves, turnCount } from '../../src/core/advert/lines/turns'
import { chainSums } from './line-chain'
import { randomFrom } from './random'

const labels = lineLabels.length
const zoneColumn = Int32Array.from(lineLabels, label => label.zone)
const strengthColumn = Int32Array.from(lineLabels, label => zones.length + label.strength)

/** An advert's lines as rows of weights, with the label of each, or how likely each label is. */
export interface LineSequence {
  rows: readonly Int32Array[]
  /** That lead to each line. */
  turns: readonly Uint8Array[]
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
  /** `turn * zones + zone` */
  stays: Float64Array
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
export const likelihoods = (
  { rows, transitions, stays }: LineWeights,
  lines: readonly Int32Array[],
  turns: readonly Uint8Array[],
): Float64Array => chainSums(scoresOf(rows, lines), transitions.map(Math.exp), gainsOf(turns, stays), null).at

/** How likely a line is of the same zone as the one before, where each is what it is by itself. */
function wantedStays(wanted: Float64Array, line: number, into: Float64Array): Float64Array {
  into.fill(0)
  for (const { from, to, zone } of stayingMoves)
    into[zone] =
      (into[zone] as number) +
      (wanted[(line - 1) * labels + from] as number) * (wanted[line * labels + to] as number)
  return into
}

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
  const stays = new Float64Array(turnCount * zones.length)
  const staysSeen = new Float64Array(stays.length)
  const meanStays = new Float64Array(stays.length)
  const stayedIn = new Float64Array(zones.length)
  const staySlopes = new Float64Array(stays.length)
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
  /** Moves weights that every advert touches by one step. */
  const follow = (
    weights: Float64Array,
    seenOf: Float64Array,
    slopes: Float64Array,
    { rate, weight }: { rate: number; weight: number },
  ): void => {
    for (let at = 0; at < weights.length; at++) {
      const slope = weight * ((slopes[at] as number) + (l2 / total) * (weights[at] as number))
      const so = (seenOf[at] as number) + slope * slope
      seenOf[at] = so
      weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(so + 0.01)
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    const now = rate * (epoch < epochs * 0.5 ? 1 : epoch < epochs * 0.8 ? 0.5 : 0.25)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const held = order[i] as number
      order[i] = order[j] as number
      order[j] = held
    }
    for (const at of order) {
      const { rows, turns, wanted, weight } = sequences[at] as LineSequence
      if (rows.length === 0) continue
      step++
      const without = featureGroups.map(group => chance() < (dropGroups[group] ?? 0))
      const lines = rows.map(line => line.filter(row => !without[groups[row] as number] && chance() >= drop))
      const expected = new Float64Array(labels * labels)
      const sums = chainSums(scoresOf(w, lines), moves.map(Math.exp), gainsOf(turns, stays), expected)
      staySlopes.fill(0)
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
        if (i === 0) continue
        for (let from = 0; from < labels; from++) {
          const before = wanted[(i - 1) * labels + from] as number
          if (before === 0) continue
          for (let to = 0; to < labels; to++)
            expected[from * labels + to] =
              (expected[from * labels + to] as number) - before * (wanted[i * labels + to] as number)
        }
        const stayed = wantedStays(wanted, i, stayedIn)
        for (const turn of turns[i] as Uint8Array)
          for (let zone = 0; zone < zones.length; zone++) {
            const at = turn * zones.length + zone
            staySlopes[at] =
              (staySlopes[at] as number) +
              (sums.stays[i * zones.length + zone] as number) -
              (stayed[zone] as number)
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
      follow(moves, movesSeen, expected, { rate: now, weight })
      follow(stays, staysSeen, staySlopes, { rate: now, weight })
    }
    if (epoch < epochs * 0.6) continue
    averaged++
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (w[at] as number)
    for (let at = 0; at < moves.length; at++)
      meanMoves[at] = (meanMoves[at] as number) + (moves[at] as number)
    for (let at = 0; at < stays.length; at++)
      meanStays[at] = (meanStays[at] as number) + (stays[at] as number)
  }
  // With all features there, each counts as much as it did on average.
  return {
    rows: mean.map(value => (value / averaged) * (1 - drop)),
    transitions: meanMoves.map(value => value / averaged),
    stays: meanStays.map(value => value / averaged),
  }
}
