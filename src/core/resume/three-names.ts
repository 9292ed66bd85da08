import type { Part } from './parts'
import { employerScore } from './words/employers'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

/**
 * Heads of a section that are one text of three names each, the middle or the last of them a town that no list knows:
 * "Employer, Town, Title" or "Title, Employer, Town". Empty where the section doesn't say so throughout.
 */
export function divideThree(heads: Part[]): { from: Part; parts: Part[] }[] {
  const pieces = heads.map(head => head.text.split(/,\s+/))
  const three = pieces.filter(list => list.length === 3)
  if (three.length === 0) return []
  const share = (at: number, is: (text: string) => boolean) =>
    three.filter(list => is(list[at] ?? '')).length / three.length
  const isTitle = (text: string) => titleScore(text) >= 1
  const fits =
    share(2, isTitle) > 0.6 && share(0, isTitle) < 0.4 && share(1, mayBeTown) === 1
      ? ([0, 1, 2] as const)
      : share(0, isTitle) > 0.6 && share(2, mayBeTown) === 1 && isTownLast(heads, three)
        ? ([0, 2, 1] as const)
        : null
  if (!fits) return []
  const [first, town, second] = fits
  return heads.flatMap((from, at) => {
    const list = pieces[at] ?? []
    const names = [list[first], list[second]].filter(text => text !== undefined)
    if (list.length !== 3 || names.length < 2 || town === undefined) return []
    return [{ from, parts: names.map((text, piece) => ({ ...from, text, piece })) }]
  })
}

const mayBeTown = (text: string): boolean =>
  isPlace(text) ||
  (/^\p{Lu}/u.test(text) &&
    text.split(' ').length <= 3 &&
    titleScore(text) === 0 &&
    employerScore(text) === 0)

/** Another head of the section had its known town taken off its end, or the middle is plainly an employer. */
const isTownLast = (heads: Part[], three: string[][]): boolean =>
  heads.some(head => head.placed) || three.some(list => employerScore(list[1] ?? '') > 0)
