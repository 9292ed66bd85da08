import { abbreviations } from '../words/abbreviations'

/** A piece of a line between two joints, and what stands before it. */
export interface Segment {
  start: number
  end: number
  /** What sets it off from the piece before: a sentence's end, a semicolon, a comma, or a bare "and". */
  joint: 'first' | 'sentence' | 'semicolon' | 'comma' | 'and'
}

const joints =
  /(?<sentence>(?<=[.!?])(?<!\s)\s+(?=[\p{Lu}\d]))|(?<semicolon>(?:(?<!\s)\s+)?;\s*|(?<!\s)\s+[–—•·]\s+)|(?<comma>,\s+(?:(?:and|und|et|y|e|ed|sowie|as well as|plus|&)\s+)?)|(?<and>(?<!\s)\s+(?:and|und|et|y|e|ed|sowie|as well as|plus|&)\s+)/giu
/** Full stops that end no sentence. */
const abbreviation = new RegExp(`(?:^|[\\s(])(?:${abbreviations})\\.$`, 'iu')

function bracketed(text: string): (at: number) => boolean {
  const depth: number[] = []
  let open = 0
  for (const char of text) {
    if (char === '(' || char === '[') open++
    for (let k = 0; k < char.length; k++) depth.push(open)
    if ((char === ')' || char === ']') && open > 0) open--
  }
  return at => (depth[at] ?? 0) > 0
}

/** Cuts a line at everything that may part what it asks; brackets stay whole. */
export function segmentsOf(text: string): Segment[] {
  const inside = bracketed(text)
  const segments: Segment[] = []
  let start = 0
  let joint: Segment['joint'] = 'first'
  for (const match of text.matchAll(joints)) {
    if (inside(match.index)) continue
    const { sentence, semicolon, comma } = match.groups ?? {}
    if (sentence !== undefined && abbreviation.test(text.slice(0, match.index))) continue
    if (match.index > start) segments.push({ start, end: match.index, joint })
    start = match.index + match[0].length
    joint =
      sentence !== undefined
        ? 'sentence'
        : semicolon !== undefined
          ? 'semicolon'
          : comma !== undefined
            ? 'comma'
            : 'and'
  }
  if (start < text.length) segments.push({ start, end: text.length, joint })
  return segments
}
