import { expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { textLines } from '../../../src/core/resume/plain-lines'
import { type Cell, makeCell, type TextLine } from '../../../src/core/resume/text-line'

const rest = `

Experience

Tanner, Odd Hides Ltd, Bergen
March 2019 – Present
• Cured forty hides a week
`
const nameIn = (head: string) => assemble([textLines(head + rest)]).resume.basics?.name

it.each([
  ['CV – Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Résumé of Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Signe Dahlby – Lebenslauf\nsigne@dahlby.example', 'Signe Dahlby'],
  ['S I G N E  D A H L B Y\nsigne@dahlby.example', 'SIGNE DAHLBY'],
  ['SIGNE\nDAHLBY\nTanner\nsigne@dahlby.example', 'SIGNE DAHLBY'],
  ['First name: Signe\nSurname: Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Vorname: Signe\nNachname: Dahlby', 'Signe Dahlby'],
  ['Lebenslauf\nSigne Dahlby, geb. 1984\nsigne@dahlby.example', 'Signe Dahlby'],
  ['박서연\nseoyeon@park.example', '박서연'],
])('%s', (head, name) => expect(nameIn(head)).toBe(name))

it.each([
  ['Mr. Aurel Pintea Vlad\nap@vlad.example', 'Aurel Pintea Vlad'],
  ['Dipl.-Ing. (FH) Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  // A name may be what another one is addressed by.
  ['Pan Wei\npan@wei.example', 'Pan Wei'],
  ['Signe Dahlby, M.Sc., PMP®\nsigne@dahlby.example', 'Signe Dahlby'],
  ['SIGNE DAHLBY JR.\nsigne@dahlby.example', 'SIGNE DAHLBY JR.'],
  ['F E N E L L A   D A H L B Y\nfenella.dahlby@post.example', 'FENELLA DAHLBY'],
  ['ŽIVOTOPIS\n\nJméno a příjmení: Jiří Dahlbý\nAdresa: Dlouhá 5', 'Jiří Dahlbý'],
  ['Họ và tên: Trần Thị Mai\nEmail: mai@post.example', 'Trần Thị Mai'],
])('by its own shape: %s', (head, name) => expect(nameIn(head)).toBe(name))

it('finds a name that only stands in the foot, beside the address', () => {
  const text = `Profile\n\nTanner of ten years.${rest}${'• Scraped hides\n'.repeat(12)}\nSigne Dahlby · signe@dahlby.example`
  expect(assemble([textLines(text)]).resume.basics?.name).toBe('Signe Dahlby')
})

it('puts a large name together that goes on below smaller lines beside it', () => {
  const cell = (text: string, x: number, size: number) =>
    makeCell([{ text, bold: false, italic: false }], x, x + text.length * size * 0.5, size)
  const line = (y: number, ...cells: Cell[]): TextLine[] =>
    cells.slice(0, 1).map(main => ({
      text: main.text,
      cells,
      main,
      bullet: false,
      x: main.x,
      right: main.right,
      y,
      size: main.size,
      bold: false,
      italic: false,
      gap: 1.2,
      heading: 0,
      whole: false,
      page: 0,
    }))
  const lines = [
    ...line(20, cell('Signe Maria', 0, 24), cell('Kelp Lane 4', 300, 10)),
    ...line(34, cell('5003 Bergen', 300, 10)),
    ...line(50, cell('Dahlby-Voss', 0, 24), cell('sdv@post.example', 300, 10)),
    ...textLines(rest).map(one => ({ ...one, y: one.y + 90 })),
  ]
  expect(assemble([lines]).resume.basics?.name).toBe('Signe Maria Dahlby-Voss')
})

it.each([
  ['(Ms) Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['(Dr.) Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Signe Dahlby (Mrs)\nsigne@dahlby.example', 'Signe Dahlby'],
])('a courtesy in brackets is no part of the name: %j', (head, name) => {
  expect(nameIn(head)).toBe(name)
})
