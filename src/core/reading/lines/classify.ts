import { type Requirement, type Zone, zones } from '../advert'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { lineFeatures } from './line-features'
import { lineLabels } from './line-labels'
import { emissions, type LineModel, marginals } from './line-model'
import { viewLine } from './line-view'
import { ruleZones } from './rule-zones'

export interface ClassifiedLine {
  zone: Zone
  /** Whether the line asks something of the candidate, and how strongly. */
  strength: Requirement['strength'] | null
}

export interface LinesOf {
  title: string
  company: string
  lines: readonly string[]
}

/** The features of an advert's lines, as the model reads them. */
export function featuresOf({ title, company, lines }: LinesOf, words: CompiledWords): Uint32Array[] {
  const views = lines.map(line => viewLine(line, words))
  const named = (text: string) =>
    new Set(
      tokenise(text)
        .map(token => token.word)
        .filter(word => word.length > 2),
    )
  return lineFeatures(views, ruleZones(views), { titleWords: named(title), companyWords: named(company) })
}

/** The zone of every line, and which of them are requirements. */
export function classifyLines(advert: LinesOf, words: CompiledWords, model: LineModel): ClassifiedLine[] {
  return marginals(emissions(model, featuresOf(advert, words)), model.transitions).map(line =>
    judge(line, model.threshold),
  )
}

function judge(line: Float64Array, threshold: number): ClassifiedLine {
  const zoneSum = new Float64Array(zones.length)
  const strengthSum = new Float64Array(3)
  lineLabels.forEach(({ zone, strength }, label) => {
    zoneSum[zone] = (zoneSum[zone] ?? 0) + (line[label] ?? 0)
    strengthSum[strength] = (strengthSum[strength] ?? 0) + (line[label] ?? 0)
  })
  const [none = 0, must = 0, nice = 0] = strengthSum
  const zone = zones[zoneSum.indexOf(Math.max(...zoneSum))] ?? 'other'
  const asks = must + nice > threshold * (must + nice + none)
  return { zone, strength: asks ? (nice > must ? 'nice' : 'must') : null }
}
