import { once } from '../../kernel/once'
import { languages } from './languages'
import { type Token, tokenise } from './tokenise'
import { WordNotes } from './word'

interface RecognisedLanguage {
  /** ISO 639-1, null where there is too little text to tell. */
  code: string | null
  /** One that the lists read. */
  supported: boolean
}

/** Scripts by their range of UTF-16 units. */
const scripts: [code: string, first: number, last: number][] = [
  ['ru', 0x0400, 0x04ff],
  ['el', 0x0370, 0x03ff],
  ['he', 0x0590, 0x05ff],
  ['ar', 0x0600, 0x06ff],
  ['hi', 0x0900, 0x097f],
  ['th', 0x0e00, 0x0e7f],
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7af],
  ['zh', 0x4e00, 0x9fff],
]

/** The language of a script that a third of the letters are written in. */
function byScript(sample: string): string | null {
  let beyond = 0
  for (let i = 0; i < sample.length; i++) if (sample.charCodeAt(i) >= 0x0370) beyond++
  // Curly quotes and bullets lie there too, so most texts have some.
  if (beyond * 12 < sample.length) return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [code, first, last] of scripts) {
    let count = 0
    for (let i = 0; i < sample.length; i++) {
      const unit = sample.charCodeAt(i)
      if (unit >= first && unit <= last) count++
    }
    if (count > letters * 0.3) return code
  }
  return null
}

/** Small words of languages that are recognised but not read. */
const unread: Record<string, string> = {
  nl: 'de|het|een|en|van|voor|je|met|in|wij|ons|onze|jij|jouw|zijn|bij|als|aan|op|naar|ook|wat|niet|dat|om|te|worden',
  sv: 'och|att|det|som|en|för|med|på|är|av|till|du|vi|har|ett|om|inom|din|våra|samt|eller',
  da: 'og|at|det|som|en|for|med|på|er|af|til|du|vi|har|et|dig|vores|eller|hos|din|kan',
  no: 'og|å|det|som|en|for|med|på|er|av|til|du|vi|har|et|deg|våre|eller|hos|din|kan',
  fi: 'ja|on|sekä|tai|että|olet|meillä|sinulla|työ|kanssa|myös|voit|ovat|joka|sinun|meidän',
  pl: 'i|w|z|na|do|oraz|się|lub|dla|że|nie|jest|po|od|przez|nas|nasz|pracy|mile',
  cs: 'a|v|na|se|s|pro|že|je|do|z|nebo|jako|jsme|máte|práce|naše|vás|si',
  tr: 've|bir|ile|için|olan|bu|veya|en|olarak|iyi|sahip|da|konusunda|iş|olmak',
  ro: 'și|de|în|la|cu|pentru|care|sau|din|să|este|un|o|pe|ale|noastre',
  hu: 'és|a|az|egy|hogy|vagy|is|van|meg|nem|munka|nálunk|szükséges',
}

const small = once(() => {
  const index = new Map<string, string[]>()
  const lists = [...languages.map(l => [l.code, l.small] as const), ...Object.entries(unread)]
  for (const [code, list] of lists)
    for (const word of list.split('|')) {
      const key = tokenise(word)[0]?.word ?? word
      const codes = index.get(key)
      if (codes) codes.push(code)
      else index.set(key, [code])
    }
  return index
})

/** The languages that a small word belongs to: none for most. */
const codesOf = new WordNotes(({ word }): readonly string[] => small().get(word) ?? [])

/** The language of a text, by its script and its small words. */
export function recogniseLanguage(
  text: string,
  tokens: readonly Token[] = tokenise(text.slice(0, 20_000)),
): RecognisedLanguage {
  const sample = text.slice(0, 20_000)
  const script = byScript(sample)
  if (script) return { code: script, supported: false }
  const counts = new Map<string, number>()
  for (const { known } of tokens) {
    const codes = codesOf.of(known)
    // A word that several languages share says less.
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1 / codes.length)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || tokens.length < 8 || best[1] < 2) return { code: null, supported: true }
  if (second && best[1] < second[1] * 1.05 && tokens.length < 30) return { code: null, supported: true }
  return { code: best[0], supported: languages.some(language => language.code === best[0]) }
}
