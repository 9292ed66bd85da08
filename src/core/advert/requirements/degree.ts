import type { Degree } from '../advert'
import { degrees } from '../advert'
import type { Found } from '../facts/found'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'

interface DegreeFound extends Found<Degree> {
  /** "or equivalent": another way is accepted too. */
  orEquivalent: boolean
}

// A level's words in the languages that are read. The lowest level named is what satisfies a line.
const levels: Record<Degree, RegExp> = {
  highschool:
    /(?<![A-Za-zÀ-ÿ])(?:high[- ]?school(?: diploma| degree| graduate| education)?|H\.?S\.? diploma|(?:ged|g\.e\.d\.?)(?![A-Za-zÀ-ÿ])|secondary (?:school|education|certificate)|gcses?|igcses?|gce\b|[aon](?:-levels?| levels|level)(?![A-Za-zÀ-ÿ])|[on] level(?![A-Za-zÀ-ÿ])|a level(?= (?:in|or|standard|qualif|education|results)|\s?[/,)]|$)|(?:leaving|junior) cert(?:ificate)?(?![A-Za-zÀ-ÿ])|matric(?:ulant)?\b|matriculation(?! towards)|national senior certificate|(?:grade|year|standard|class|std\.?) (?:9|10|11|12|x|xii)(?![\d.])(?! (?:students?|pupils?|class(?:es|room)?|teachers?|learners))|(?:10|12)(?:th|\s?\+\s?2)(?: (?:pass|grade|standard|std))|(?:sslc|ssc|hsc|kcse|wassce|waec|ssce|neco|spm|stpm|higher nitec|nitec|nvq (?:level )?[123]|scqf (?:level )?[456]|nqf (?:level )?[234]|rqf (?:level )?[123]|btec (?:level )?[123])(?![A-Za-zÀ-ÿ])|level [23] (?:diploma|nvq|qualification|certificate|award)|matura(?![A-Za-zÀ-ÿ])|maturit[éà](?![A-Za-zÀ-ÿ])|efz(?![A-Za-zÀ-ÿ])|lehrabschluss|berufsabschluss|gesell(?:en|innen)brief|cfc(?![A-Za-zÀ-ÿ])|(?:berufs|fach)?ausbildung|lehre\b|abitur|fachabitur|(?:fach)?(?:hoch|ober)schulreife|hochschulreife|realschulabschluss|hauptschulabschluss|schulabschluss|mittlere reife|cap(?=[ /](?:bep|petite|[ée]lectri|cuisine|p[âa]tiss|boulang|coiffure|ma[çc]on|plomb|menuis|soud|m[ée]can|vente|aepe))|bep(?![A-Za-zÀ-ÿ])|bac pro|baccalaur[ée]at|niveau bac(?! ?\+)|bac(?=\s|$|,)(?! ?\+)|dipl[ôo]me (?:exig[ée]|requis)|ensino m[ée]dio|ensino secund[áa]rio|2[ºo] grau|12[.ºo]+ ano|bachillerato|secundaria|educaci[óo]n secundaria|diploma de (?:preparatoria|escuela)|diploma di (?:scuola|maturit[àa])|diploma(?= (?:tecnico|superiore|di perito|(?:in|di) ragioneria|alberghiero|professionale|magistrale|scientifico|classico|linguistico|commerciale|artistico|geometra))|perito|maturit[àa]|scuola superiore)/i,
  associate:
    /(?<![A-Za-zÀ-ÿ])(?:associate(?:['’]?s|s['’])?(?: level)?(?: of (?:arts|science|applied science))?[- ]?(?:degree|\(a\.?a|in\b|or (?:bachelor|higher))|associate(?:['’]?s|s['’])(?=\s?(?:,|\/|or ))|associate(?=\s?(?:\+|and|with|plus)\s?\d)|\(?a\.a\.?s?\.?\)?(?=[ )/,])|adn(?= (?:required|or\b|degree|\/)|\/bsn|\s?[,)])|two[- ]year (?:degree|college)|2[- ]y(?:ea)?r\.? (?:degree|college|technical)|technical (?:degree|diploma|college)|vocational degree|higher national (?:diploma|certificate)|hn[dc]\b|foundation degree|advanced diploma|polytechnic diploma|national diploma|n diploma|n6\b|n[4-6] (?:certificate|qualification)|nqf (?:level )?[56]|nvq (?:level )?[45]|mbo(?:[- ]?[1-4])?(?![A-Za-zÀ-ÿ])|(?<!school |postgraduate |graduate |post-graduate |bachelor |university |college |level [23] |ged |technical |equivalent )diploma(?= in (?!high|secondary)| or (?:degree|higher|above|bachelor)|\/(?:degree|bachelor)| (?:holders?|qualification|level)|\s*(?:\/|,) ?(?:degree|bachelor|master))|(?<=degree (?:or|and|\/) )diploma|community college degree|bts\b|dut\b|bac ?\+ ?2|techniker(?:in)?(?![A-Za-zÀ-ÿ])|meister(?:brief|titel)?(?![A-Za-zÀ-ÿ])|fachwirt(?:in)?|t[ée]cnico superior|ciclo formativo(?: de grado superior)?|fp (?:ii|grado superior|superior)|tecn[óo]logo|curso t[ée]cnico)/i,
  bachelor:
    /(?<![A-Za-zÀ-ÿ])(?:bachelor(?:['’]?s|s['’])?|baccalaureate(?= degree)|undergrad(?:uate)?(?: degree| student| program|s)?|(?:four|4)[- ]year(?:s)? (?:college |university |accredited |technical )?(?:degree|college|university|program)|(?:college|university|accredited)(?: level)? (?:degree|graduate|diploma|education)|graduate of an accredited|b\.?s\.?c?\.?(?=[ ,/)]|$)(?! ?\$)(?=[^a-z]*(?:\/|,|\+|or|in|degree|m\.?s|and|\)|$|from|b\.?a|from|with|&))|b\.?a\.?(?=[ /](?:b\.?s|in\b|or\b|degree))|ba(?=\s?\/\s?m[as](?![A-Za-z])|\s?\(?hons?\b)|b\.a\.|b\.s\.|hbo(?![A-Za-zÀ-ÿ])|(?:fh|uni|th)-?(?:\s?\/\s?(?:fh|uni|th))?-abschluss|fh-\/uni-abschluss|nqf (?:level )?[78]|honou?rs degree|b\.?tech|b\.e\.|\bb\.?eng|bba\b|bca\b|b\.?com\b|hons?\b degree|degree(?!s? (?:of|to which|celsius|fahrenheit|angle|feedback|view))|studium|studienabschluss|hochschulabschluss|hochschulstudium|studiengang|diplom(?![A-Za-zÀ-ÿ])|universit[äa]r(?:er|e) abschluss|(?:student|studierende)[A-Za-zÀ-ÿ]*(?= (?:der|des|im|in|\(|an|mit))|licence(?= (?:en|de|pro|dans|universitaire|ou|or master|\/|,))|bac ?\+ ?[34]|[ée]cole d['’]ing[ée]nieurs?|dipl[ôo]me (?:universitaire|d['’]ing[ée]nieur)|dipl[ôo]m[ée](?:\(?e\)?)? d['’]une [ée]cole|formation (?:sup[ée]rieure|universitaire)|licenciatura|licenciad[oa]|grado(?= (?:en|universitario|superior en|o m[áa]ster|\/))|titulaci[óo]n(?: universitaria| superior)?|t[íi]tulo (?:universitario|superior)|ingenier[íi]a|estudios universitarios|ensino superior|superior completo|gradua[çc][ãa]o|gradua[çc][ãa]o completa|forma[çc][ãa]o superior|bacharel(?:ado)?|curso superior|laurea(?! magistrale)(?:to|ta|ti)?|diploma universitario)/i,
  master:
    /(?<![A-Za-zÀ-ÿ])(?:master(?:['’]?s|s['’])(?! of ceremon)|master(?= (?:degree|of (?:science|arts|business|public|social|education|engineering)|in\b|of\b))|master-? ?(?:oder|abschluss|studium|und)|masterabschluss|masterstudium|mba(?![A-Za-zÀ-ÿ])|m\.b\.a|m\.?s\.?c\.?(?=[ ,/)]|$)|m\.s\.|ms(?= (?:\(|\+|in\b|degree|or\b))|(?<=b\.?s\.?c?\.?\s?(?:\/|or|,|and)\s?)m\.?s\.?(?![A-Za-zÀ-ÿ])|m\.?tech|mca\b|m\.?com\b|m\.?a\.?(?= (?:degree|in\b))|m\.?a\.?(?=\s?\/\s?ph\.?d)|m\.a\.(?= (?:or|and|\/))|m\.?eng|msn\b|msw\b|mph\b|nqf (?:level )?9|postgraduate diploma|m\.?ed\b|graduate degree|advanced degree|post[- ]?graduate (?:degree|qualification)|postgraduate|bac ?\+ ?5|master 2|niveau master|m[áa]ster(?= (?:en|universitario|oficial))|mestrado|p[óo]s-?gradua[çc][ãa]o|laurea magistrale|magistrale)/i,
  doctorate:
    /(?<![A-Za-zÀ-ÿ])(?:ph\.?\s?d\.?|doctorate|doctoral(?: degree)?|d\.?phil|juris doctor(?:ate)?|j\.d\.?|jd(?=[ ,/)]|$)|doctor of|m\.d\.(?= )|\(md\)|md(?=\/do)|(?<=licen[sc]e: )md(?![A-Za-z])|d\.?d\.?s(?![A-Za-z])|pharm\.?d|edd\b|promotion(?= in | im |\)|$|,? (?:von|w))|promoviert|doctorat|doctorado|doutorado|dottorato)/i,
}

