import { remember } from '../../advert/words/remember'
import { once } from '../../kernel/once'
import { cognateOf } from './cognates'
import { foreignStems } from './foreign-stems'
import { spelled } from './spellings'

/** Words in titles that say when, where or for whom, not what. Compared after folding. */
const noise = once(
  () =>
    new Set(
      `remote hybrid onsite fulltime parttime full-time part-time nights night weekend weekends evening shift shifts 1st 2nd
3rd per diem prn emea apac dach uk us usa eu europe european worldwide urgent urgently hiring wanted needed job jobs vacancy
position role opening opportunity immediate start m w d f x h v mwd fmd gender genders gn to from with for in at the a
an and of on or by bei fur im und oder mit zur zum der die das von vom de du des da do la le les et el los las il y e di del della
per our your their temp temporary ftc fixed permanent seasonal casual freelance contractor all level years year relief new`.split(
        /\s+/,
      ),
    ),
)

/** Words that name a step of a ladder; they are judged apart from the role. */
const steps = once(
  () =>
    new Set(
      `senior junior sr jr snr jnr i ii iii iv v vi 1 2 3 4 5 6 mid midlevel midweight entry entrylevel experienced trainee
graduate grad intermediate expert advanced l1 l2 l3 l4 interim acting newly qualified intern internship certified chartered
working`.split(/\s+/),
    ),
)

const invariable = new Set('sales logistics human electronics economics physics arts news'.split(' '))

/** "Services" → "service", "companies" → "company"; short words and Latin endings stay. */
export function singular(word: string): string {
  if (word.length <= 3 || invariable.has(word) || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** English for a word of another language, by its parts ("Lagermitarbeiter" → warehouse worker); null where none is known. */
const translated = remember((word: string): string | null => {
  const taken: { at: number; end: number; english: string }[] = []
  for (const [stem, english] of foreignStems()) {
    const at = word.indexOf(stem)
    if (at < 0 || (at > 0 && (at < 3 || stem.length < 5))) continue
    const end = at + stem.length
    if (taken.every(other => end <= other.at || at >= other.end)) taken.push({ at, end, english })
  }
  if (taken.length === 0) return null
  return taken
    .sort((a, b) => a.at - b.at)
    .map(({ english }) => english)
    .join(' ')
})

/** English for a word that is none; null where it can't be told. */
export const inEnglish = (word: string, isKnown: (word: string) => boolean): string | null =>
  translated(word) ?? cognateOf(word, isKnown)

interface CutWords {
  words: string[]
  /** Words of a ladder that were left out ("senior"). */
  steps: string[]
}

/**
 * The words of a part of a title in one spelling.
 * @param isKnown whether a word is English, so that it is not taken apart as another language's.
 */
export function cutWords(text: string, isKnown: (word: string) => boolean): CutWords {
  const cut: CutWords = { words: [], steps: [] }
  const add = (words: string) => {
    for (const word of words.split(' ')) if (word !== '' && !noise().has(word)) cut.words.push(singular(word))
  }
  for (const whole of text.replace(/(?<=[a-z])'s(?![a-z])/g, '').match(/[a-z0-9_+#&'./-]+/g) ?? []) {
    const known = spelled().get(whole)
    if (noise().has(whole)) continue
    if (known !== undefined) {
      add(known)
      continue
    }
    for (const part of whole.split(/[/.-]/)) {
      const word = part.replace(/^(?:[dl](?='))?'+|'+$/g, '')
      if (word === '' || noise().has(word)) continue
      const one = singular(word)
      const full = spelled().get(word) ?? spelled().get(one)
      if (full !== undefined) add(full)
      else if (steps().has(word)) cut.steps.push(word)
      else add(isKnown(one) ? one : (inEnglish(word, isKnown) ?? one))
    }
  }
  // "Admin" helps in an office before another word, and keeps something running behind one: "Network Admin".
  if (cut.words.length > 1 && /\badmins?[^a-z]*$/.test(text)) cut.words.splice(-1, 1, 'administrator')
  return cut
}
