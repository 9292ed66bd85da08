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
  /** Of what was done and the skills listed with it, without what came of it. */
  ofDeed: ReadonlySet<string>
}
const made = new WeakMap<KnownEvidence, Families>()

/** Whoever does a thing is not the thing done: who met an electrician did nothing electrical. */
const doer = /(?:er|or|ist|ian|eer)$/
const keyOf = ({ stem }: Pick<Word, 'stem'>): string => (doer.test(stem) ? stem : familyOf(stem))

/** The words of a text that tell of one's own doing, and not of whom one worked with. */
const ownWords = (text: string): string[] =>
  tellingWords(text).flatMap(word => (company.test(text.slice(0, word.start)) ? [] : [keyOf(word)]))

/** The families of words in an accomplishment. */
export function familiesOf(known: KnownEvidence): Families {
  const before = made.get(known)
  if (before) return before
  const { action, situation, result, skills } = known.entry
  const deed = [...ownWords(action), ...skills.flatMap(skill => tellingWords(skill).map(keyOf))]
  const families = {
    all: new Set([...deed, ...ownWords(situation), ...ownWords(result)]),
    ofDeed: new Set(deed),
  }
  made.set(known, families)
  return families
}

/** Whether a word of a line stands among those of an accomplishment, in any form of its family. */
export const isAmong = (families: ReadonlySet<string>, { word, family }: WorkWord): boolean =>
  families.has(family) || families.has(word.stem)

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
