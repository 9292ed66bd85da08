import { languages } from './languages'
import { type Token, tokenise } from './tokenise'

export interface RecognisedLanguage {
  /** ISO 639-1, null where there is too little text to tell. */
  code: string | null
  /** One that the lists read. */
  supported: boolean
}

const scripts: [string, RegExp][] = [
  ['ru', /[\u0400-\u04FF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['hi', /[\u0900-\u097F]/g],
  ['th', /[\u0E00-\u0E7F]/g],
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7AF]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
]

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

const small = new Map<string, string[]>()
for (const [code, list] of [...languages.map(l => [l.code, l.small] as const), ...Object.entries(unread)]) {
  for (const word of list.split('|')) {
    const key = tokenise(word)[0]?.word ?? word
    const codes = small.get(key)
    if (codes) codes.push(code)
    else small.set(key, [code])
  }
}

/** The language of a text, by its script and its small words. */
export function recogniseLanguage(
  text: string,
  tokens: readonly Token[] = tokenise(text.slice(0, 20_000)),
): RecognisedLanguage {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [code, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3) return { code, supported: false }
  }
  const counts = new Map<string, number>()
  for (const { word } of tokens) {
    const codes = small.get(word)
    // A word that several languages share says less.
    for (const code of codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1 / (codes?.length ?? 1))
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || tokens.length < 8 || best[1] < 2) return { code: null, supported: true }
  if (second && best[1] < second[1] * 1.05 && tokens.length < 30) return { code: null, supported: true }
  return { code: best[0], supported: languages.some(language => language.code === best[0]) }
}
