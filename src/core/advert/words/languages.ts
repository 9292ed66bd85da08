import type { RequirementKind } from '../advert'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { italian } from './italian'
import type { CueClass, HeadingClass, LanguageWords } from './language-words'
import { Lexicon } from './lexicon'
import { portuguese } from './portuguese'
import { spanish } from './spanish'

export const languages: readonly LanguageWords[] = [english, german, french, spanish, portuguese, italian]

/** A language's lists, ready to be looked up. */
export interface CompiledWords {
  code: string
  headings: Lexicon<HeadingClass>
  cues: Lexicon<CueClass>
  kinds: Lexicon<RequirementKind>
}

const compiled = new Map<string, CompiledWords>()

/** The lists of a language; English where it is none of those read. */
export function wordsOf(code: string): CompiledWords {
  const ready = compiled.get(code)
  if (ready) return ready
  const words = languages.find(language => language.code === code) ?? english
  const made: CompiledWords = {
    code: words.code,
    headings: new Lexicon(words.headings),
    cues: new Lexicon(words.cues),
    kinds: new Lexicon(words.kinds),
  }
  compiled.set(code, made)
  return made
}
