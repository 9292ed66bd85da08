/**
 * What leaves for other programs. Each of them takes some signs for orders of its own, and what is written out is
 * partly a page's word: so every text passes here on its way, by where it goes.
 */

/** Signs that begin a formula, as they are and in full width. */
const formula = '[=+@\\-\uff1d\uff0b\uff20\uff0d]'
/** Where a cell may begin, whatever a spreadsheet takes for the end of one before: then what it passes over. */
const opening = new RegExp(`(^|[,;|\\t\\r\\n])([\\s\\p{Cf}"\u201c\u201d]{0,40})(?=${formula})`, 'gu')

/**
 * A text for one cell of a CSV file: whatever would run as a formula there is text, also for a program that takes a
 * semicolon, a tab or a line's end for the end of a cell, or passes over leading white space. Quoting comes besides.
 */
export const cellText = (text: string): string => text.replace(opening, "$1$2'")

/** A text on one line of a Markdown document: nothing in it becomes markup, a link or a list. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|&~]/g, '\\$&')
    .trim()
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** A text in iCalendar (RFC 5545): backslash, semicolon, comma and line ends have a meaning of their own there. */
export const calendarWords = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters have no place.
    .replace(/(?!\t)\p{Cc}/gu, '')

/** What the clipboard takes: text without the signs that no one sees and a terminal obeys. */
export const clipboardText = (text: string): string => text.replace(/(?![\t\n])\p{Cc}/gu, '')

/** An address that may become a link: of the web, a mail or a telephone; or one without any scheme ("example.com/me"). */
export function isHarmlessAddress(address: string): boolean {
  // Browsers pass over white space and control characters anywhere in a scheme.
  const bare = address.replace(/[\s\p{Cc}]/gu, '')
  const [, scheme] = /^([a-z][a-z0-9+.-]{0,40}):(?!\d)/i.exec(bare) ?? []
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme) || scheme.includes('.')
}
