import { foldForComparison } from '../../core/kernel/text'
import { sameOrganization } from '../../core/posting/names'
import type { Extractor, Field, FieldName, FieldValue, PostingFields } from '../../core/posting/posting'
import { titleKey } from '../../core/posting/titles'

type Relation = 'same' | 'apart' | 'other'

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** How two readings of one field relate: the same, neither agreeing nor contradicting, or another value. */
function relate(name: FieldName, a: unknown, b: unknown): Relation {
  if (name === 'title') {
    const [x, y] = [titleKey(String(a)), titleKey(String(b))]
    return x === y ? 'same' : within(x, y) ? 'apart' : 'other'
  }
  if (name === 'hiringOrganization' || name === 'agency')
    return sameOrganization(String(a), String(b)) ? 'same' : 'other'
  if (name === 'description') return 'apart'
  if (Array.isArray(a) && Array.isArray(b)) {
    const words = (list: unknown[]) =>
      foldForComparison(list.join(' '))
        .split(' ')
        .filter(word => word.length > 2)
    return words(a).some(word => words(b).includes(word)) ? 'same' : 'other'
  }
  return JSON.stringify(a) === JSON.stringify(b) ? 'same' : 'other'
}

/** What a wrong value costs: a wrong title or employer joins the posting to another opportunity. */
const harm = (name: FieldName): number => (name === 'title' || name === 'hiringOrganization' ? 0.5 : 0.25)

function mergeField<K extends FieldName>(
  name: K,
  readings: readonly Field<FieldValue<K>>[],
): Field<FieldValue<K>> | undefined {
  const [best, ...others] = [...readings].sort((a, b) => b.confidence - a.confidence)
  if (!best) return undefined
  let confidence = best.confidence
  let value = best.value
  for (const other of others) {
    const relation = relate(name, best.value, other.value)
    // The fuller wording of the same place ("Kalmar, Kalmar County, Sweden").
    if (
      name === 'jobLocation' &&
      relation === 'same' &&
      String(other.value).length > String(value).length &&
      other.confidence >= best.confidence - 0.2
    )
      value = other.value
    if (relation === 'same') confidence = 1 - (1 - confidence) * (1 - 0.7 * other.confidence)
    if (relation === 'other') confidence *= 1 - harm(name) * other.confidence
  }
  if (name === 'description') {
    // Of two whole texts the longer one: structured data often cuts.
    const longest = [...readings]
      .filter(one => one.confidence >= best.confidence - 0.25)
      .sort((a, b) => sizeOf(b.value) - sizeOf(a.value))[0]
    if (longest && sizeOf(longest.value) > sizeOf(best.value) * 1.6 && sizeOf(best.value) < 1_200)
      return longest
  }
  return { ...best, value, confidence: Math.round(confidence * 100) / 100 }
}

const sizeOf = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, block) => sum + String((block as { text?: string }).text ?? '').length, 0)
    : 0

/** A field that its site's reader is known to read better than the structured data. */
interface Corrections {
  by: Extractor
  fields: readonly FieldName[]
}

/** Merges the readings of all extractors by confidence; agreement raises it, contradiction lowers it. */
export function mergeFields(all: readonly PostingFields[], corrections: Corrections): PostingFields {
  const names = new Set(all.flatMap(fields => Object.keys(fields) as FieldName[]))
  const merged: PostingFields = {}
  for (const name of names) {
    const readings = all.flatMap(fields => fields[name] ?? []) as Field<FieldValue<typeof name>>[]
    const corrected = corrections.fields.includes(name)
      ? readings.filter(one => one.rung === corrections.by)
      : []
    const field = mergeField(name, corrected.length ? corrected : readings)
    if (field) Object.assign(merged, { [name]: field })
  }
  return merged
}
