import { DistinctHashes } from '../model/distinct'
import { checkTime } from '../time-budget'
import { aroundFeatures } from './around-features'
import { type Add, featureOf, type LineContext } from './feature'
import { lookOf } from './line-look'
import type { LineView } from './line-view'
import { ownFeatures } from './own-features'
import { ruleFeatures } from './rule-features'
import type { RuledLine } from './rule-zones'

const distinct = new DistinctHashes()
const add: Add = (template, value) => distinct.add(featureOf(template, value))

/** What the model knows of each line, as hashes, each once. */
export function lineFeatures(
  views: readonly LineView[],
  ruled: readonly RuledLine[],
  context: LineContext,
): Uint32Array[] {
  const looks = views.map(({ text }) => lookOf(text))
  const ofRules = ruleFeatures(views, ruled, context)
  const around = aroundFeatures(looks, context)
  return looks.map((look, i) => {
    checkTime()
    distinct.clear()
    ofRules(i, add)
    ownFeatures(look, add)
    around(i, add)
    return distinct.values()
  })
}
