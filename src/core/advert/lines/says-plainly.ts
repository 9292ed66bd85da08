import { asksCertification } from '../facts/certifications'
import { findLevels } from '../facts/language-level'
import { findLanguages } from '../facts/languages'
import { findOnsiteDays } from '../facts/onsite-days'
import { findTravel } from '../facts/travel'
import { asksUnsocialHours } from '../facts/unsocial-hours'
import { speaksOf } from '../requirements/anchors'
import { clausesOf } from '../requirements/clauses'
import { findDegree } from '../requirements/degree'
import { findWaived } from '../requirements/waived'
import { findYears } from '../requirements/years'
import type { CompiledWords } from '../words/languages'
import { isRule } from './unmarked'

const wished =
  /\b(?:is|are|would be|would also be|will be|be|considered|viewed as|seen as)\s+(?:(?:also|an?|highly|strongly|definitely|big|huge|strong|great|definite|preferably|very)\s+)*(?:preferred|plus|advantage|asset|bonus|desir(?:ed|able)|beneficial|helpful|welcomed?|advantageous|nice to have)\b/i
const asked =
  /(?<![A-Za-zÀ-ɏ])(?:must|required|requires?|mandatory|essential|necessary|needed|zwingend|erforderlich|exig[ée]e?s?|imprescindible|obrigat[óo]ri[oa]|obbligatori[oa])(?![A-Za-zÀ-ɏ])/i
/** Of two amounts the lower one is asked; of one, "a minimum of three is preferred" asks nothing. */
const least =
  /(?<![A-Za-zÀ-ɏ])(?:minimum|at least|mindestens|au moins|al menos|m[íi]nim[oa]|pelo menos|almeno)(?![A-Za-zÀ-ɏ])/i

/** Said last, of all that stands before: "An interest in looms, dyes and yarns preferred". */
const wishedLast =
  /(?:preferred|desired|desirable|an? (?:plus|advantage|asset|bonus)|advantageous|beneficial|nice to have|von vorteil|w[üu]nschenswert|ein plus|un plus|un atout|appr[ée]ci[ée]e?s?|souhait[ée]e?s?|valorable|deseable|desej[áa]vel|um diferencial|gradit[oa]|preferibile|een pr[eé]|mooi meegenomen|meriterande|en fordel|et pluss?|mile widzian[ae])[.!]?$/i

/** Said first, in whatever language the advert around it is. */
const wishedFirst =
  /^\W*(?:de prefer[êe]ncia|preferiblemente|preferentemente|preferencialmente|idealmente|idealerweise|bevorzugt|gerne|de pr[ée]f[ée]rence|id[ée]alement|preferibilmente|bij voorkeur|g[äa]rna|helst|najlepiej)(?![A-Za-zÀ-ɏ])/iu

/** Whether the one thing that a line names is only wished for, however many commas stand before the word. */
export const wishesAll = (text: string, words: CompiledWords): boolean =>
  (wished.test(text) || wishedFirst.test(text) || wishedLast.test(text.trim())) &&
  !asked.test(text) &&
  !(least.test(text) && findYears(text).length > 1) &&
  !/;|[.!?]\s+\p{Lu}/u.test(text) &&
  clausesOf(text, words).length === 1

const studying =
  /\b(?:currently )?(?:purs(?:u)?ing|enrolled in|working towards?|studying (?:for|towards?))\s+(?:an?\s+|your\s+|their\s+)?(?:\S+\s+){0,3}(?:degree|bachelor|master|diploma|undergraduate|graduate program)/i

/** Whether a line asks for a degree by opening with one, or for somebody who works towards one. */
export function asksDegree(text: string): boolean {
  const degree = findDegree(text)
  if (!degree) return false
  return (
    studying.test(text) ||
    (text.slice(0, degree.start).split(/\s+/).length <= 2 && !/^\S+(?:\s\S+){0,3}\s?[:?]$/.test(text.trim()))
  )
}

