/** Endings that make another word of the same family, the longest first. */
const endings =
  'ional ation ator ition ance ence ancy ency ment ness able ible ity ive ism ist ian ier ial ic al or er ion y'.split(
    ' ',
  )
const shortest = 4

const known = new Map<string, string>()
const mostKnown = 20_000

/**
 * The family of a word by its stem: "welder" and "welding" are of "weld", "negotiator" and "negotiation" of "negotiat". Wider
 * than a stem, so only for words that say much by themselves.
 */
export function familyOf(stem: string): string {
  const before = known.get(stem)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const ending = endings.find(end => stem.length - end.length >= shortest && stem.endsWith(end))
  const family = ending ? stem.slice(0, -ending.length).replace(/([bdgklmnprt])\1$/, '$1') : stem
  known.set(stem, family)
  return family
}
