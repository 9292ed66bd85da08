import { skillIdentity } from '../../advert/skills/canonical'
import { foldForComparison } from '../../kernel/text'
import { withoutProtected } from '../protected'
import { contentStems, stemOf } from '../words'

/** Words with which adverts ask, and small words: two lines that differ in these alone ask for the same. */
const asking = new Set(
  `able ability abilities must require required requires requirement required preferred prefer desirable desired essential necessary
   need needed needs willing willingness strong good excellent proven solid demonstrated experience knowledge skill skills
   candidate applicant successful perform performs also not only plus ideally
   der die das den dem des ein eine einen einer und oder mit von zu zur zum im in auf für sie du ihr ist sind wird
   erfahrung kenntnisse gute sehr erforderlich notwendig vorausgesetzt wünschenswert fähigkeit bereitschaft
   le la les un une des du de et ou avec pour dans vous êtes avoir expérience connaissance connaissances bonne bonnes requis
   requise exigé souhaité souhaitée capacité
   el los las una unos y o con para en se su experiencia conocimiento conocimientos buen buena requerido imprescindible
   necesario deseable capacidad
   il lo gli e con per di del della esperienza conoscenza buona ottima richiesto richiesta necessario capacità
   os as um uma em com por do da dos das experiência conhecimento conhecimentos boa bom exigido obrigatório desejável
   capacidade`
    .split(/\s+/)
    .map(stemOf),
)

/** A line as it is compared. */
interface Comparable {
  folded: string
  stems: ReadonlySet<string>
  numbers: string
  skills: string
}

/** Who somebody is takes no part: a line is the same with such words and without them. */
export function comparable(words: string, skills: readonly string[]): Comparable {
  const bare = withoutProtected(words)
  const all = contentStems(bare)
  const telling = all.filter(stem => !asking.has(stem))
  return {
    folded: foldForComparison(bare),
    stems: new Set(telling.length > 0 ? telling : all),
    numbers: (bare.match(/\d+/g) ?? []).sort().join(' '),
    skills: [...new Set(skills.map(skillIdentity))].sort().join('\n'),
  }
}

/** Of all the words of two lines so large a part stands in both. */
const leastShared = 0.7
/** One word in common is chance, where it is not all that both say. */
const fewestShared = 2

/**
 * Whether two lines of adverts ask for the same in nearly the same words. Other numbers ("3 years", "5 years") or other
 * skills ask for something else, however much else is the same.
 */
export function areAlike(a: Comparable, b: Comparable): boolean {
  if (a.folded === b.folded) return a.folded !== ''
  if (a.numbers !== b.numbers || a.skills !== b.skills) return false
  const shared = [...a.stems].filter(stem => b.stems.has(stem)).length
  const union = a.stems.size + b.stems.size - shared
  if (union === 0) return false
  return shared === union || (shared >= fewestShared && shared / union >= leastShared)
}
