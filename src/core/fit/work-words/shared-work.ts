import { company } from '../occupation-area'
import type { KnownEvidence } from '../own-skills'
import { isGeneral } from '../parts/silence'
import { isStopWord, tellingWords, type Word, wordsOf } from '../words'
import { familyOf } from './family'
import { isWorkWord } from './work-word'

/** A word of a line that says what work it is about. */
export interface WorkWord {
  word: Word
  family: string
  /** A word of few occupations says as much as three that many share. */
  weight: number
}
const ofPlainWord = 1 / 3

/** The words of a line that aren't said of everyone, each with what sharing it says. */
export const workWordsOf = (text: string): WorkWord[] =>
  wordsOf(text).flatMap(word => {
    if (isStopWord(word) || isGeneral(word) || word.stem.length < 3) return []
    const family = familyOf(word.stem)
    return [{ word, family, weight: isWorkWord(family) ? 1 : ofPlainWord }]
  })

interface Families {
  all: ReadonlySet<string>
  /** Of what was done and the skills listed with it, without what came of it and whom one worked with. */
  ofDeed: ReadonlySet<string>
}
const made = new WeakMap<KnownEvidence, Families>()

/** The families of words in an accomplishment. */
export function familiesOf(known: KnownEvidence): Families {
  const before = made.get(known)
  if (before) return before
  const { action, skills } = known.entry
  const done = tellingWords(action).filter(({ start }) => !company.test(action.slice(0, start)))
  const deed = [...done, ...skills.flatMap(tellingWords)]
  const families = {
    all: new Set([...known.stems].map(familyOf)),
    ofDeed: new Set(deed.map(({ stem }) => familyOf(stem))),
  }
  made.set(known, families)
  return families
}

/** How plainly an accomplishment is of the work that a line speaks of, 0 to 1: by what was done, not by what came of it. */
export function nearnessOf(known: KnownEvidence, words: readonly WorkWord[]): number {
  const { ofDeed } = familiesOf(known)
  const shared = new Map(
    words.flatMap(({ family, weight }) => (ofDeed.has(family) ? [[family, weight]] : [])),
  )
  return Math.min(
    1,
    [...shared.values()].reduce((sum, weight) => sum + weight, 0),
  )
}
