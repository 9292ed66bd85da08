/** The stop of "max. 50 %" ends nothing. */
const ends = /(?<!(?<!\p{L})(?:max|min|mind|ca|approx|incl|inkl|bzw|ggf|evtl))[.!?;](?=\s|$)|\n|\s[|•·]\s/giu

/** The sentences of a line (UTF-16 units): what one of them denies or asks says nothing of the others. */
export function sentencesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = 0
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    if (end - from > 1) found.push({ start: from, end })
    from = end
  }
  if (text.length > from) found.push({ start: from, end: text.length })
  return found
}
