import type { Degree, Requirement } from '../../advert/advert'
import type { OwnSkills } from '../own-skills'
import { isAtLeast, type OwnDegree, shortDegree, subjectFits, subjectOf } from '../record/degrees'
import { yearsIn } from '../record/jobs'
import { isOfTitle } from './own-work'
import type { Part } from './part'

const words: Record<Degree, string> = {
  highschool: 'a school leaving certificate',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
}

/** "… in Finance, Accounting or a related field": up to where the sentence turns to something else. */
const subjects =
  /(?:\b(?:in|of|en|em|im|der|zum|zur|als|with a (?:major|focus) in|major in|nel)\s+)(?!(?:one|the following|lieu|good|education|experience|study|work)\b)([^.;:(]{3,160})/i
const ends =
  /\b(?:is |are )?(?:required|preferred|essential|desired|and \d|with at least|from an?|plus|or (?:an? )?equivalent|o (?:experiencia )?equivalente|ou équivalent|oder|or (?:equivalent |relevant )?(?:work )?experience)\b/i
const related =
  /\b(?:related|relevant|similar|comparable|equivalent|other|verwandt|vergleichbar|ähnlich|afins|correlat|afín|connexe)/i

const degreeWord =
  /\b(?:bachelor|master|degree|diploma|doctor|ph\.?d|b\.?sc?\b|b\.?a\b|m\.?sc?\b|m\.?a\b|major|graduat|licen|studi|abschluss|hochschul|dipl|laure|grado|título|curso|formação|ensino|school)/i

const yearsBeside =
  /\b(?:and|or|plus|with|und|oder|et|ou|y|e)\s(?:[a-z]{1,9}\s){0,3}\d{1,2}\+?\s?(?:years?|yrs?|jahre|ans|años|anos|anni)\b/i
const ofSomeField = /\b(?:disciplines?|fields?|subjects?|areas?|majors?)\s{0,3}$/i
/** "A quantitative field" is any that counts; a list can't hold them all. */
const counting = /\b(?:quantitative|numerate)\b/gi
const thatCount = 'mathematics statistics economics physics finance engineering computer data'

/** The subjects in the advert's own words; empty where it names none. */
function subjectWords(text: string): string {
  // What stands before the degree's name is not its subject: "interest in travel; bachelor's degree".
  const at = Math.max(0, text.search(degreeWord))
  // "A degree and 5 years of gardening": years of it are no subject.
  const after = subjects.exec(text.slice(at).split(yearsBeside)[0] ?? '')?.[1] ?? ''
  const whole = after.slice(0, after.search(ends) >= 0 ? after.search(ends) : after.length)
  // "In a quantitative discipline: Statistics, Economics": what follows says what is meant.
  const listed = ofSomeField.test(whole)
    ? (/^[^:]{0,200}:([^.;]{3,160})/.exec(text.slice(at))?.[1] ?? '')
    : ''
  const cut = listed || whole
  const said = cut.trim().replace(/(?<![,\s])[,\s]{1,40}(?:or|and)?\s{0,40}$/, '')
  const within = /\bdegree\s?\(([^()]{3,100})\)/i.exec(text)?.[1]?.trim()
  // "Bachelor of Science" has said nothing yet of what was studied.
  if (said && (within === undefined || subjectOf(said).size > 0)) return said
  if (within) return within
  const before = /([\p{L} ,/&-]{3,60})\s(?:degree|diploma|qualification)\b/iu.exec(text)?.[1] ?? ''
  return before
    .replace(/^.*\b(?:an?|your|have|hold|the|college|university|advanced|minimum)\b/i, '')
    .replace(/\b(?:degree|certificate) (?:or|and)$/i, '')
    .replace(ofLevel, '')
    .trim()
}

/** What says which degree it is, and nothing of its subject: "high school diploma", "undergraduate degree". */
const ofLevel =
  /\b(?:associate|bachelor|master|\d|two|four|years?|high[- ]?school|(?:post[- ]?)?secondary|tertiary|school|under[- ]?graduate|post[- ]?graduate|graduate|third[- ]level|higher|vocational|academic|formal|completed?|recogni[sz]ed|accredited|relevant|related)(?:['’]?s)?\b|^[\s,/-]+/gi

const enrolled =
  /\b(?:enrolled|college (?:junior|senior|sophomore|freshman)|currently (?:pursuing|studying)|student status|must be an? (?:\w+ ){0,3}student|rising (?:junior|senior)|immatrikuliert|eingeschrieben)\b/i

/** Who is asked to be studying still: a finished degree is no answer. */
function enrolledPart(text: string, { record }: OwnSkills): Part | null {
  if (!enrolled.test(text) || !record.hasResume) return null
  const current = record.degrees.find(degree => !degree.isDone)
  return current
    ? { name: 'current studies', state: 'have', own: current.own, evidenceIds: [], isFormal: true }
    : { name: 'current studies', state: 'missing', own: null, evidenceIds: [], isFormal: true }
}

const pursuing = /\bpursuing\b|\bworking towards?\b|\bstudying (?:for|towards?)\b/i

const ofCollege =
  /\bcollege (?:degree|graduate|diploma)\b(?<!(?:four|4|three|3)[- ]years? college (?:degree|graduate|diploma))/i
/** Short studies at a college are of its kind too, where no name of a degree is asked for. */
const ofAnyCollege = /\b(?:ensino|curso|n[íi]vel) superior\b|\bsuperior (?:completo|cursando)\b/i
/** "Studium oder Ausbildung": each of them is enough. */
const studiesOrTraining =
  /studium.{1,60}(?:ausbildung|techniker|meister|fachwirt)|(?:ausbildung|techniker|meister|fachwirt).{1,60}studium/i
const enoughInstead = 4
const longestSubject = 70

/** Studies without the name of a degree. */
const studied =
  /\bmajor(?:ed|ing)? in\b|\bgraduate (?:of|from|in)\b|\b(?:degree|diploma) in\b|\bschool of nursing\b/i
/** The subjects stand in the lines below. */
const announces = /:\s*$|\bfollowing\b/i

/** What a requirement asks of studies, held against the user's degrees; a list of subjects is one thing. */
export function degreeParts(
  requirement: Requirement,
  title: string,
  user: OwnSkills,
  following: readonly string[] = [],
): Part[] {
  const { orEquivalent, quote } = requirement
  const current = enrolledPart(quote.text, user)
  if (current) return [current]
  // "Masters new tools quickly" speaks of no studies.
  if (/^masters? (?!['’]|degree|in\b|of\b|level|or\b|program)\p{L}/iu.test(quote.text)) return []
  const short = shortDegree(quote.text)
  const named = requirement.degree ?? short?.level ?? (studied.test(quote.text) ? 'bachelor' : null)
  // A degree of a college may be that of two years.
  const isAny = ofCollege.test(quote.text) || ofAnyCollege.test(quote.text)
  const degree = named === 'bachelor' && isAny ? 'associate' : named
  if (degree === null) return []
  const { degrees, jobs, hasResume } = user.record
  const asked = announces.test(quote.text)
    ? subjectOf(following.join(' '))
    : short && short.subject.size > 0
      ? short.subject
      : subjectOf(subjectWords(quote.text).replace(counting, thatCount))
  // Who is to be studying it still need not have finished.
  const done = degrees.filter(own => own.isDone || pursuing.test(quote.text))
  const enough = done.filter(own => isAtLeast(own.level, degree))
  const name = studiesOrTraining.test(quote.text) ? 'a degree or vocational training' : words[degree]
  const base = { evidenceIds: [], isFormal: true }
  const of = (fit: 'same' | 'kin') => enough.find(own => subjectFits(own.subject, asked) === fit)
  const found = of('same') ?? (related.test(quote.text) ? of('kin') : undefined)
  const said = subjectWords(quote.text)
  const isNamed =
    asked.size > 0 && said !== '' && said.length <= longestSubject && !announces.test(quote.text)
  // An apprenticeship is in something, a leaving certificate of a school is not.
  const inSubject = degree === 'highschool' ? 'vocational training' : name
  const subject = asked.size === 0 ? name : `${inSubject} in ${isNamed ? said : 'the field asked for'}`
  if (found) return [{ ...base, name, state: 'have', own: found.own }]
  const instead = orEquivalent ? insteadOf(asked, title, user) : null
  if (instead !== null) {
    const had = {
      ...base,
      name: 'equivalent experience',
      state: 'have',
      own: jobs[0]?.title ?? null,
    } as const
    // Work close to the advert's own stands in for studies, and leaves them to be asked about.
    return instead === 'own'
      ? [had]
      : [had, { ...base, name: subject, state: 'missing', own: null, isFormal: false }]
  }
  const near: OwnDegree | undefined = of('kin') ?? enough[0] ?? done[0]
  if (degree === 'highschool' && asked.size === 0)
    return done.length > 0 ? [{ ...base, name, state: 'have', own: done[0]?.own ?? null }] : []
  // Nothing of studies on record says little where no résumé is kept.
  if (!hasResume || (degrees.length === 0 && !user.record.isRich)) return []
  const missing: Part = {
    ...base,
    name: subject,
    state: 'missing',
    own: near?.own ?? null,
    nearest: near?.own ?? null,
  }
  return of('kin') ? [{ ...base, name, state: 'have', own: near?.own ?? null }, missing] : [missing]
}

/**
 * Experience stands in for studies only where it is of the subject or of the advert's own work, or of work close to it;
 * null where it doesn't.
 */
function insteadOf(asked: ReadonlySet<string>, title: string, user: OwnSkills): 'own' | 'near' | null {
  const { jobs } = user.record
  if (yearsIn(jobs, () => true) < enoughInstead) return null
  if (isOwnField(asked, user)) return 'own'
  if (!user.isOwnRole) return null
  const isOfWork = (isWide: boolean) => yearsIn(jobs, isOfTitle(title, isWide)) >= enoughInstead
  if (isOfWork(false)) return 'own'
  return isOfWork(true) ? 'near' : null
}

function isOwnField(asked: ReadonlySet<string>, { record, isOwnRole }: OwnSkills): boolean {
  if (asked.size === 0) return isOwnRole
  const fields = record.jobs.flatMap(job => [job.title, ...job.fields]).join(' ')
  return subjectFits(subjectOf(fields), asked) !== 'other'
}
