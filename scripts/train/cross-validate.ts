import type { LineModel } from '../../src/core/advert/lines/line-model'
import type { AdvertText } from '../../src/core/advert/read-advert'
import { type LabelledAdvert, trainLines } from './lines'

const folds = 5
const seed = 7

export const advertText = (advert: LabelledAdvert): AdvertText => ({
  title: advert.title,
  company: advert.company,
  lines: advert.lines.map(line => line.t),
})

/** A fixed shuffle, so that the folds are the same every time. */
function shuffled<T>(list: readonly T[]): T[] {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const a = out[i]
    const b = out[j]
    if (a === undefined || b === undefined) continue
    out[i] = b
    out[j] = a
  }
  return out
}

/**
 * Gives each advert to `each` with a model that has not seen it: five folds over each set, always trained on
 * the four other parts of all sets together.
 */
export function crossValidate(
  sets: readonly (readonly LabelledAdvert[])[],
  each: (advert: LabelledAdvert, model: LineModel) => void,
): void {
  const parts = sets.flatMap(set => shuffled(set).map((advert, i) => ({ advert, fold: i % folds })))
  for (let fold = 0; fold < folds; fold++) {
    const model = trainLines(parts.filter(part => part.fold !== fold).map(part => part.advert))
    for (const { advert } of parts.filter(part => part.fold === fold)) each(advert, model)
  }
}
