import { foldForComparison } from '../../../src/core/kernel/text'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { monthWords } from '../../shell/dates'

/** Entries that hold every word asked for, in any of their parts. */
export function findEvidence(entries: readonly EvidenceRecord[], words: string): EvidenceRecord[] {
  const wanted = foldForComparison(words).split(' ').filter(Boolean)
  if (wanted.length === 0) return [...entries]
  return entries.filter(entry => {
    const text = searchedText(entry)
    return wanted.every(word => text.includes(word))
  })
}

/** Folded once for each entry as it stands, not at every key. */
const searched = new WeakMap<EvidenceRecord, string>()
function searchedText(entry: EvidenceRecord): string {
  const before = searched.get(entry)
  if (before !== undefined) return before
  const { situation, action, result, number, confirmedBy, skills } = entry
  const text = foldForComparison([situation, action, result, number, confirmedBy, ...skills].join(' '))
  searched.set(entry, text)
  return text
}

/** Month by month, in the order given. */
export function byMonth(entries: readonly EvidenceRecord[]): { month: string; entries: EvidenceRecord[] }[] {
  const months = new Map<string, EvidenceRecord[]>()
  for (const entry of entries) {
    const month = monthWords(entry.date)
    const rows = months.get(month)
    if (rows) rows.push(entry)
    else months.set(month, [entry])
  }
  return [...months].map(([month, rows]) => ({ month, entries: rows }))
}
