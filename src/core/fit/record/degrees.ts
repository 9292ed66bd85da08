import { type Degree, degrees } from '../../advert/advert'
import { findDegree } from '../../advert/requirements/degree'
import type { JsonResume } from '../../resume/json-resume'
import { generalElsewhere } from '../general-elsewhere'
import { stemOf, tellingWords } from '../words'
import { familyOf } from '../work-words/family'
import { englishSubject } from './subject-names'

/** A degree of the user's. */
export interface OwnDegree {
  level: Degree
  /** Stems of what was studied; none where only the level is known. */
  subject: ReadonlySet<string>
  /** As it stands in the résumé or the list. */
  own: string
  isDone: boolean
}

type NamedDegree = readonly [name: RegExp, level: Degree, subject: string]

/** Short names that stand for a degree by themselves, with its subject. */
const withSubject: readonly NamedDegree[] = [
  [/\bBSN\b/, 'bachelor', 'nursing'],
  [/\bMSN\b/, 'master', 'nursing'],
  [/\bMSW\b/, 'master', 'social work'],
  [/\bBSW\b/, 'bachelor', 'social work'],
  [/\bMPH\b/, 'master', 'public health'],
  [/\bMPA\b/, 'master', 'public administration'],
  [/\bML(?:I|T)?S\b(?! experience)/, 'master', 'library science'],
  [/\bMArch\b/, 'master', 'architecture'],
  [/\bBArch\b/, 'bachelor', 'architecture'],
  [/\bMFA\b/, 'master', 'fine art'],
  [/\bBFA\b/, 'bachelor', 'fine art'],
  [/\bMusB\b|\bBMus\b/, 'bachelor', 'music'],
  [/\bPGCE\b|\bB\.?Ed\b/, 'bachelor', 'education'],
  [/\bEd\.?D\b/, 'doctorate', 'education'],
  // The first degree in medicine opens the profession under many names.
  [/\bMB ?Ch ?B\b|\bMBBS\b|\bMB ?BCh\b|\bBMBS\b|\bM\.D\.|\bMD\b(?! [A-Z]{2}\b)/, 'doctorate', 'medicine'],
  [/\bDVM\b|\bBVSc\b|\bBVetMed\b/, 'doctorate', 'veterinary medicine'],
  [/\bDDS\b|\bDMD\b|\bBDS\b/, 'doctorate', 'dentistry'],
  [/\bPharm\.?D\b/, 'doctorate', 'pharmacy'],
  [/\bMBA\b/i, 'master', 'business administration'],
  [/\bBBA\b/, 'bachelor', 'business administration'],
  [
    /\bLL\. ?M\b|\bLLM\b(?=.{0,40}\b(?:law|legal|degree)\b)|\b(?:law|degree|JD|LLB)\b.{0,40}\bLLM\b/i,
    'master',
    'law',
  ],
  [/\bLL\.? ?B\b/i, 'bachelor', 'law'],
  [/\bJ\.?D\.?(?=\W|$)|\bjuris doctor/i, 'doctorate', 'law'],
  [/\bdipl\.?-? ?ing\b|\bdiplom-ingenieur|\bcivilingenj[öo]r/i, 'master', 'engineering'],
  [/staatsexamen.{0,20}(?:jur|recht)|state examination in law/i, 'master', 'law'],
]

/** Names of a degree in any subject, or in one so wide that a line says more. */
const sure: readonly NamedDegree[] = [
  [/\bPh\.? ?D\b|\bDPhil\b|\bdoctora/i, 'doctorate', ''],
  [/\bB\.?Eng\b/i, 'bachelor', 'engineering'],
  [/\bM\.?Eng\b/i, 'master', 'engineering'],
]

