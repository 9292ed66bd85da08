import { type Requirement, type Zone, zones } from '../advert'
import { findAuthorizations } from '../facts/authorization'
import { asksYearsAndWishes } from '../requirements/plain-years'
import { piece } from '../time-budget'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { lineFeatures } from './line-features'
import { lineLabels } from './line-labels'
import { emissions, type LineModel, marginals } from './line-model'
import { type LineView, viewLine } from './line-view'
import { leftBesideWaived } from './only-waives'
import { plainZone } from './plain-zone'
import { type RuledLine, ruleZones } from './rule-zones'
import {
  asksCondition,
  asksDegree,
  headsNothing,
  namesCredential,
  namesMeasure,
  namesPlace,
  opensWithYears,
  residueIn,
  saysEqualChances,
  saysMust,
  saysOfEveryJob,
  saysRequired,
  wishesAll,
} from './says-plainly'
import { toldPlainly } from './told-plainly'
import { unmarked } from './unmarked'

interface ClassifiedLine {
  zone: Zone
  /** Whether the line asks something of the candidate, and how strongly. */
  strength: Requirement['strength'] | null
}

interface LinesOf {
  title: string
  company: string
  lines: readonly string[]
}

/** The advert as its words are looked at. */
const plainly = (advert: LinesOf): LinesOf => ({ ...advert, lines: advert.lines.map(unmarked) })

function seen(
  { title, company, lines }: LinesOf,
  words: CompiledWords,
): { views: LineView[]; ruled: RuledLine[]; features: Uint32Array[] } {
  const views = lines.map((line, i) => piece(`view ${i}`, () => viewLine(line, words)))
  const named = (text: string) =>
    new Set(
      tokenise(text)
        .map(token => token.word)
        .filter(word => word.length > 2),
    )
  const context = { titleWords: named(title), companyWords: named(company) }
  const ruled = ruleZones(views)
  return { views, ruled, features: lineFeatures(views, ruled, context) }
}

/** The features of an advert's lines, as the model reads them. */
export const featuresOf = (advert: LinesOf, words: CompiledWords): Uint32Array[] =>
  seen(plainly(advert), words).features

const headingLabel = lineLabels.findIndex(label => zones[label.zone] === 'heading')
/** More than any weight of the model. */
const sure = 20

/** A heading of the lists and nothing else. "Apply now" may be a button. */
const isPlainHeading = ({ looksLikeHeading, heading }: LineView): boolean =>
  looksLikeHeading &&
  heading !== null &&
  heading.share > 0.99 &&
  heading.cls !== 'process' &&
  heading.cls !== 'meta'

/** "Boat handling", "You have worked at sea": a few words as a sentence has them, and none that heads anything. */
const isItem = (view: LineView | undefined): boolean =>
  view !== undefined &&
  view.heading === null &&
  view.tokens.length > 1 &&
  view.tokens.filter(({ raw, known }) => known.capital && !/^\p{Lu}{2,6}$/u.test(raw)).length <= 1 &&
  !/[:?…]\W*$/.test(view.text)

