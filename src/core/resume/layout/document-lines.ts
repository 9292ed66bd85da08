import type { TextLine } from '../text-line'
import { bandsOf } from './columns'
import { bulletFragments } from './dots'
import type { PageLayout } from './fragment'
import { linesOf } from './rows'
import { type Segment, segmentsOf } from './segments'

export interface DocumentLines {
  /** Streams of text in reading order: a page's columns are streams of their own that go on over the pages. */
  streams: TextLine[][]
  /** Two columns stand side by side somewhere. */
  columns: boolean
}

interface Stream {
  lines: TextLine[]
  left: number
  right: number
}

/** Pages with placed text as lines in the order in which a person reads them. */
export function documentLines(pages: PageLayout[]): DocumentLines {
  const top: TextLine[] = []
  const sides: [Stream, Stream] = [emptyStream(), emptyStream()]
  let columns = false
  const perPage = withoutFurniture(pages)
  perPage.forEach((segments, page) => {
    if (segments.length === 0) return
    for (const band of bandsOf(segments)) {
      if (band.gutter !== null) {
        columns = true
        const { gutter } = band
        append(
          sides[0],
          linesOf(
            band.segments.filter(one => one.cell.x < gutter - 1.5),
            page,
          ),
        )
        append(
          sides[1],
          linesOf(
            band.segments.filter(one => one.cell.x >= gutter - 1.5),
            page,
          ),
        )
      } else if (!columns) {
        top.push(...linesOf(band.segments, page))
      } else {
        const lines = linesOf(band.segments, page)
        append(streamFor(lines, sides), lines)
      }
    }
  })
  const streams = [top, sides[0].lines, sides[1].lines].filter(lines => lines.length > 0)
  return { streams, columns }
}

const emptyStream = (): Stream => ({ lines: [], left: Number.POSITIVE_INFINITY, right: 0 })

function append(stream: Stream, lines: TextLine[]): void {
  stream.lines.push(...lines)
  stream.left = Math.min(stream.left, ...lines.map(line => line.main.x))
  stream.right = Math.max(stream.right, ...lines.map(line => line.right))
}

/** Text after the columns goes on in the column that it stands under; across both, in the wider one. */
function streamFor(lines: TextLine[], [left, right]: [Stream, Stream]): Stream {
  const start = Math.min(...lines.map(line => line.main.x))
  if (start >= right.left - 5) return right
  const end = Math.max(...lines.map(line => line.right))
  if (end < right.left) return left
  return right.right - right.left > left.right - left.left ? right : left
}

/** Page numbers, running heads and "last updated" at the edges of a page say nothing of the person. */
function withoutFurniture(pages: PageLayout[]): Segment[][] {
  const perPage = pages.map(({ fragments, dots }) =>
    segmentsOf([...fragments, ...bulletFragments(dots, fragments)]),
  )
  const seen = new Map<string, number>()
  const key = (text: string) => text.replace(/\d+/g, '#')
  for (const segments of perPage) {
    for (const text of new Set(segments.map(segment => key(segment.cell.text)))) {
      seen.set(text, (seen.get(text) ?? 0) + 1)
    }
  }
  return perPage.map((segments, page) => {
    const height = pages[page]?.height ?? 800
    return segments.filter(({ cell, y }) => {
      const atEdge = y < height * 0.06 || y > height * 0.93
      if (!atEdge) return true
      if (pageNumber.test(cell.text) || updated.test(cell.text)) return false
      return (page === 0 && y < height * 0.1) || (seen.get(key(cell.text)) ?? 0) < 2
    })
  })
}

const pageNumber =
  /^(?:(?:page|seite|pagina|página|strona|sida|side|страница)?\s*\d{1,3}(?:\s*(?:\/|of|von|de|di|van|sur|z|из)\s*\d{1,3})?|.{2,40}\s[–—-]\s\d{1,2}\s*\/\s*\d{1,2})$/iu
const updated = /^(?:last (?:updated|modified)|stand|updated|mis à jour|actualizado)\b/iu