const musts =
  /^\W*(?:[^:.!?]{2,24}:\s)?(?:(?:you|candidates?|applicants?|the (?:ideal |successful )?candidate)\s+)?must (?:have|possess|hold|be (?:willing|able|at least|proficient|comfortable|fluent|enrolled|legally|authori[sz]ed|eligible|familiar|skilled|experienced|available|a\b|an\b))(?![A-Za-z])/i

/** "Must have …": asked wherever it stands. */
export const saysMust = (text: string): boolean => musts.test(text) && !/[:?]$/.test(text.trim())

/** "References required": asked in a few words. "As required" and "if required" ask nothing. */
export const saysRequired = (text: string): boolean =>
  text.length < 90 &&
  /(?<!\b(?:as|if|when|where|not|otherwise|may be)\s)\b(?:required|mandatory|essential|needed|necessary|a must)[.!)]*$/i.test(
    text.trim(),
  ) &&
  findWaived(text).length === 0

/**
 * A short line that names a certificate or how well a language is spoken, and nothing of the employer: "GDC registered",
 * "Dutch at C1".
 */
export const namesCredential = (text: string): boolean =>
  text.length < 60 &&
  !/[:?™]|(?<![A-Za-zÀ-ɏ])(?:training|lessons?|class(?:es)?|courses?|teach(?:ing)?|apply|we|our|us|aulas?|cours|kurse?|[a-z]*unterricht|clases|corsi)(?![A-Za-zÀ-ɏ])/i.test(
    text,
  ) &&
  (asksCertification(text) || findLevels(text).length > 0) &&
  findWaived(text).length === 0

const plainlyAsked =
  /\b(?:must|required?|requires|mandatory|essential|indispensable|zwingend|erforderlich)\b/i

/**
 * A language that must be spoken, a share of time on the road, days on site, weekends: conditions of the job wherever they
 * are told.
 */
export const asksCondition = (text: string): boolean =>
  (findTravel(text)?.value ?? 0) > 0 ||
  findOnsiteDays(text) !== null ||
  asksUnsocialHours(text) ||
  (plainlyAsked.test(text) && findLanguages(text).length > 0 && speaksOf(text))

/** "… must be able to perform each essential duty": said of every job, and asks for nothing. */
export const saysOfEveryJob = (text: string): boolean =>
  /\bperform (?:each|the|all(?: of the)?|its|these)? ?essential (?:job )?(?:dut(?:y|ies)|functions?)\b/i.test(
    text,
  )

/** The employer's word on equal opportunities: a notice wherever it stands. */
export const saysEqualChances = (text: string): boolean =>
  /\bequal[- ]opportunit(?:y|ies) employer|\baffirmative action|\bEEO employer|\bEOE\b/i.test(text)

/** "Backend: Python, PostgreSQL" and a sentence head nothing. */
export function headsNothing(text: string): boolean {
  const line = text.trim()
  const words = line.split(/\s+/)
  return (
    words.length > 20 || (words.length > 2 && /\S\.$/.test(line)) || /^[^:.!?]{2,40}:\s[^:]*[,/;]/.test(text)
  )
}

/** Whether years of experience are the first thing that a line says. */
export const opensWithYears = (text: string): boolean =>
  (findYears(text)[0]?.start ?? Number.POSITIVE_INFINITY) < 12

/** Years or a degree: what no mere heading names. */
export const namesMeasure = (text: string): boolean => findDegree(text) !== null || findYears(text).length > 0

/**
 * What a page puts into a text that is no part of it: the words of a button, or tags of job sites. Null for all
 * other lines.
 */
export function residueIn(text: string): 'other' | 'meta' | null {
  const line = text.trim()
  if (isRule(line)) return 'other'
  if (/^show (?:more|less)(?: show (?:more|less))?$/i.test(line)) return 'other'
  return /^(?:#LI-\w+[\s,]*)+$/.test(line) ? 'meta' : null
}

const regions =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|VIC|QLD|USA|US|UK|UAE'
const town = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|of|de|la|du|upon|the)){0,4}"
const place = new RegExp(`^${town}, (?:${regions})(?:\\s\\([^)]{1,40}\\))?$`, 'u')

/** A town with its state, and nothing else. */
export const namesPlace = (text: string): boolean => text.length < 80 && place.test(text.trim())
