import type { Line } from '../text/lines'
import { foldLabel, type LabelMeaning, labelMeaning, tellingLabels } from './words/labels'

/** A label and its value as they stand on the page: a table row, a definition list, "Label: value". */
export interface Pair {
  meaning: LabelMeaning
  label: string
  value: string
  /** Index of the label's line, and of the line after the value. */
  from: number
  to: number
  /** The label hardly stands anywhere but on postings. */
  telling: boolean
}

const inlinePair = /^([^:：]{2,48}?)\s*[:：]\s*(\S.*)$/u
const bareLabel = (text: string): string => text.replace(/(?:(?<!\s)\s+)?(?<![:：*])[:：*]+\s*$/u, '')
/** Longer values belong to prose that happens to begin with a label's word. */
const maxValue = 220

/** Fields that take whole lines of an advert when their label is an ordinary word inside prose. */
const looseWords = new Set([
  'role',
  'position',
  'job',
  'title',
  'where',
  'place',
  'type',
  'status',
  'level',
  'id',
  'contract',
  'remote',
  'hybrid',
  'full time',
  'industry',
  'department',
  'land',
  'ort',
  'profil',
  'mission',
  'missions',
  'summary',
  'overview',
  'contact',
  'kontakt',
  'rate',
  'area',
  'field',
  'site',
])

/** A label of a control asks the reader of the page something; it says nothing of the job. */
const asksForInput = (line: Line): boolean =>
  line.element.tagName === 'LABEL' && (line.element as HTMLLabelElement).control !== null

/** All label/value pairs of the page's lines, in order. Rows of labels alone (table heads of lists) give none. */
export function pairsOf(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = []
  const add = (label: string, value: string, from: number, to: number) => {
    const meaning = labelMeaning(bareLabel(label))
    const text = value.replace(/^[:：]\s*/u, '').trim()
    if (!meaning || !text || labelMeaning(bareLabel(text))) return false
    if (/^[-–—*]/u.test(text) || (meaning !== 'description' && text.length > maxValue)) return false
    const folded = foldLabel(label)
    pairs.push({
      meaning,
      label: bareLabel(label),
      value: text,
      from,
      to,
      telling: tellingLabels.has(folded),
    })
    return true
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.chrome || line.role === 'control' || asksForInput(line)) continue
    const [first, ...rest] = line.pieces
    if (first && rest.length && labelMeaning(bareLabel(first)) && add(first, rest.join(' '), at, at + 1))
      continue
    const inline = line.text.length < 300 ? inlinePair.exec(line.text) : null
    if (inline?.[1] && inline[2] && add(inline[1], inline[2], at, at + 1)) continue
    if (line.linked > line.text.length / 2 || !labelMeaning(bareLabel(line.text))) continue
    const next = lines[at + 1]
    if (!next || next.chrome || next.role === 'control' || next.role === 'heading') continue
    const own =
      line.role === 'label' ||
      line.role === 'heading' ||
      line.strong ||
      /[:：]\s*$/u.test(line.text) ||
      line.role === 'cell'
    if (!own && looseWords.has(foldLabel(line.text))) continue
    if (/[:：]$/u.test(next.text)) continue
    if (add(line.text, next.text, at, at + 2)) at += 1
  }
  return pairs
}
