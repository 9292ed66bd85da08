import { isDateText } from '../dates/find-dates'
import type { TextLine } from '../text-line'
import { bandsOf } from './columns'
import { bulletFragments } from './dots'
import type { PageLayout } from './fragment'
import { linesOf } from './rows'
import { type Segment, segmentsOf } from './segments'

interface DocumentLines {
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
  let gutterBefore: number | null = null
  const perPage = withoutFurniture(pages)
  perPage.forEach((segments, page) => {
    if (segments.length === 0) return
    const bands = bandsOf(segments, gutterBefore)
    gutterBefore = bands.find(band => band.gutter !== null)?.gutter ?? null
    for (const band of bands) {
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
  const repeated = repeatedAtEdges(perPage, pages)
  return perPage.map((segments, page) =>
    segments.filter(segment => {
      const edge = edgeOf(segment, pages[page])
      if (edge === null) return true
      const { text } = segment.cell
      if (pageNumber.test(text) || updated.test(text)) return false
      return (page === 0 && edge === 'top') || !repeated.has(furnitureKey(segment, edge))
    }),
  )
}

type Edge = 'top' | 'bottom'

const edgeOf = ({ y }: Segment, page: PageLayout | undefined): Edge | null => {
  const height = page?.height ?? 800
  if (y < height * 0.06) return 'top'
  return y > height * 0.93 ? 'bottom' : null
}

/** Furniture says the same at the same height; a span of time that stands last on a page is none. */
const furnitureKey = ({ cell, y }: Segment, edge: Edge): string =>
  `${edge} ${Math.round(y / 4)} ${isDateText(cell.text) ? cell.text : cell.text.replace(/\d+/g, '#')}`

function repeatedAtEdges(perPage: Segment[][], pages: PageLayout[]): Set<string> {
  const seen = new Map<string, number>()
  perPage.forEach((segments, page) => {
    const keys = segments.flatMap(segment => {
      const edge = edgeOf(segment, pages[page])
      return edge === null ? [] : [furnitureKey(segment, edge)]
    })
    for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1)
  })
  return new Set([...seen].filter(([, count]) => count >= 2).map(([key]) => key))
}

const pageNumber =
  /^(?:(?:page|seite|pagina|página|strona|sida|side|страница)?\s*\d{1,3}(?:\s*(?:\/|of|von|de|di|van|sur|z|из)\s*\d{1,3})?|.{2,40}\s[–—-]\s\d{1,2}\s*\/\s*\d{1,2})$/iu
const updated = /^(?:last (?:updated|modified)|stand|updated|mis à jour|actualizado)\b/iu