const equivalent =
  /\b(?:or|and\/or|\/)\s*(?:an?\s)?(?:\w+\s){0,3}?(?:equivalents?|equivalency|equiv\.?|similar|comparable)\b|\bequivalent (?:combination|experience|education|work|practical|degree|qualification|training|military|level)|\bor (?:relevant|related|commensurate|comparable|work|practical|substantial|significant) (?:work |industry |professional |practical )?experience|\bcombination of (?:education|experience)|\bin lieu of|\bor (?:the )?equivalent|\b(?:oder|bzw\.?|od\.) (?:eine[rn]? )?(?:vergleichbar|gleichwertig|[äa]hnlich|entsprechend)|\bvergleichbare|\bgleichwertig|\bou (?:[ée]quivalent|exp[ée]rience|similaire)|\b[ée]quivalent|\bo (?:similar|equivalente|titulaci[óo]n similar|afines)|\bou (?:equivalente|[áa]reas? (?:afins|correlatas))|\bo (?:equivalente|titolo equipollente|cultura equivalente|equipollente)|\bequipollente|\bor (?:extensive |appropriate |directly )?(?:related )?(?:work )?experience\b/i
const denied =
  /\b(?:over|more than) (?:degrees|diplomas|formal qualifications)\b|\b(?:no|not|without|kein\w*|pas de|sans|sin|sem|nessun\w*|senza|non)\s+(?:\w+\s+){0,3}?(?:degree|diploma|studium|abschluss|ausbildung|dipl[ôo]me|titulaci[óo]n|laurea)\b|\b(?:degree|diploma|qualifications?)\s+(?:is\s+|are\s+)?(?:not|isn['’]t|aren['’]t)\s+(?:required|necessary|needed|essential|mandatory|compulsory|expected|important|a (?:must|requirement|condition)|(?:something )?(?:(?:that )?we (?:ask|look|need|require|expect|insist)))/i

