const longest = 300

/** A text whose lines are no longer than `most`: broken at a space, as a window would show them. */
export const foldLines = (text: string, most = 4_000): string =>
  text
    .split('\n')
    .map(line =>
      line.length > most ? line.replace(new RegExp(`(.{1,${most}})(?:\\s|$)`, 'g'), '$1\n') : line,
    )
    .join('\n')

/** A text with its words and gaps cut to what none exceeds: pictures as text, and what is made to keep a reader busy. */
export const withoutLongWords = (text: string): string =>
  text.length <= longest
    ? text
    : text
        .replace(/\S{301,}/g, word => `${word.slice(0, longest)}…`)
        .replace(/[^\S\n]{301,}/g, ' '.repeat(longest))
