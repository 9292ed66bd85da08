import { prefilter } from '../words/prefilter'
import type { Found } from './found'

export const levels = ['junior', 'mid', 'senior', 'executive'] as const
export type Level = (typeof levels)[number]

const tests: [Level, RegExp][] = [
  [
    'executive',
    /\b(?:chief|c[efitmo]o|cpo|chro|president|vice president|vp|svp|evp|managing director|general manager|executive director|head of|director|gesch[äa]ftsf[üu]hr\w*|direct(?:eur|rice)|director[a]?|diretor[a]?|direttore|dirigente)\b/i,
  ],
  [
    'senior',
    /\b(?:senior|sr\.?|lead|principal|staff|expert|architect|manager|leiter(?:in)?|confirm[ée]|s[êe]nior|pleno)\b/i,
  ],
  [
    'junior',
    /\b(?:junior|jr\.?|intern(?:ship)?|trainee|entry[- ]level|graduate|apprentice|assistant|associate|d[ée]butant|praktik\w+|werkstudent\w*|azubi|auszubildende\w*|stagiaire|alternan\w+|becari[oa]|est[áa]gi\w+|j[úu]nior|stagista|aprendiz)\b/i,
  ],
]

/** The level that a title names, or null where it names none. */
export function levelOf(title: string): Level | null {
  // "Assistant Director" and "Executive Assistant" are what they are by their last word.
  if (/\bexecutive assistant\b/i.test(title)) return 'mid'
  for (const [level, test] of tests) if (test.test(title)) return level
  return null
}

