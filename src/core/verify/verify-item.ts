import { degrees } from '../advert/advert'
import { findDegree } from '../advert/requirements/degree'
import { messages, type Value } from '../kernel/message'
import { foldForComparison } from '../kernel/text'
import { findAny, findFigures, findTold, wholeLine } from './find'
import { isTop, isWork, pointsOf, type ResumeLine } from './resume-lines'
import { notDone, type Sought, type Verified, type Verify, type Where } from './verify'
import { verifyYears } from './years'

function linesAt(lines: readonly ResumeLine[], where: Where): readonly ResumeLine[] {
  if (where === 'top') return lines.filter(isTop)
  if (where === 'work') return lines.filter(isWork)
  if (where === 'first') return pointsOf(lines).slice(0, 1)
  return lines
}

const words = messages('verify/item', {
  top: '{name} in the headline or summary',
  work: '{name} in your work',
  first: '{name} in the first point',
  tooLong: '{words, plural, one {# word} other {# words}} too many',
})

/** What stands elsewhere is missing at its place alone. */
const notAt = (name: string, at: Where): Value => (at === 'anywhere' ? name : words[at]({ name }))

function named(lines: readonly ResumeLine[], sought: readonly Sought[], at: Where): Verified {
  const here = linesAt(lines, at)
  const found = sought.map(({ name, wordings }) => ({
    name,
    place: findAny(here, wordings),
    elsewhere: at === 'anywhere' ? null : findAny(lines, wordings),
  }))
  const missing = found.filter(one => !one.place)
  const first = found.find(one => one.place)?.place ?? null
  if (missing.length === 0) return { state: 'done', place: first, missing: [] }
  const names = missing.map(one => (one.elsewhere ? notAt(one.name, at) : one.name))
  const place = first ?? missing.find(one => one.elsewhere)?.elsewhere ?? null
  return place ? { state: 'partly', place, missing: names } : notDone(names)
}

function degree(
  lines: readonly ResumeLine[],
  wanted: (typeof degrees)[number],
  subjects: readonly string[],
): Verified {
  const inSection = lines.filter(line => line.section === 'education')
  const found = (inSection.length > 0 ? inSection : lines).flatMap(line => {
    // A résumé names a degree where an advert would ask for one.
    const level = findDegree(line.text)?.value
    return level ? [{ line, level }] : []
  })
  const best = found.sort((a, b) => degrees.indexOf(b.level) - degrees.indexOf(a.level))[0]
  if (!best) return notDone([])
  const place = wholeLine(best.line)
  if (degrees.indexOf(best.level) < degrees.indexOf(wanted)) return { state: 'partly', place, missing: [] }
  const fits = subjects.length === 0 || found.some(({ line }) => findAny([line], subjects) !== null)
  return { state: fits ? 'done' : 'partly', place, missing: fits ? [] : [{ anyOf: subjects.slice(0, 3) }] }
}

function gone(lines: readonly ResumeLine[], text: string): Verified {
  const folded = foldForComparison(text)
  const still = lines.find(line => foldForComparison(line.text) === folded)
  return still ? { ...notDone(), place: wholeLine(still) } : { state: 'done', place: null, missing: [] }
}

/** Done where each is; partly where any of it is; what is missing of all by name. */
function together(all: readonly Verified[]): Verified {
  const missing = all.flatMap(one => one.missing)
  const place = all.find(one => one.place)?.place ?? null
  if (all.every(one => one.state === 'done')) return { state: 'done', place, missing: [] }
  return all.every(one => one.state === 'not-done') ? notDone(missing) : { state: 'partly', place, missing }
}

/** The shares of an accomplishment's words from which a point tells some of it, and from which most. */
export const some = 0.35
const most = 0.6

/** @param now the present as an ISO string. */
export function verifyItem(verify: Verify, lines: readonly ResumeLine[], now: string): Verified {
  switch (verify.by) {
    case 'named':
      return named(lines, verify.sought, verify.where)
    case 'told': {
      const found = findTold(pointsOf(lines), verify.words)
      if (!found || found.share < some) return notDone([])
      return { state: found.share >= most ? 'done' : 'partly', place: found.place, missing: [] }
    }
    case 'number': {
      const found = findFigures(lines, verify.number)
      if (!found) return notDone([verify.number])
      return {
        state: found.lacking.length === 0 ? 'done' : 'partly',
        place: found.place,
        missing: found.lacking,
      }
    }
    case 'years':
      return verifyYears(lines, verify, now)
    case 'degree':
      return degree(lines, verify.degree, verify.subjects)
    case 'length': {
      const count = lines.reduce((sum, line) => sum + line.words.length, 0)
      return count <= verify.most
        ? { state: 'done', place: null, missing: [] }
        : notDone([words.tooLong({ words: count - verify.most })])
    }
    case 'gone':
      return gone(lines, verify.line)
    case 'all':
      return together(verify.of.map(one => verifyItem(one, lines, now)))
  }
}
