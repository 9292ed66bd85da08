import type { Zone } from '../advert/advert'
import type { Brand } from '../brand/brand'
import { messages } from '../kernel/message'
import type { AdvertText } from './advert-text'
import { isNegated } from './negation'
import { quoteAround } from './opening'
import { withoutProtected } from './protected'
import { slugOf } from './slug'
import type { Reason } from './verdict'
import { findPhrase, isStopWord, wordsOf } from './words'

const sentences = messages('fit/themes', {
  theme: 'It mentions “{theme}”, a thread of your brand statement.',
})

const mostThemes = 4
const telling: ReadonlySet<Zone> = new Set(['about', 'role', 'duties', 'requirements', 'nice', 'other'])

/** Words that every employer uses of itself, which make no theme when they are shared. */
const hollow = new Set(
  `people team teams work works working job company help helps make makes making build builds building create creating grow growth
   great best good better strong passionate experience professional professionals business organisation organization skills results
   success value values impact customers clients year years day days world new life way things thing known person role roles career
   others everyone teamwork quality excellence`.split(/\s+/),
)

interface Theme {
  own: string
  stems: string[]
}

/** Pairs of neighbouring words of the statement. Names are left out: a capital that begins no sentence. */
function themesOfStatement(statement: string): Theme[] {
  const text = withoutProtected(statement)
  const words = wordsOf(text)
  const counts = words.map(word => {
    const raw = text.slice(word.start, word.end)
    const isName = /^\p{Lu}/u.test(raw)
    return !isName && !isStopWord(word) && !/\d/.test(raw) && word.lower.length > 2
  })
  return words.slice(1).flatMap((word, i) => {
    const before = words[i]
    if (!before || !counts[i] || !counts[i + 1] || word.opens) return []
    return [{ own: text.slice(before.start, word.end), stems: [before.stem, word.stem] }]
  })
}

function themesOfPhrase(phrase: string): Theme[] {
  const words = wordsOf(withoutProtected(phrase)).filter(word => !isStopWord(word))
  const tells = words.some(word => !hollow.has(word.lower) && word.lower.length > 3)
  return tells && words.length > 0 ? [{ own: phrase, stems: words.map(word => word.stem) }] : []
}

/**
 * Where the advert speaks the language of the brand statement: values, strengths, and pairs of words of the
 * statement itself. Themes explain; they take no part in the verdict.
 */
export function findThemes(brand: Brand, advert: AdvertText): Reason[] {
  const wanted = [
    ...brand.values.flatMap(themesOfPhrase),
    ...brand.strengths.flatMap(themesOfPhrase),
    ...themesOfStatement(brand.statement).filter(theme =>
      theme.own.split(/\s+/).some(word => !hollow.has(word.toLowerCase())),
    ),
  ]
  const reasons: Reason[] = []
  const used = new Set<string>()
  for (const theme of wanted) {
    const id = `theme:${slugOf(theme.own)}`
    if (used.has(id) || reasons.length >= mostThemes) continue
    for (const [line, words] of advert.words.entries()) {
      if (!telling.has(advert.zoneOf(line))) continue
      const place = findPhrase(words, theme.stems)
      if (!place || isNegated(words, place.first, place.last)) continue
      // One word is a thread in its own form alone: "a number of events" is no love of numbers.
      const isOne = theme.stems.length === 1
      if (isOne && words[place.first]?.lower !== wordsOf(theme.own).at(-1)?.lower) continue
      used.add(id)
      const quote = quoteAround(
        advert.lines,
        line,
        words[place.first]?.start ?? 0,
        words[place.last]?.end ?? 0,
      )
      reasons.push({
        id,
        kind: 'theme',
        side: 'for',
        text: sentences.theme({ theme: theme.own }),
        quote,
        own: theme.own,
      })
      break
    }
  }
  return reasons
}