/** Words that name a level and nothing else: a manager's or an associate's title says what one does, too. */
const inTitles: [Level, RegExp][] = [
  [
    'executive',
    /(?<![A-Za-zÀ-ɏ])(?:chief [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)? officer|c[efito]o|cpo|chro|(?:vice )?president|s?vp|evp|managing director|head of|^head(?=,)|director(?= of|,|\s[–—-]\s)|(?:(?:finance|financial|hr|human resources|people|sales|marketing|commercial|operations|technical|technology|engineering|it|information|medical|clinical|nursing|legal|procurement|supply chain|manufacturing|regional|group|programme?|development|communications|digital|strategy|research|estates|quality|compliance|policy|product|brand|area|national|global|managing|executive|non-executive|cent(?:er|re)|plant|country|site) ){1,3}director(?! ?[’']s|s? (?:of photography|office))|gesch[äa]ftsf[üu]hr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'junior',
    /(?<![A-Za-zÀ-ɏ])(?:junior|jr\.?|intern(?:ship)?|trainee|working student|entry[- ]level|apprentice|graduate(?= (?:[A-Za-zÀ-ɏ]+ )?(?:engineer|developer|analyst|consultant|accountant|scientist|surveyor|solicitor|associate|designer|teacher|programmer|nurse|midwife|paramedic|pharmacist|physiotherapist|radiographer|dietitian|planner|architect|economist|trainee|role|position|scheme))|praktik[A-Za-zÀ-ɏ]+|werkstudent[A-Za-zÀ-ɏ]*|azubi|auszubildende[A-Za-zÀ-ɏ]*|lehrling|lernende[rn]?|stagiaire|alternan[A-Za-zÀ-ɏ]+|becari[oa]|est[áa]gi[A-Za-zÀ-ɏ]+|j[úu]nior|stagista|aprendiz|d[ée]butant)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'senior',
    /(?<![A-Za-zÀ-ɏ])(?:senior|s[êe]nior|sr\.?|(?<!school |vice |assistant |deputy |head )principal(?! of )|distinguished|confirm[ée]e?|ober[äa]rzt(?:in)?|chef[äa]rzt(?:in)?|staff(?= (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:engineer|developer|scientist|architect|designer))|lead(?= (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:engineer|developer|scientist|architect|designer))|^lead(?= (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:engineer|[A-Za-zÀ-ɏ]+(?:er|or|ist|[iuae]an|ant|nt|man|men)|midwife|nurse|smith|chef|cook|guard|pilot|clerk|hand)(?![A-Za-zÀ-ɏ])))(?![A-Za-zÀ-ɏ])/iu,
  ],
  ['mid', /(?<![A-Za-zÀ-ɏ])(?:mid[- ]level|mid[- ]senior|intermediate|pleno)(?![A-Za-zÀ-ɏ])/iu],
]

/** What a title's words are said of, and not of the job: whom one works for, where, or what with. */
const ofOthers =
  /(?<![A-Za-zÀ-ɏ])(?:(?:assistant|secretary|aide|advisor|analyst|coordinator|pa|ea|assistente|assistenz|sekret[äa]r(?:in)?|referent(?:in)?|assistant[e]?|asistente|assistente)\s+(?:to|of|for|der|des|zur|zum|f[üu]r|d(?:u|e la|es)|del?(?: la)?|d[oa]s?|al|alla)\s.*|office of (?:the )?[^,]*|(?<!chief of staff )(?<=\S )(?:to|for) (?:the|our) (?:[A-Za-z]+ )?(?:ceo|c[fto]o|chief|president|director|head|vice president|vp|chair(?:man|woman|person)?|board|principal|minister|mayor|managing director)(?![A-Za-z]).*|(?:reporting|reports) to\s.*|(?:working )?with (?:the|our) [^,]*|executive (?:assistant|secretary)(?:\s+(?:to|of|for)\s.*)?|head of (?:year|house|form|sixth form|key stage)(?: \d{1,2})?|(?:aushilfe|mitarbeiter(?:in)?|unterst[üu]tzung|stabsstelle|fahrer(?:in)?|b[üu]ro)\s(?:der|des|zur|f[üu]r die)\s.*|executive (?:chef|search|support|protection|education|car|lounge|suite|admin[a-z]*|pa)|senior (?:living|programs|programmes|activities|adults?|day (?:care|cent(?:er|re))|citizens?|housing|center|centre|services|home|care (?:home|cent(?:er|re)|facility|community|services)|school|high|community|communities|companions?|helpers?|caregivers?)|junior (?:school|high|college|league|academy|golf|tennis|camp)|presidents? club|(?:president|(?:[a-z]+ )?director|ceo|chief|principal)[’']?s? office(?: [A-Za-zÀ-ɏ]+)?|trainee (?:coordinator|program(?:me)?|advisor|adviser|supervisor|recruiter)|(?:intern(?:ship)?|apprentice(?:ship)?) (?:coordinator|manager|program(?:me)?|advisor|adviser|supervisor|recruiter|lead)|lead (?:generation|gen|time|based|paint|qualif[a-z]+|acquisition|conversion|nurtur[a-z]+|management|handling|magnet|abatement|testing)(?: [A-Za-zÀ-ɏ]+)?|principal (?:investments?|residence)|(?:vp|ceo|cfo|president|director|chief|principal|chair(?:man|woman|person)?)[’']s (?!office)[A-Za-zÀ-ɏ ]+|vp'?s?['’]? office|c-suite)(?![A-Za-zÀ-ɏ])/giu

/** The level that a title names by a word of its own, and that word; null where two levels are named. */
export function levelInTitle(title: string): Found<Level> | null {
  const own = title.replace(ofOthers, found => ' '.repeat(found.length))
  const found = inTitles.flatMap(([value, test]) => {
    const match = test.exec(own)
    return match ? [{ value, start: match.index, end: match.index + match[0].trimEnd().length }] : []
  })
  // "Summer Intern, Director of Product": who learns, learns at someone's.
  const learner = found.find(one => one.value === 'junior')
  if (
    learner &&
    /^(?:intern|trainee|working student|apprentice|praktik|werkstudent|azubi|auszubildend|lehrling|lernend|stag|alternan|becari|est[áa]gi|aprendiz)/i.test(
      title.slice(learner.start),
    )
  )
    return found.some(one => one.value === 'senior' || one.value === 'mid') ? null : learner
  const [first, second] = found
  // "Junior or Senior Developer" names two.
  return first && !second ? first : null
}

const labelled =
  /(?<![A-Za-zÀ-ɏ])(?:(?:seniority|experience|career|job|position) level|level of experience|seniority|karrierestufe|erfahrungs(?:level|stufe|niveau)|berufserfahrung|niveau d['’]exp[ée]rience|nivel de (?:experiencia|experi[êe]ncia)|livello)\s?:\s*(?<word>[^.;,|]{3,30})/iu
const spoken =
  /(?<![A-Za-zÀ-ɏ])(?:(?<junior>entry[- ]level|junior[- ]level)|(?<mid>mid(?:dle)?[- ](?:level|career))|(?<senior>senior[- ]level)|(?<executive>executive[- ]level|c-level)) (?:role|position|job|opportunity|opening|engineer|developer|analyst)(?![A-Za-zÀ-ɏ])/iu
const words: [Level, RegExp][] = [
  ['executive', /\b(?:executive|director|c-level|vp)\b/i],
  ['senior', /\b(?:senior|sr|lead|principal|expert|berufserfahren)\b/i],
  ['mid', /\b(?:mid|middle|intermediate|associate|experienced|mittel)\b/i],
  ['junior', /\b(?:entry|junior|jr|intern|graduate|trainee|einsteiger|berufseinsteiger|d[ée]butant)\b/i],
]

/** One look that spares most lines the rest. */
const mayHold = prefilter(/level|career|seniority|stufe|erfahrung|niveau|nivel|livello/)

/** The level that a label or a plain word about the job names: "Seniority level: Mid-Senior", "entry-level role". */
export function findLevel(text: string): Found<Level> | null {
  if (!mayHold(text)) return null
  const label = labelled.exec(text)
  const said = label?.groups?.word
  // "Mid-Senior" names two: the lower one is what is asked.
  const [level] = said ? (words.findLast(([, test]) => test.test(said)) ?? []) : []
  if (label && level)
    return { value: level, start: label.index, end: label.index + label[0].trimEnd().length }
  const match = spoken.exec(text)
  const value = levels.find(one => match?.groups?.[one] !== undefined)
  return match && value ? { value, start: match.index, end: match.index + match[0].length } : null
}
