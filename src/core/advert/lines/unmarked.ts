const held = /[*_#\\`~]/
const outer = /^(?:[*_~`]+|#{1,6}\s+)|(?<![*_~`])[*_~`]+(?=\s*:?$)/g
const inner = /\*\*|__|\\(?=[^A-Za-z0-9\s])/g

/**
 * A line without the signs that Markdown sets it by ("**About us:**", "## Duties", "3\+ years"), for looking at its
 * words: quotes keep the line as it stands.
 */
export const unmarked = (text: string): string =>
  held.test(text) && !isRule(text) ? text.trim().replace(outer, '').replace(inner, '').trim() : text

/** A row of signs that underlines what stands above it. */
export const isRule = (text: string): boolean => /^[=_*~–—-]{3,}$/.test(text.trim())
