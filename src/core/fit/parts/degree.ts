import type { Degree, Requirement } from '../../advert/advert'
import type { OwnSkills } from '../own-skills'
import { isAtLeast, type OwnDegree, subjectFits, subjectOf } from '../record/degrees'
import { yearsIn } from '../record/jobs'
import type { Part } from './part'

const words: Record<Degree, string> = {
  highschool: 'school leaving certificate',
  associate: 'associate degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
}

/** "… in Finance, Accounting or a related field": up to where the sentence turns to something else. */
const subjects =
  /(?:\b(?:in|of|en|em|im|der|zum|zur|als|with a (?:major|focus) in|major in|nel)\s+)(?!(?:one|the following|lieu|good)\b)([^.;:(]{3,160})/i
const ends =
  /\b(?:is |are )?(?:required|preferred|essential|desired|and \d|with at least|from an?|plus|or equivalent|oder|or (?:equivalent |relevant )?(?:work )?experience)\b/i
const related =
  /\b(?:related|relevant|similar|comparable|equivalent|other|verwandt|vergleichbar|ähnlich|afins|correlat|afín|connexe)/i

function askedSubject(text: string): Set<string> {
  const after = subjects.exec(text)?.[1] ?? ''
  const cut = after.slice(0, after.search(ends) >= 0 ? after.search(ends) : after.length)
  if (cut.trim()) return subjectOf(cut)
  const before = /([\p{L} ,/&-]{3,60})\s(?:degree|diploma|qualification)\b/iu.exec(text)?.[1] ?? ''
  return subjectOf(before.replace(/^.*\b(?:an?|your|have|hold|the|college|university|advanced)\b/i, ''))
}

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

const enoughInstead = 4

/** What a requirement asks of studies, held against the user's degrees; a list of subjects is one thing. */
export function degreeParts(requirement: Requirement, user: OwnSkills): Part[] {
  const { degree, orEquivalent, quote } = requirement
  const current = enrolledPart(quote.text, user)
  if (current) return [current]
  if (degree === null) return []
  const { degrees, jobs, hasResume } = user.record
  const asked = askedSubject(quote.text)
  const done = degrees.filter(own => own.isDone)
  const enough = done.filter(own => isAtLeast(own.level, degree))
  const name = words[degree]
  const base = { evidenceIds: [], isFormal: true }
  const of = (fit: 'same' | 'kin') => enough.find(own => subjectFits(own.subject, asked) === fit)
  const found = of('same') ?? (related.test(quote.text) ? of('kin') : undefined)
  const subject = [...asked].length > 0 ? `${name} in the field asked for` : name
  if (found) return [{ ...base, name, state: 'have', own: found.own }]
  if (
    orEquivalent &&
    (of('kin') || yearsIn(jobs, () => true) >= enoughInstead) &&
    isOwnField(requirement, user)
  )
    return [{ ...base, name: 'equivalent experience', state: 'have', own: jobs[0]?.title ?? null }]
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

/** Experience stands in for studies only where it is of the subject. */
function isOwnField({ skills }: Requirement, user: OwnSkills): boolean {
  return (
    user.record.jobs.length > 0 &&
    (user.isOwnRole || skills.some(skill => user.have.has(`=${skill.name.toLowerCase()}`)))
  )
}
