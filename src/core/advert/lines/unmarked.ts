const held = /[*_#\\`~]/
const outer = /^(?:[*_~`]+|#{1,6}\s+)|(?<![*_~`])[*_~`]+(?=\s*:?$)/g
const inner = /\*\*|__|\\(?=[^A-Za-z0-9\s])/g

/** "Key tasks:.": a stop that was set after every line. */
const stopped = /:\s?\.\s*$/

/**
 * A line without the signs that Markdown sets it by ("**About us:**", "## Duties", "3\+ years"), for looking at its
 * words: quotes keep the line as it stands.
 */
export const unmarked = (text: string): string => {
  const bare =
    held.test(text) && !isRule(text) ? text.trim().replace(outer, '').replace(inner, '').trim() : text
  return stopped.test(bare) ? bare.replace(stopped, ':') : bare
}

/** A row of signs that underlines what stands above it. */
export const isRule = (text: string): boolean => /^[=_*~–—-]{3,}$/.test(text.trim())
