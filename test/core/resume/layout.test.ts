import { describe, expect, it } from 'vitest'
import { documentLines } from '../../../src/core/resume/layout/document-lines'
import type { Dot, Fragment, PageLayout } from '../../../src/core/resume/layout/fragment'
import { lineText } from '../../../src/core/resume/text-line'

const at = (text: string, x: number, y: number, size = 10, bold = false): Fragment => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  bold,
  italic: false,
})
const page = (fragments: Fragment[], dots: Dot[] = []): PageLayout => ({
  width: 600,
  height: 800,
  fragments,
  dots,
})
const texts = (pages: PageLayout[]) =>
  documentLines(pages).streams.map(lines =>
    lines.map(line => (line.bullet ? `• ${line.text}` : lineText(line))),
  )

const column = (words: string[], x: number, from: number, step: number) =>
  words.map((word, index) => at(word, x, from + index * step, 10, /^[A-Z]{4,}$/.test(word)))

describe('columns', () => {
  const left = column(['SKILLS', 'Rowing', 'Baking', 'Knots', 'LANGUAGES', 'Welsh', 'Basque'], 40, 100, 15)
  const right = column(
    ['EXPERIENCE', 'Quay Ltd', 'Boatswain', 'Steered ships', 'EDUCATION', 'Sea School', 'Mate'],
    250,
    103,
    17,
  )

  it('reads true columns one after the other', () => {
    const read = documentLines([page([at('Ada Quay', 40, 60, 20), ...left, ...right])])
    expect(read.columns).toBe(true)
    expect(read.streams.flat().map(line => line.text)).toEqual([
      'Ada Quay',
      ...left.map(one => one.text),
      ...right.map(one => one.text),
    ])
  })

  it('keeps dates at the right margin with their lines', () => {
    const rows = ['Quay Ltd', 'Pier Ltd', 'Dock Ltd', 'Lock Ltd', 'Mole Ltd', 'Hull Ltd'].flatMap(
      (name, index) => [
        at(name, 40, 120 + index * 30),
        at(`${2010 + index} – ${2011 + index}`, 480, 120 + index * 30),
      ],
    )
    const read = documentLines([page([at('EXPERIENCE', 40, 100, 12, true), ...rows])])
    expect(read.columns).toBe(false)
    expect(lineText(read.streams[0]?.[1] ?? ({ cells: [] } as never))).toBe('Quay Ltd   2010 – 2011')
  })

  it('reads names of sections in a rail as lines of their own', () => {
    const [stream] = texts([
      page([
        at('Experience', 40, 100, 10, true),
        at('Quay Ltd', 150, 100),
        at('Boatswain', 150, 115),
        at('Pilot', 150, 130),
        at('Education', 40, 160, 10, true),
        at('Sea School', 150, 160),
        at('Skills', 40, 190, 10, true),
        at('Knots', 150, 190),
        at('Hobbies', 40, 220, 10, true),
        at('Fog', 150, 220),
      ]),
    ])
    expect(stream?.slice(0, 3)).toEqual(['Experience', 'Quay Ltd', 'Boatswain'])
    expect(stream).toContain('Education')
  })
})

it('joins a span of time that a narrow rail broke', () => {
  const [stream] = texts([
    page([
      at('Aug 2017 – Feb', 40, 100),
      at('Boatswain', 150, 100),
      at('2021', 40, 113),
      at('Quay Ltd', 150, 114),
    ]),
  ])
  expect(stream?.[0]).toBe('Aug 2017 – Feb 2021   Boatswain')
})

it('joins a span of time that a narrower rail broke twice', () => {
  const [stream] = texts([
    page([
      at('May', 105, 100),
      at('Boatswain', 150, 100),
      at('2019 – Feb', 70, 113),
      at('Steered ships', 150, 114),
      at('2021', 100, 126),
    ]),
  ])
  expect(stream?.[0]).toBe('May 2019 – Feb 2021   Boatswain')
})

it('parts a rail from text that stands close to it, row after row', () => {
  const rail = (years: string[], gap: number) =>
    years.flatMap((span, index) => [
      at(span, 150 - gap - span.length * 5, 100 + index * 20),
      at('Boatswain of Quay Ltd', 150, 100 + index * 20),
    ])
  const years = ['2019 – 2020', '2018', '2015 – 2016', '2013']
  expect(texts([page(rail(years, 6))])[0]?.[0]).toBe('2019 – 2020   Boatswain of Quay Ltd')
  // A space between words is no edge, and neither is one that lines run across.
  expect(texts([page(rail(years, 2.5))])[0]?.[0]).toBe('2019 – 2020 Boatswain of Quay Ltd')
  const across = [1, 2].map(row => at('A line that runs over it all', 40, 102 + row * 20 + 8))
  expect(texts([page([...rail(years, 6), ...across])])[0]?.[0]).toBe('2019 – 2020 Boatswain of Quay Ltd')
})

