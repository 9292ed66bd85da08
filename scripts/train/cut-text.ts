/** A text of fewer lines than this was saved without its breaks. */
const fewest = 4

/**
 * The lines of an advert's text. Collections often keep a text in one line, its headings and items glued together
 * ("Key tasksGreet guests. Keep …"): it is cut where a sentence or a capital begins, so that there is a sequence to
 * learn from.
 */
export function linesOfText(text: string): string[] {
  const lines = trimmed(text.split('\n'))
  return lines.length < fewest ? glued(text) : lines
}

const trimmed = (lines: string[]): string[] =>
  lines.map(line => line.replace(/^[\s•·●*-]+/, '').trim()).filter(line => line !== '')

/** Names that hold a capital. */
const names = /(?:Linked|Java|Dev|Graph|Gen|Type|Power|Git|Auto|Deep)$/

function glued(text: string): string[] {
  const plain = text.replace(/\s+/g, ' ')
  return trimmed(
    plain
      .replace(/([a-z0-9)%][.!?;])\s?(?=[A-Z•*-])/g, '$1\n')
      .replace(/([a-z0-9)]:)\s?(?=[A-Z•])/g, '$1\n')
      .replace(/([a-z)])(?=[A-Z][a-z])/g, (letter, _group: string, at: number, all: string) =>
        names.test(all.slice(Math.max(0, at - 8), at + 1)) ? letter : `${letter}\n`,
      )
      .split(/\n|[•·●]| \* /),
  )
}
