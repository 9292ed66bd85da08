import { once } from '../../kernel/once'

/**
 * Words that are nearly the same in English: "Archivar" is an archivist, "biologo" a biologist. An ending for an ending;
 * longer ones first. What comes out counts only where it is a known word.
 */
const endings = once((): readonly (readonly [string, readonly string[]])[] =>
  `ologin=ologist ologa=ologist ologo=ologist ologe=ologist ologue=ologist oloog=ologist
icien=ician icienne=ician iker=ician ikerin=ician istin=ist ista=ist iste=ist isten=ist arin=ist,ary,arist ario=ary aria=ary
aire=ary ateur=ator atrice=ator atore=ator ador=ator adora=ator adeur=ator teur=tor,ter trice=tor tore=tor dor=tor dora=tor
euse=er eur=er,or eurin=or atoren=ator atorin=ator orin=or erin=er
ction=ction zione=tion cion=tion cao=tion tie=ty tat=ty tad=ty dad=ty ta=ty te=ty
ique=ic,ics,ical ik=ics,ic isch=ic,ical ische=ic,ical ico=ic,ical ica=ic,ics,ical iek=ics,ic
ant=ant ante=ant,ent ent=ent ente=ent iere=ier eer=eer ar=ist,ary,arist,ar,er or=or er=er al=al ale=al el=al`
    .split(/\s+/)
    .map(rule => {
      const [from = '', to = ''] = rule.split('=')
      return [from, to.split(',')] as const
    })
    .sort((a, b) => b[0].length - a[0].length),
)

const shortest = 5
/** What must be left of a word before its ending; "bi" of "biologo" is enough, since that ending says much. */
const shortestStem = 3
const longEnding = 5

/** Letters that other languages write otherwise; each spelling is tried. */
const spellings = (word: string): string[] => [
  word,
  word.replace(/k/g, 'c').replace(/z(?=[aeiou])/g, 'c'),
  word.replace(/f(?=[aeiour])/g, 'ph').replace(/k/g, 'c'),
  word.replace(/qu(?=[ei])/g, 'c'),
]

/** The English word that a word is nearly the same as; null where none is known. */
export function cognateOf(word: string, isKnown: (word: string) => boolean): string | null {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return null
  const whole = spellings(word).find(spelled => spelled !== word && isKnown(spelled))
  if (whole !== undefined) return whole
  for (const [from, tos] of endings()) {
    const rest = word.length - from.length
    if (!word.endsWith(from) || rest < (from.length >= longEnding ? shortestStem - 1 : shortestStem)) continue
    for (const stem of spellings(word.slice(0, rest))) {
      const found = tos.find(to => isKnown(stem + to))
      if (found !== undefined) return stem + found
    }
  }
  return null
}