/** The zone of every line, and which of them are requirements. */
export function classifyLines(marked: LinesOf, words: CompiledWords, model: LineModel): ClassifiedLine[] {
  const advert = plainly(marked)
  const { views, ruled, features } = piece('features', () => seen(advert, words))
  const scores = emissions(model, features)
  for (const [i, view] of views.entries())
    if (isPlainHeading(view)) scores[i]?.set([(scores[i]?.[headingLabel] ?? 0) + sure], headingLabel)
  const zoneOf = (line: Float64Array, i: number): ClassifiedLine => {
    const text = advert.lines[i] ?? ''
    const headless = !views[i]?.looksLikeHeading && (headsNothing(text) || isItem(views[i]))
    const first = judge(line, model.threshold, headless)
    // A heading announces; what it asks stands under it.
    const judged =
      (first.zone === 'heading' || (announces.has(first.zone) && headsList(text, i, views))) &&
      views[i]?.looksLikeHeading &&
      !namesMeasure(text)
        ? ({ zone: 'heading', strength: null } as const)
        : first
    const view = views[i]
    const residue = residueIn(text)
    if (residue) return { zone: residue, strength: null }
    if (judged.zone !== 'heading' && namesPlace(text)) return { zone: 'meta', strength: null }
    if (judged.zone !== 'heading' && saysOfEveryJob(text)) return { zone: 'legal', strength: null }
    if (judged.zone !== 'heading' && saysEqualChances(text))
      return { zone: 'legal', strength: asksAuthorization(text, judged.zone) ? 'must' : null }
    const said = toldPlainly(text, judged.zone, judged.strength !== null)
    if (said) return { zone: said, strength: null }
    // "No degree required" asks nothing; beside it the line may ask something else, or wish for it.
    const left = judged.strength || asking.has(judged.zone) ? leftBesideWaived(text, words) : null
    if (left === 'nothing') return { zone: judged.zone, strength: null }
    if (left === 'nice')
      return { zone: judged.zone === 'requirements' ? 'nice' : judged.zone, strength: 'nice' }
    // What a line itself says outweighs the heading above it.
    if (
      judged.strength === 'must' &&
      !asksYearsAndWishes(text, words) &&
      ((view?.softness === 'whole' && !view.cues.has('must')) || wishesAll(text, words))
    ) {
      return { zone: judged.zone === 'requirements' ? 'nice' : judged.zone, strength: 'nice' }
    }
    // "A degree in law; a doctorate is a plus" asks for the degree, where no heading softens all of it.
    if (
      judged.strength === 'nice' &&
      view?.softness === 'tail' &&
      ruled[i]?.under !== 'nice' &&
      !wishesAll(text, words)
    ) {
      return { zone: judged.zone === 'nice' ? 'requirements' : judged.zone, strength: 'must' }
    }
    if (judged.strength === 'nice' && ruled[i]?.under !== 'nice' && asksYearsAndWishes(text, words))
      return { zone: judged.zone === 'nice' ? 'requirements' : judged.zone, strength: 'must' }
    if (
      judged.strength === null &&
      asking.has(judged.zone) &&
      !view?.looksLikeHeading &&
      wishesAll(text, words)
    )
      return { zone: 'nice', strength: 'nice' }
    if (judged.strength === null && open.has(judged.zone) && (asksDegree(text) || saysMust(text)))
      return { zone: 'requirements', strength: 'must' }
    if (judged.strength === null && judged.zone !== 'heading' && !view?.looksLikeHeading) {
      // What asks so plainly asks among whatever it stands.
      if (saysRequired(text) || opensWithYears(text) || (open.has(judged.zone) && namesCredential(text))) {
        const strength = judged.zone === 'nice' || wishesAll(text, words) ? 'nice' : 'must'
        const zone = strength === 'nice' ? 'nice' : 'requirements'
        return { zone: open.has(judged.zone) ? zone : judged.zone, strength }
      }
    }
    if (judged.strength === null && told.has(judged.zone) && asksCondition(text))
      return { zone: judged.zone, strength: 'must' }
    if (judged.strength === null && asksAuthorization(text, judged.zone))
      return { zone: notices.has(judged.zone) ? 'legal' : judged.zone, strength: 'must' }
    const plain = judged.strength === null && unsure.has(judged.zone) ? plainZone(text) : null
    if (plain) return { zone: plain, strength: null }
    // What asks for nothing after all stands among no requirements.
    return judged.strength === null && asking.has(judged.zone)
      ? { zone: aside(line), strength: null }
      : judged
  }
  return marginals(scores, model.transitions).map((line, i) => piece(`zone ${i}`, () => zoneOf(line, i)))
}

/** Zones that a line is put into for want of a better. */
const open = new Set<Zone>(['heading', 'about', 'role', 'duties', 'meta', 'offer', 'other', 'requirements'])

/** Zones of what is asked for. */
const asking = new Set<Zone>(['requirements', 'nice'])

/** Zones that a line may be in only because it stands among others. */
const unsure = new Set<Zone>([
  'about',
  'role',
  'duties',
  'requirements',
  'nice',
  'offer',
  'process',
  'other',
  'meta',
])

/** Zones in which the job is told of. */
const told = new Set<Zone>(['role', 'duties', 'meta', 'offer', 'requirements', 'other', 'legal'])

/** Zones in which a notice ("we run background checks") is a notice of its own. */
const notices = new Set<Zone>(['about', 'offer', 'process'])

/** The right to work, clearances and checks are asked of the candidate wherever they stand. */
const asksAuthorization = (text: string, zone: Zone): boolean =>
  zone !== 'heading' && findAuthorizations(text).some(found => found.value !== 'sponsorship-offered')

/** Zones that hold lists, under headings of their own. */
const announces = new Set<Zone>(['requirements', 'nice', 'duties', 'offer', 'role', 'about'])

/** "Ability to travel:" above other lines heads them, whatever it names. */
const headsList = (text: string, at: number, views: readonly LineView[]): boolean =>
  /:\s*$/.test(text) && at + 1 < views.length && (views[at]?.tokens.length ?? 0) <= 8

const headingZone = zones.indexOf('heading')

/** The likeliest zone of a line that asks for nothing. */
function aside(line: Float64Array): Zone {
  let best = headingZone
  for (let zone = 0; zone < zones.length; zone++)
    if (!asking.has(zones[zone] as Zone) && (line[zone] ?? 0) > (line[best] ?? 0)) best = zone
  return zones[best] ?? 'other'
}

/** The likeliest of all; `headless`: whatever it is, it heads nothing. */
function judge(line: Float64Array, threshold: number, headless: boolean): ClassifiedLine {
  const zoneSum = new Float64Array(zones.length)
  const strengthSum = new Float64Array(3)
  for (let label = 0; label < lineLabels.length; label++) {
    const { zone, strength } = lineLabels[label] as (typeof lineLabels)[number]
    if (headless && zone === headingZone) continue
    zoneSum[zone] = (zoneSum[zone] ?? 0) + (line[label] ?? 0)
    strengthSum[strength] = (strengthSum[strength] ?? 0) + (line[label] ?? 0)
  }
  const [none = 0, must = 0, nice = 0] = strengthSum
  const asks = must + nice > threshold * (must + nice + none)
  const zone = zones[zoneSum.indexOf(Math.max(...zoneSum))] ?? 'other'
  return { zone, strength: asks ? (nice > must ? 'nice' : 'must') : null }
}