// "Degree programme", "degree-granting": about studies, not about what satisfies the line. Short forms in brackets behind
// "experience" are its kinds.
const noDegree =
  /post-(?:bs|ba|ms|phd)(?:\/(?:ms|phd))?|degree[- ]granting|degree of (?:accuracy|independence|autonomy|confidential|initiative|creativity|latitude|flexib|discretion|professional|detail|care|skill|difficulty|complexity|supervision|integrity|ownership|freedom)|\b(?:high|higher|large|great|greater|strong|certain|some|significant) degree\b(?! in)|360[- ]degree|degrees? (?:fahrenheit|celsius)|scrum master|master of (?:your|the|their|his|her|all|many)(?! sciences?| arts?)\b|master (?:data|schedul|plan|file|service agreement|electrician|plumber|technician)|to which degree|(?<=\bexperience \([^()]{0,80})\bbsc\b/i

/** Short names of degrees that a page ran together: "BCAMCABTech". */
const short = 'B\\.?Tech|M\\.?Tech|B\\.?Com|M\\.?Com|B\\.?Sc|M\\.?Sc|BCA|MCA|BBA|MBA|BE|ME|BS|MS|BA|MA|PhD'
const runTogether = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])(?=[A-Za-zÀ-ɏ]*(?:Tech|Com|Sc|CA|BBA|MBA|PhD))(?:${short}){2,}(?![A-Za-zÀ-ɏ\\p{N}])`,
  'gu',
)
const apart = (names: string): string => names.replace(new RegExp(`(?:${short})(?=.)`, 'gu'), '$&/')

const higher = new Set<Degree>(['master', 'doctorate'])
/** Studies that only follow what is asked: "planning to enter a master's programme". */
const later =
  /(?:plan(?:ning)?|intend(?:ing)?|hop(?:e|ing)|apply(?:ing)?|go(?:ing)? on)\s+(?:to|for)\s+(?:(?:enter|start|begin|pursue|attend|join|do|an?|your|the|\d-year|one-year|two-year)\s+){1,4}$/i

/** The lowest degree that satisfies a line, or null where the line asks for none (or says that none is needed). */
export const findDegree = (text: string): DegreeFound | null =>
  mayHold(text) || isArts.test(text) ? named(text) : null
const named = noted(degreeIn)

/** One look that spares most lines the rest: a word of every pattern above, or letters of an abbreviation. */
const mayHold = prefilter(
  /school|^adn$|^national|^ged|secondar|gcse|^gce|levels?$|^level|^n[4-6q]|^grade|^standard|^std|^class$|^sslc|^ssc|^hsc|^kcse|^wa|^ssce|^neco|^spm|^stpm|nitec|^nvq|^scqf|^rqf|^btec|^matura|^efz|^cfc|abschluss|gesell|^hn[dc]|^mbo|^hbo|^honou?rs|^leaving|^junior$|^matric|ausbildung|^lehre|abitur|schulabschluss|^reife|^cap$|^bep|^bac$|baccal|^niveau|diplom|^ensino|^grau|12|^bachiller|^secundari|^perito|maturit|^scuola|associate|^technical|^degree|college|^hnd|^bts|^dut|^techniker|^meister|^fachwirt|^tecnico|^ciclo|^fp$|tecnologo|^curso|bachel|undergrad|four$|4$|universit|accredited|^[bdegmjh]$|^bsc?$|^ba$|btech|^beng|bba|bca|mca|^[bm]com$|[bm]sc|studium|studien|hochschul|^student|^studierende|licence|^ecole|^formation|licencia|^grado|titulaci|^titulo|ingenier|estudios|^superior|graduac|graduac|forma[cç]|bacharel|laurea|master|^m(?:ba|sc?|a|s[nw]|ph|ed)$|mtech|mba|phd|^meng|graduate|mestrado|magistral|^phd|^ph$|doctor|^md$|^mb(?:chb|bs|bch)$|^dds$|^dphil|^jd|^pharm(?:d|$)|^edd$|promotion|promovier|doutorado|dottorato/,
)
/** "A.A." and "A.A.S.": letters that are words elsewhere. */
const isArts = /a\.a/i

function degreeIn(line: string): DegreeFound | null {
  if (denied.test(line)) return null
  runTogether.lastIndex = 0
  if (runTogether.test(line)) {
    const found = namedIn(line.replace(runTogether, apart))
    const at = line.search(runTogether)
    return found && { ...found, start: at, end: at + (line.slice(at).match(runTogether)?.[0].length ?? 0) }
  }
  return namedIn(line)
}

function namedIn(text: string): DegreeFound | null {
  const cleaned = noDegree.test(text)
    ? text.replace(new RegExp(noDegree.source, 'gi'), found => ' '.repeat(found.length))
    : text
  const found = degrees.flatMap(level => {
    const match = levels[level].exec(cleaned)
    return match ? [{ level, start: match.index, end: match.index + match[0].length, word: match[0] }] : []
  })
  // A "technical degree" may be spelt out as a higher one.
  if (found[0]?.level === 'associate' && /^technical/i.test(found[0].word) && found[1]?.level === 'bachelor')
    found.shift()
  const first = found[0]
  if (!first) return null
  // A bare "degree" beside a named level belongs to that level ("Master's degree").
  const bare =
    first.level === 'bachelor' &&
    !/^licence\s*(?:ou|\/|,)/i.test(text.slice(first.start)) &&
    /^(?:degree|undergrad|studienabschluss|studium|hochschul|titulaci|licence|universit)/i.test(first.word)
  const chosen = bare && found[1] && found[1].level !== 'highschool' ? found[1] : first
  // Who plans to study further has the degree before it.
  const value =
    higher.has(chosen.level) && later.test(text.slice(0, chosen.start)) ? 'bachelor' : chosen.level
  return { value, orEquivalent: equivalent.test(text), start: chosen.start, end: chosen.end }
}
