import type { Range } from './names'

/** A file that this device wrote and that stands in the folder. */
export interface Written extends Range {
  /** How often its lines were written together with others. */
  level: number
  /** Bytes. */
  size: number
}

/** So many files of one level become one of the next. */
const together = 10
/** What one file holds at most, for whoever writes as for whoever reads (bytes: before they are packed). */
export const mostLines = 5_000
export const mostBytes = 4_000_000
/** Level of files that stay as they are. */
export const apart = 99

/**
 * Files that one new file takes the place of: the oldest that follow one another on one level. Full ones stay as they
 * are, so that a line is written some four times in its life and a folder never holds more than some dozens of files
 * beside the full ones.
 */
export function toJoin(files: readonly Written[]): Written[] {
  const inOrder = files.filter(({ level }) => level < apart).sort((a, b) => a.from - b.from)
  let run: Written[] = []
  for (const file of inOrder) {
    const isFull = file.to - file.from + 1 > mostLines / 2 || file.size > mostBytes / 4
    if (isFull) {
      run = []
      continue
    }
    if (run[0]?.level !== file.level) run = []
    run.push(file)
    const lines = run.reduce((sum, each) => sum + each.to - each.from + 1, 0)
    const size = run.reduce((sum, each) => sum + each.size, 0)
    if (lines > mostLines || size > mostBytes / 2) run = [file]
    if (run.length === together) return run
  }
  return []
}
