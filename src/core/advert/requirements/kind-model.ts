import { type RequirementKind, requirementKinds } from '../advert'
import { featureOf, kindKeyOf } from '../lines/feature'
import { lookOf } from '../lines/line-look'
import { ownFeatures, wordFeatures } from '../lines/own-features'
import { DistinctHashes } from '../model/distinct'
import { type FeatureRows, rowOf } from '../model/feature-rows'
import type { FoundSkill } from '../skills/find-skills'
import type { Token } from '../words/tokenise'

/** Kinds that no list of words tells for sure: a trait is asked in the words of a skill, and both with experience. */
export const taughtKinds = ['skill', 'trait', 'experience'] as const satisfies readonly RequirementKind[]

/** Weights that decide on each of `taughtKinds`. */
export interface KindModel {
  rows: FeatureRows
  scale: number
  /** What each kind scores before anything is said. */
  bias: readonly number[]
  /** A kind is asked from this score on. */
  threshold: number
}

interface AskedWords {
  text: string
  tokens: readonly Token[]
  skills: readonly FoundSkill[]
  /** The kinds that the rules see. */
  ruled: readonly RequirementKind[]
}

const skillKinds = ['skill', 'tool', 'trait']
const distinct = new DistinctHashes(11)
const add = (template: number, value: number): void => distinct.add(featureOf(template, value))

/** What the model knows of a requirement: its words and look, and what the rules made of it. */
export function kindFeatures({ text, skills, ruled }: AskedWords): Uint32Array {
  distinct.clear()
  const look = lookOf(text)
  wordFeatures(look, add)
  ownFeatures(look, add)
  const kinds = ruled.map(kind => requirementKinds.indexOf(kind))
  for (const kind of kinds) {
    add(1300, kind)
    for (const other of kinds) if (other > kind) add(1301, kind * 16 + other)
  }
  add(1302, kinds.length)
  for (const { kind } of skills) add(1303, skillKinds.indexOf(kind))
  return distinct.values()
}

/** The rules' kinds, with `taughtKinds` as the model has them. Never empty. */
export function softKinds(model: KindModel, asked: AskedWords): RequirementKind[] {
  const { rows, scale, bias, threshold } = model
  const columns = taughtKinds.length
  const scores = new Float64Array(columns)
  for (const feature of kindFeatures(asked)) {
    const row = rowOf(rows, kindKeyOf(feature)) * columns
    if (row < 0) continue
    for (let c = 0; c < columns; c++)
      scores[c] = (scores[c] as number) + (rows.values[row + c] as number) * scale
  }
  const taught: readonly RequirementKind[] = taughtKinds
  const scored = taughtKinds.map((kind, c) => ({ kind, score: (scores[c] ?? 0) + (bias[c] ?? 0) }))
  const kinds = [
    ...asked.ruled.filter(kind => !taught.includes(kind)),
    ...scored.filter(({ score }) => score > threshold).map(({ kind }) => kind),
  ]
  if (kinds.length > 0) return kinds
  return [scored.reduce((a, b) => (b.score > a.score ? b : a)).kind]
}
