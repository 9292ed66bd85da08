import type { KnownEvidence } from './own-skills'

/** Stems that stand in every advert and prove nothing by being shared. */
const everyday = new Set(
  `experienc ability abl work year knowledg strong skill requir prefer includ minimum good excellent proven team environment role
   job relat relevant understand field demonstrat position candidat successful within degree level plus need support provid help ensur
   use using new high manag lead develop time day week month perform process project company busines client customer people`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Whether an accomplishment speaks of what a requirement asks, by its words: three telling words in common, or
 * two that stand side by side in both. Skills are matched elsewhere, by their names.
 */
export function sharesWords(evidence: KnownEvidence, stems: readonly string[]): boolean {
  const theirs = new Set(evidence.stems)
  const telling = [...new Set(stems)].filter(
    stem => stem.length > 3 && !everyday.has(stem) && theirs.has(stem),
  )
  if (telling.length >= 3) return true
  if (telling.length < 2) return false
  const pairs = new Set(evidence.stems.slice(1).map((stem, i) => `${evidence.stems[i]} ${stem}`))
  return stems.some(
    (stem, i) =>
      i > 0 &&
      telling.includes(stem) &&
      telling.includes(stems[i - 1] ?? '') &&
      pairs.has(`${stems[i - 1]} ${stem}`),
  )
}
