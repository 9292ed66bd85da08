import type { LineModel } from '../../src/core/advert/lines/line-model'
import type { AdvertText } from '../../src/core/advert/read-advert'
import type { LabelledAdvert } from './labelled-advert'
import { type LineOptions, lineDefaults, trainLines, type UnlabelledAdvert } from './lines'
import { sourcesOf } from './sources'

const folds = 6

export const advertText = (advert: LabelledAdvert): AdvertText => ({
  title: advert.title,
  company: advert.company,
  lines: advert.lines.map(line => line.t),
})

/** The fold of each advert: whole sources together, the largest ones first, each to the fold of fewest lines. */
function foldsBySource(adverts: readonly LabelledAdvert[]): number[] {
  const sources = sourcesOf(adverts)
  const sizes = new Map<number, number>()
  for (const [i, source] of sources.entries())
    sizes.set(source, (sizes.get(source) ?? 0) + (adverts[i]?.lines.length ?? 0))
  const load = new Array<number>(folds).fill(0)
  const foldOf = new Map<number, number>()
  for (const [source, size] of [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const fold = load.indexOf(Math.min(...load))
    foldOf.set(source, fold)
    load[fold] = (load[fold] ?? 0) + size
  }
  return sources.map(source => foldOf.get(source) ?? 0)
}

/**
 * Gives each advert to `each` with a model that has seen none of its source: six folds, always trained on the
 * other ones, and on what teaches each of them (`always`). What was learned of one employer's adverts tells nothing of how others are read.
 */
export function crossValidate(
  adverts: readonly LabelledAdvert[],
  unlabelled: readonly UnlabelledAdvert[],
  each: (advert: LabelledAdvert, model: LineModel) => void,
  always: readonly LabelledAdvert[] = [],
  options: LineOptions = lineDefaults,
): void {
  const foldOf = foldsBySource(adverts)
  for (let fold = 0; fold < folds; fold++) {
    const model = trainLines(
      [...adverts.filter((_, i) => foldOf[i] !== fold), ...always],
      unlabelled,
      options,
    )
    for (const [i, advert] of adverts.entries()) if (foldOf[i] === fold) each(advert, model)
  }
}