/** Letters that may be something else where they stand among skills ("Scrum Master"). */
const loose: readonly NamedDegree[] = [
  [
    /\bM\.?Sc\b|\bM\.?Phil\b|\bM\.?Res\b|\bstaatsexamen\b|\bma[îi]trise\b|\bM\.?A\b\.?|\bMaster\b|\bM\.?S\b\.?|\bDiplom\b|\bMagister\b|\bm[áa]ster\b|\bmestrado\b/i,
    'master',
    '',
  ],
  [
    /\bB\.?Sc\b|\bB\.?A\b\.?|\bBachelor|\bB\.?S\b\.?|\bB\.E\b|\bBCom\b|\bkandidat|\blicenciatura\b|\blicence\b|\blaurea\b|\bbacharel|\bgraduad[oa]\b|\bgrado\b(?! (?:medio|superior))/i,
    'bachelor',
    '',
  ],
  [
    /\bassociate(?:['’]?s)? (?:of|in|degree)\b|\bA\.?A\.?S\b|\bA\.A\b|\bA\.S\b|^A[AS]\b(?! level)|(?<!postgraduate )\bdiploma (?:of|in)\b/i,
    'associate',
    '',
  ],
]

/** The subject words that say nothing of it. */
const plain = new Set(
  'de en em der des in zur zum di d e licence licenciatura licenciado grado laurea bacharelado maitrise magister diplom diploma tecnico tecnologo bts dut hnd hnc associate applied foundation national postgraduate b a s bs m ms ma ba aa accredit combination degree bachelor master science arts art university college school institut example bsc ba msc ma phd doctor honours hons first class second upper studies study field related relevant discipline equivalent accredited similar area subject major technical require prefer required preferred must have hold current minimum least college higher advanced graduate graduation year experience work field professional recognised recognized'
    .split(' ')
    .map(stemOf),
)

export const subjectOf = (text: string): Set<string> =>
  new Set(
    tellingWords(text).flatMap(({ stem, lower }) =>
      plain.has(stem) || generalElsewhere.has(stem) || /\d/.test(lower) ? [] : [englishSubject(stem)],
    ),
  )

/** A degree that a line asks for by a name that says its subject: "BSN required". */
export function shortDegree(text: string): Pick<OwnDegree, 'level' | 'subject'> | null {
  const named = withSubject.find(([name]) => name.test(text))
  return named ? { level: named[1], subject: subjectOf(named[2]) } : null
}

function degreeOf(text: string, area: string, isDone: boolean): OwnDegree | null {
  const named = [...withSubject, ...sure, ...loose].find(([name]) => name.test(text))
  const level = named?.[1] ?? findDegree(text)?.value ?? null
  if (level === null) return null
  const subject = subjectOf(`${area} ${named?.[2] ?? ''}`)
  return { level, subject, own: text, isDone }
}

const studying = /\b(?:current|expected|ongoing|in progress|student|enrolled|present)\b/i

/** What a résumé and the skills of a brand statement say of studies. @param year the present one; null where unknown. */
export function ownDegrees(resume: JsonResume, skills: readonly string[], year: number | null): OwnDegree[] {
  const education = (resume.education ?? []).flatMap(
    ({ studyType = '', area = '', institution = '', endDate = '' }) => {
      const text = [studyType, area, studyType || area ? '' : institution].filter(Boolean).join(' ')
      const whole = [studyType, area, institution].filter(Boolean).join(', ')
      const ends = Number(endDate.slice(0, 4)) || null
      const isDone = !studying.test(whole) && (ends === null || year === null || ends <= year)
      const found = degreeOf(text, `${studyType} ${area.split(',')[0]}`, isDone)
      return found ? [{ ...found, own: whole }] : []
    },
  )
  const listed = skills.flatMap(skill => degreeOf(skill, skill, true) ?? [])
  return [
    ...education,
    ...listed.filter(one => [...withSubject, ...sure].some(([name]) => name.test(one.own))),
  ]
}

const rank = (level: Degree): number => degrees.indexOf(level)
export const isAtLeast = (own: Degree, asked: Degree): boolean => rank(own) >= rank(asked)

/** Subjects that adverts name side by side: who studied one is taken for the others' "related field". */
const kin: readonly (readonly string[])[] = [
  'account financ econom busines administrat commerc manag bank audit market',
  'comput softwar informat technolog electron data mathemat statist it engineer cyber',
  'engineer mechan electr electron industri manufactur civil mechatron chemic physic aerospac',
  'biolog chemistri biochemist molecular cell genet microbiolog physiolog scienc immunolog biotechnolog life pharmac medicin',
  'nurs health medicin clinic midwif',
  'law legal jura recht jurisprudenc',
  'polit econom polici public sociolog social govern histori internation administrat law',
  'psycholog social counsel sociolog human social work',
  'educat teach instruct pedagog learn curriculum train',
  'english literatur linguist journal communic media writ languag histori philosoph',
  'design art graphic visual illustrat media architectur interior fashion',
  'market communic busines advertis media public relat journal',
  'logist supply chain transport busines speditio',
  'hospital cookeri culinari hotel tourism',
  'agricultur agronom horticultur crop soil animal dairi forestri veterinari food',
  'kinesiolog physiolog exercis sport physical health nutrit rehabilit athlet fitnes recreation',
  'geolog geograph geophys geoscienc earth environment mine petroleum hydrolog meteorolog atmospher climat',
  'criminolog crimin justic polic secur',
  'librari archiv record histori museum informat',
].map(line => line.split(' '))

const wide = new Set(
  'design engineering management studies administration work policy technology health systems'
    .split(' ')
    .map(stemOf),
)

const meets = (stem: string, part: string): boolean =>
  stem.startsWith(part) || (part.startsWith(stem) && stem.length > 3)

/** How a subject stands to those that are asked for: the same, one of their kin, or another. */
export function subjectFits(own: ReadonlySet<string>, asked: ReadonlySet<string>): 'same' | 'kin' | 'other' {
  if (asked.size === 0) return 'same'
  const special = (stems: ReadonlySet<string>) => [...stems].filter(stem => !wide.has(stem))
  const [mine, theirs] = [special(own), special(asked)]
  // "Agricultural economics" is of agriculture.
  const families = new Set([...asked].map(familyOf))
  if (mine.some(stem => asked.has(stem) || families.has(familyOf(stem)))) return 'same'
  // "Graphic design" and "interior design" share but the word for the whole.
  if ((mine.length === 0 || theirs.length === 0) && [...own].some(stem => asked.has(stem))) return 'same'
  // "Human resource management" is no kin of accounting by its last word.
  const said = mine.length > 0 ? mine : [...own]
  const isKin = kin.some(
    group =>
      said.some(stem => group.some(part => meets(stem, part))) &&
      [...asked].some(stem => group.some(part => meets(stem, part))),
  )
  return isKin ? 'kin' : 'other'
}
