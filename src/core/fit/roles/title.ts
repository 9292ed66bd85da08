import { withForeignPhrases } from './foreign-stems'
import { withPhrases } from './spellings'
import { cutWords, inEnglish, singular } from './title-words'

/** A title taken apart, in the words of the table (English, folded, singular). */
export interface TitleParts {
  /** The role itself, its head last: "finance manager" of "Manager, Finance (Berlin)". */
  core: string[]
  /** What follows after a comma, a dash or "for": teams, fields, places. */
  tail: string[]
  /** Words of a ladder ("senior", "ii"): they say nothing of the role. */
  steps: string[]
}

const longest = 200

const gender =
  /[([](?:[mwfdxhvgn]|gn|div|all genders?|alle geschlechter|mensch)(?:\s?[/|,*.-]\s?(?:[mwfdxhvgn]|gn|div|all))*[)\]]|(?<![a-z])[mwfhd]\s?\/\s?[mwfvhd](?:\s?\/\s?[mwfdx])?(?![a-z])|(?<![a-z])all genders(?![a-z])/g

/** "Lehrer:in", "Verkäufer/-in", "Infirmier(ère)", "camarero/a". */
const sexedEnding =
  /(?:[/*:_]-?|\()(?:innen|in|frau|euse|rice|trice|ere|iere|ienne|ne|e|a|o|se|fem)\)?(?=$|[\s,;–(/-])/g

/** "Gesundheits- und Krankenpfleger": what the hyphen leaves out stands at the end. */
const cutCompound = /[a-z]{2,30}- (?:und|oder|&|u\.|en) (?=[a-z])/g

/** "Verkäufer/Verkäuferin": the second names the same role. */
const bothSexes = /([a-z]{3,30})\s?\/\s?([a-z]{3,30})/g

/** What says for how long or on which contract, and no more of the role than that. */
const contract =
  /(?<![a-z])(?:locum(?: tenens)?|zero[ -]hours?|on[ -]call|summer|(?:bank|agency)(?= (?:(?:staff|registered) )?(?:nurse|rn|midwife|carer|care|support|health|chef|physio))|volunteer(?= [a-z])(?! (?:coordinator|manager|officer|engagement|service|recruit)))(?![a-z])|(?<!\d)20\d\d(?!\d)/g

/** Students who work in a field beside their studies begin in it as interns do. */
const studying =
  /(?<![a-z])(?:student co-?op|co-op(?: student)?|working student|werkstudent(?:in)?|placement student)(?![a-z])/g

/** Lower case without marks. */
export const folded = (text: string): string =>
  text.replaceAll('ß', 'ss').replaceAll('’', "'").toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

function cleaned(title: string): string {
  const text = folded(title.slice(0, longest))
    .replace(/\s+/g, ' ')
    .replace(gender, ' ')
    .replace(contract, ' ')
    .replace(studying, ' intern ')
    .replace(cutCompound, '')
    .replace(sexedEnding, '')
    .replace(bothSexes, (whole, one: string, other: string) =>
      one.slice(0, 4) === other.slice(0, 4) && /(?:in|euse|rice|iere|ere|a|e)$/.test(other) ? one : whole,
    )
  return withPhrases(withForeignPhrases(text))
}

/** Where a title falls into parts. */
const between =
  /\s[-–—|•:]+\s|\s?[,;|@•–—:·]\s?|\s(?:at|for|with|to|in|bei|im|chez|en|im bereich)\s(?=\S)|\s?[([]|[)\]]\s?|\s-|-\s/

/** Words that can stand alone before the field they work in ("Manager, Finance", "Engineer - Software"). */
const heads = new Set(
  `manager director supervisor lead head leader engineer developer analyst specialist coordinator technician assistant
associate consultant administrator officer representative executive president nurse teacher designer scientist clerk agent
operator worker driver mechanic chef cook therapist accountant lawyer architect planner buyer editor writer producer trainer
instructor attendant inspector recruiter adviser strategist partner owner controller auditor lecturer professor`.split(
    /\s+/,
  ),
)

/** Heads that often stand before another one ("lead engineer", "nurse practitioner"). */
const before = new Set(
  'head lead associate assistant executive nurse chef partner lecturer professor'.split(' '),
)

const headOf =
  /^(.{0,40}(?:head|director|president|manager|chief|dean|professor|leiter|leiterin|leitung|directeur|directrice|director|responsable|responsabile|jefe|jefa|lecturer|teacher|secretary|supervisor|engineer|coordinator|hoofd|gerente|vp))s? (?:of|de|der|des|du|fur|di|do|da|for|van) (.{1,120})$/

/** "Technicien de laboratoire": in Romance languages the role stands first. */
const nounFirst =
  /^([a-z_]{3,30}(?: [a-z_]{3,30})?) (?:(?:de la|de las|de los|della|delle|dei|del|des|du|de|di|da|do|dos|van|fur) |de l'|dell'|d')(.{1,120})$/

/** "Head of finance" is a finance head. */
function turned(part: string, isForeign: boolean): string {
  const text = part.trim()
  const found = headOf.exec(text) ?? (isForeign ? nounFirst.exec(text) : null)
  return found ? `${found[2] ?? ''} ${found[1] ?? ''}` : part
}

/** Whether a word by its ending names who does something. */
const isDoer = (word: string): boolean => heads.has(word) || /(?:er|or|ist|ian|ant|ent)$/.test(word)

/** "Supv-Accounting", "Analyst-Supply Chain": a head, then its field. */
const headHyphen = /^((?:[a-z]{1,12}\.? )?)([a-z]{2,14})-([a-z].{0,80})$/

function unhyphened(text: string, isKnown: (word: string) => boolean): string {
  const found = headHyphen.exec(text.trim())
  if (!found) return text
  const words = cutWords(found[2] ?? '', isKnown).words
  return words.length === 1 && heads.has(words[0] ?? '') ? `${found[1]}${found[2]}, ${found[3]}` : text
}

/**
 * Takes a title apart.
 * @param isKnown whether the table holds a word; others may be of another language.
 */
export function takeApart(title: string, isKnown: (word: string) => boolean): TitleParts {
  const text = cleaned(title)
  const isForeign = text
    .split(' ')
    .some(word => /^[a-z]+$/.test(word) && !isKnown(singular(word)) && inEnglish(word, isKnown) !== null)
  const parts = unhyphened(text, isKnown)
    .split(between)
    .filter(part => part.trim() !== '')
    .map(part => cutWords(turned(part, isForeign), isKnown))
  const steps = parts.flatMap(part => part.steps)
  const [first, second, ...others] = parts.map(part => part.words).filter(words => words.length > 0)
  if (!first) return { core: [], tail: [], steps }
  const rest = others.flat()
  const alone = (first.length === 1 && heads.has(first[0] ?? '')) || first.join(' ') === 'vice president'
  if (alone && second) return { core: [...second, ...first], tail: rest, steps }
  const tail = [...(second ?? []), ...rest]
  return { core: asSoftware(headLast(first, isForeign)), tail, steps }
}

/** "Manager franchise design" and, in Romance languages, "diseñadora gráfica": the head goes last. */
function headLast(words: readonly string[], isForeign: boolean): string[] {
  const last = words.at(-1) ?? ''
  if (words.length < 2 || isDoer(last)) return [...words]
  const at = isForeign ? words.findLastIndex(isDoer) : 0
  const head = words[at] ?? ''
  if (at < 0 || (!isForeign && (!heads.has(head) || before.has(head)))) return [...words]
  return [...words.slice(at + 1), ...words.slice(0, at + 1)]
}

/** Languages and frameworks that make a software engineer of any engineer or developer. */
const ofSoftware =
  /^(?:ruby|rails|python|django|java|javascript|typescript|go|golang|rust|php|laravel|c#|c\+\+|net|dotnet|kotlin|swift|scala|elixir|react|reactjs|angular|vue|vuejs|node|nodejs|spring|flutter|salesforce|wordpress|sap|abap|android|ios|unity)$/
const makes = /^(?:engineer|developer|architect)$/

function asSoftware(core: string[]): string[] {
  const head = core.at(-1) ?? ''
  return makes.test(head) && core.some(word => ofSoftware.test(word)) && !core.includes('software')
    ? [...core.slice(0, -1), 'software', head]
    : core
}

const orElse = /\s(?:\/|or|oder|ou)\s/i

/** The roles of a title that names several ("Nurse / Midwife", "Cook or Kitchen Porter"); none where it names one. */
export function alternativesOf(title: string): string[] {
  const [main = ''] = title.slice(0, longest).split(/[(|]|\s[-–—]\s/)
  const parts = main.split(orElse).map(part => part.trim())
  return parts.length > 1 ? parts.filter(part => part !== '') : []
}
