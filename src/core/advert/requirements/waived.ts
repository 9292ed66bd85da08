import type { RequirementKind } from '../advert'
import type { Found } from '../facts/found'
import { findLanguages } from '../facts/languages'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'

/** So many words may stand between the denial and what is needed. */
const few = "(?:[A-Za-zÀ-ɏ\\p{N}/+#&'’()-]+,?\\s+){1,7}?"
const needed =
  '(?:required|requisite|necessary|needed|mandatory|essential|expected|compulsory|erforderlich|notwendig|n[öo]tig|vorausgesetzt|verlangt|ben[öo]tigt|requis(?:e|es)?|n[ée]cessaires?|exig[ée]e?s?|obligatoires?|demand[ée]e?s?|indispensables?|necesari[oa]s?|requerid[oa]s?|imprescindibles?|obligatori[oaie]s?|exigid[oa]s?|necess[áa]ri[oa]s?|obrigat[óo]ri[oa]s?|richiest[oaie]|necessari[oaei]|indispensabili?)'
/** `opens`: the denial stands before what is denied. */
const forms: readonly { test: RegExp; opens: boolean }[] = [
  // "No degree required", "keine Vorkenntnisse nötig", "aucun diplôme requis".
  {
    opens: true,
    test: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?<!not only )(?:(?:no|zero|without|kein[A-Za-zÀ-ɏ]*|aucune?|sin|sem|nenhuma?|ning[úu]na?|nessun[A-Za-zÀ-ɏ]*|senza)\\s+|pas d[e’']\\s*)(?!more than|less than|fewer than|later than|earlier than|longer than|doubt)${few}(?:is |are |will be |would be |ist |sind |wird |werden |n[’']est |est |es |son |é |são |è |sono )?${needed}(?![A-Za-zÀ-ɏ])`,
      'iu',
    ),
  },
  // "You don't need a degree", "du brauchst keine Erfahrung", "no necesitas experiencia", "pas besoin de diplôme".
  {
    opens: true,
    test: /(?<![A-Za-zÀ-ɏ])(?<!(?:who|that|must|should|would|applicants|candidates)\s)(?:(?:you |we |one |there is |there[’']s )?(?:(?:do|does|will|would) not|don['’]t|doesn['’]t|won['’]t|no)\s+(?:necessarily |even |actually |really )?(?:need|require|have to|expect)(?![A-Za-zÀ-ɏ])(?! (?:sponsorship|visas?|any sponsorship|a visa|(?:much |any )?supervision|to be (?:told|managed|supervised|pushed|micromanaged)|apply)(?![A-Za-zÀ-ɏ]))|(?:you |candidates )?needn['’]t|sin necesidad de|sem necessidade de|senza bisogno di|(?:brauchst|ben[öo]tigst|brauchen|ben[öo]tigen|musst|m[üu]ssen)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:kein[A-Za-zÀ-ɏ]*|nicht)|setzen wir (?:[A-Za-zÀ-ɏ]+ )?nicht voraus|(?:pas|nul) besoin d(?:e|[’'])|il n[’']est pas n[ée]cessaire|no (?:necesitas?|se (?:requiere|necesita|exige)n?|hace falta|tienes que|es necesario|exigimos|pedimos)|n[ãa]o (?:precisa[s]?|é (?:preciso|necess[áa]rio|exigid[oa])|exigimos|necessita|requer|se exige)|dispensa(?:-se)? (?:de )?experi[êe]ncia|non (?:serve|servono|occorre|occorrono|devi|è necessario|richiediamo|si richiede))(?![A-Za-zÀ-ɏ])/iu,
  },
  // "A degree is not required", "Berufserfahrung ist nicht zwingend erforderlich", "il permis n'est pas exigé".
  {
    opens: false,
    test: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?<!must |should |may )(?:not|isn['’]t|aren['’]t|nicht|pas|non(?: (?:è|sono))?|n[ãa]o(?: (?:é|são|ser[áa]))?|no(?: (?:es|son|ser[áa]n?))?)\\s+(?:a\\s+|an\\s+|strictly\\s+|absolutely\\s+|always\\s+|at all\\s+|zwingend\\s+|unbedingt\\s+|forc[ée]ment\\s+|strictement\\s+|estrictamente\\s+|strettamente\\s+|estritamente\\s+)?(?:${needed}|zwingend|must(?![- ]have)|must-have|requirement|prerequisite|(?:un )?pr[ée]requis|(?:un )?requisito|voraussetzung|pflicht|a condition)(?![A-Za-zÀ-ɏ])`,
      'iu',
    ),
  },
  {
    opens: false,
    test: /(?<![A-Za-zÀ-ɏ])(?:kein(?:e)? (?:muss|voraussetzung|pflicht|bedingung)|no (?:prerequisite|requirement|must))(?![A-Za-zÀ-ɏ])/iu,
  },
]
/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /^(?:no|not|zero|without|[A-Za-zÀ-ɏ]+n[’']?t|kein[A-Za-zÀ-ɏ]*|nicht|pas|nul|aucune?|non|sin|sem|nao|nenhuma?|ninguna?|nessun[A-Za-zÀ-ɏ]*|senza|dispensa[A-Za-zÀ-ɏ]*)$|n[’']t$|^[nt]$/u,
)

