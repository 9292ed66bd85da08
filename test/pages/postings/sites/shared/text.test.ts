// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { lineOf, ownLineOf, pageTitle, partsOf } from '../../../../../src/pages/postings/sites/shared/text'

const first = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element

test.each([
  ['Full-stack Engineer (80-100%) | Acme', '|', ['Full-stack Engineer (80-100%)', 'Acme']],
  ['Acme - Nurse (Nights - Ward 3) - Leeds', '-', ['Acme', 'Nurse (Nights - Ward 3)', 'Leeds']],
  ['Nurse-Midwife', '-', ['Nurse-Midwife']],
  ['a)) - b', '-', ['a))', 'b']],
])('“%s” falls apart only at spaced separators outside of brackets', (line, separator, parts) => {
  expect(partsOf(line, separator)).toEqual(parts)
})

test('blocks are set apart, inline parts are not, scripts and the skipped part are left out', () => {
  const element = first('<div><p>Ber<b>lin</b></p><p>Germany</p><script>x</script><h2>Place</h2></div>')
  expect(lineOf(element, 100, element.querySelector('h2') ?? undefined)).toBe('Berlin Germany')
})

test('a long element is cut without being read to its end', () => {
  expect(lineOf(first(`<p>${'word '.repeat(200_000)}</p>`), 20)).toHaveLength(19)
})

test('only the words of the element itself', () => {
  expect(ownLineOf(first('<span>Nurse<span> - job post</span></span>'))).toBe('Nurse')
})

test.each([
  ['(3) Nurse | Acme', 'Nurse | Acme'],
  ['(12+) Nurse', 'Nurse'],
  ['(Senior) Nurse', '(Senior) Nurse'],
])('the counter goes from “%s”', (title, expected) => {
  const document = new DOMParser().parseFromString(`<title>${title}</title>`, 'text/html')
  expect(pageTitle(document)).toBe(expected)
})