it('goes on in columns on a page where little is left of one', () => {
  const first = page([
    ...column(['SKILLS', 'Rowing', 'Baking', 'Knots', 'LANGUAGES', 'Welsh', 'Basque'], 40, 100, 15),
    ...column(
      ['EXPERIENCE', 'Quay Ltd', 'Boatswain', 'Steered ships', 'EDUCATION', 'Sea School'],
      250,
      103,
      17,
    ),
  ])
  const second = page([at('Breton', 40, 100), at('Mate', 250, 101), at('Harbour College', 250, 118)])
  const [left, right] = texts([first, second])
  expect(left?.slice(-2)).toEqual(['Basque', 'Breton'])
  expect(right?.slice(-2)).toEqual(['Mate', 'Harbour College'])
})

it('keeps a span of time that stands last on its page', () => {
  const pages = [0, 1].map(at2 =>
    page([at(['Quay Ltd', 'Pier Ltd'][at2] ?? '', 40, 770), at(`${2010 + at2} – ${2014 + at2}`, 480, 770)]),
  )
  expect(texts(pages)[0]).toEqual(['Quay Ltd   2010 – 2014', 'Pier Ltd   2011 – 2015'])
})

describe('signs of lists', () => {
  const items = (sign: string, count: number) =>
    Array.from({ length: count }, (_, index) => [
      at(sign, 40, 100 + index * 14),
      at('Steered ships', 52, 100 + index * 14),
    ]).flat()

  it('are learned from standing before text again and again', () => {
    expect(texts([page(items('{', 2))])[0]).toEqual(['• Steered ships', '• Steered ships'])
    expect(texts([page(items('q', 3))])[0]?.[0]).toBe('• Steered ships')
  })

  it('are none where they stand once, or where a letter stands but twice', () => {
    expect(texts([page(items('{', 1))])[0]).toEqual(['{ Steered ships'])
    expect(texts([page(items('q', 2))])[0]?.[0]).toBe('q Steered ships')
  })

  it('are none before dates and addresses, which icons mark', () => {
    const dated = [0, 1, 2].flatMap(index => [
      at('q', 40, 100 + index * 30),
      at(`${2010 + index} – ${2011 + index}`, 52, 100 + index * 30),
    ])
    expect(texts([page(dated)])[0]?.[0]).toBe('q 2010 – 2011')
  })

  it('may have no letter at all in their font', () => {
    expect(texts([page(items('\u0000', 1))])[0]?.[0]).toBe('• Steered ships')
    expect(texts([page([at('\u0088 Steered ships', 40, 100)])])[0]).toEqual(['• Steered ships'])
  })
})

it("reads TeX's own dashes and ligatures", () => {
  expect(texts([page([at('2010\u00152014, of\u001cce', 40, 100)])])[0]).toEqual(['2010–2014, office'])
})

describe('dots', () => {
  const dot = (y: number, x = 30): Dot => ({ x, y: y - 5, width: 3, height: 3 })

  it('are the bullets of the lines that they stand before', () => {
    const [stream] = texts([
      page(
        [at('Steered ships', 40, 100), at('in fog', 40, 113), at('Tied knots', 40, 126)],
        [dot(100), dot(126)],
      ),
    ])
    expect(stream).toEqual(['• Steered ships', 'in fog', '• Tied knots'])
  })

  it('on a timeline stand between a date and its text, and are no bullets', () => {
    const large = { x: 118, y: 93, width: 6, height: 6 }
    const [stream] = texts([page([at('2010 – 2014', 40, 100), at('Quay Ltd', 130, 100)], [large])])
    expect(stream).toEqual(['2010 – 2014   Quay Ltd'])
  })

  it('in a row show a level, and are no bullets', () => {
    const [stream] = texts([page([at('Welsh', 100, 100)], [dot(100, 60), dot(100, 70), dot(100, 80)])])
    expect(stream).toEqual(['Welsh'])
  })
})

it('closes up letters that are set apart', () => {
  expect(texts([page([at('S K I L L S', 40, 100), at('A d a  L.', 40, 130)])])[0]?.[0]).toBe('SKILLS')
})

it('leaves out page numbers and running heads', () => {
  const pages = [1, 2].map(number =>
    page([at('Steered ships', 40, 300 + number), at(`Ada Quay – ${number}/2`, 280, 780)]),
  )
  expect(texts(pages).flat()).toEqual(['Steered ships', 'Steered ships'])
})