const kinds: [RequirementKind, RegExp][] = [
  [
    'education',
    /(?<![A-Za-zÀ-ɏ])(?:degrees?|diplomas?|university|college|studium|[A-Za-zÀ-ɏ]*abschluss|ausbildung|dipl[ôo]mes?|titulaci[óo]n|t[íi]tulo|estudios|laurea|gradua[çc][ãa]o|ensino superior)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'experience',
    /(?<![A-Za-zÀ-ɏ])(?:experience|background|vorkenntnisse|vorerfahrung[A-Za-zÀ-ɏ]*|berufserfahrung|erfahrung[A-Za-zÀ-ɏ]*|exp[ée]riences?|experiencia|experi[êe]ncia|esperienz[ae])(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'certification',
    /(?<![A-Za-zÀ-ɏ])(?:certificat[A-Za-zÀ-ɏ]*|certificado|(?<!driving |driver[’']?s? )licen[sc]e|zertifikat[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'travel',
    /(?<![A-Za-zÀ-ɏ])(?:travel(?:l?ing)?|driv(?:ing|er[’']?s?)|car|own vehicle|reise[A-Za-zÀ-ɏ]*|f[üu]hrerschein|auto|d[ée]placements?|permis|voiture|viajar|viajes|carn[eé]t|coche|viagens|cnh|carro|trasfert[ae]|patente)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'schedule',
    /(?<![A-Za-zÀ-ɏ])(?:weekends?|nights?|night shifts?|shift ?work|overtime|on-call|wochenend[A-Za-zÀ-ɏ]*|nachtschicht[A-Za-zÀ-ɏ]*|schicht[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  ['physical', /(?<!A-Za-zÀ-ɏ)(?:lifting|heavy loads|heben)(?!A-Za-zÀ-ɏ)/iu],
]

interface Waived extends Found<RequirementKind | null> {
  /** What is not needed, where it is something that adverts ask for. */
  value: RequirementKind | null
}

const thoughtBefore =
  /[.;:!?]\s+|\(|\s[–—]\s|,?\s{1,30}(?:but|though|although|while|whereas|aber|jedoch|mais|pero|mas|ma|sondern|obwohl)\s+|,\s+(?:and|und|et|y|e)\s+/giu
const thoughtAfter =
  /[.;!?](?=\s)|\s[–—]\s|[,(]\s?|\s(?=(?:but|though|although|as|since|because|aber|jedoch|mais|pero|mas|ma|sondern|da)\s)/iu

/** From where the thought begins that a denial closes, to where it ends. */
function thought(text: string, match: RegExpExecArray, opens: boolean): [number, number] {
  let from = 0
  for (const { index, 0: cut } of text.slice(0, match.index).matchAll(thoughtBefore))
    from = index + cut.length
  // "No degree required" says all by itself, whatever stands before its comma.
  if (opens) {
    const comma = text.lastIndexOf(', ', match.index)
    from = Math.max(from, comma < 0 ? 0 : comma + 2)
  }
  const end = match.index + match[0].trimEnd().length
  const rest = text.slice(end).search(thoughtAfter)
  return [from, rest < 0 ? text.length : end + rest]
}

/** Nothing yet that could be denied. */
const nobody =
  /^[^A-Za-zÀ-ɏ]*(?:[A-Za-zÀ-ɏ]{1,2}\s+)*(?:(?:while|although|though|it is|it['’]s|es ist)\s+)?$/iu

/**
 * What a text says is not needed: "no degree required", "experience is not necessary", "you don't need a car".
 * One for each thought; what is asked by a denial ("must not need …") is none.
 */
export const findWaived = (text: string): readonly Waived[] => (mayHold(text) ? said(text) : none)
const none: readonly never[] = []
const said = noted(waivedIn)

function waivedIn(text: string): readonly Waived[] {
  const found: Waived[] = []
  for (const { test, opens } of forms) {
    const match = test.exec(text)
    if (!match) continue
    const [from, to] = thought(text, match, opens)
    // "Non è richiesta esperienza" and "while not mandatory to know all" open with their denials, too.
    const before = text.slice(from, match.index)
    const said = opens || nobody.test(before) ? text.slice(match.index, to) : before
    const kind = kinds.find(([, about]) => about.test(said))?.[0]
    const value = kind ?? (findLanguages(said).length > 0 ? 'language' : null)
    const start = opens ? match.index : from
    const end = opens ? to : Math.min(to, match.index + match[0].trimEnd().length)
    if (!found.some(one => one.start < to && start < one.end)) found.push({ value, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What a text says besides what it says is not needed; the text itself where it waives nothing. */
export function withoutWaived(text: string): string[] {
  const left: string[] = []
  let at = 0
  for (const { start, end } of findWaived(text)) {
    left.push(text.slice(at, start))
    const rest = text.slice(end).search(thoughtAfter)
    at = rest < 0 ? text.length : end + rest
  }
  left.push(text.slice(at))
  return left.filter(part => /[A-Za-zÀ-ɏ]{2}/u.test(part))
}
