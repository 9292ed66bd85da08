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

/** Softeners that mean nothing else anywhere: adverts hold lines that were left in another language. */
const softAnywhere =
  'preferred|preferably|desirable|ideally|nice to have|would love|would be great|great if you|seraient un plus|serait apprécié*|seria um diferencial|sarebbe un plus|idealerweise|von vorteil|wünschenswert|bevorzugt|vorzugsweise|gerne|gern|idéalement|de préférence|souhaité*|apprécié*|serait un plus|un atout|idealmente|preferiblemente|deseable*|se valorará*|valorable*|desejável|preferencialmente|um diferencial|preferibilmente|gradito|gradita|costituisce titolo preferenziale|bij voorkeur|een pre|een plus|meriterande|mile widziane'

const mustAnywhere =
  'required|mandatory|necessary|needed|must have|a must|mindestens|zwingend|erforderlich|au moins|exigé*|indispensable|mínimo|imprescindible|al menos|pelo menos|obrigatório*|almeno|minimaal|minstens'

/** A list with what another one has besides. */
function added(list: string, more: string): string {
  const own = new Set(list.split('|'))
  return [list, ...more.split('|').filter(entry => !own.has(entry))].join('|')
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
    cues: new Lexicon({
      ...words.cues,
      soft: added(words.cues.soft, softAnywhere),
      must: added(words.cues.must, mustAnywhere),
    }),
    kinds: new Lexicon(words.kinds),
  }
  compiled.set(code, made)
  return made
}
