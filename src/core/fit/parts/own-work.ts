import type { Requirement } from '../../advert/advert'
import { leadingProof } from '../leading-proof'
import type { OwnSkills } from '../own-skills'
import type { Job } from '../record/jobs'
import { placeOfRole } from '../role-named'
import { roleStems } from '../role-words'
import { compareRoles } from '../roles/compare'
import type { Part } from './part'
import { tellingStems } from './silence'

/** A line that asks for the advert's own kind of work, whatever it is called. */
const ofThisRole =
  /\bexperience in (?:an? |the )?(?:similar|same|comparable|equivalent|related|like) (?:role|position|capacity|job|post|setting|field)s?\b|\bsimilar (?:role|position|experience)\b|\b(?:relevant|related|previous|prior|past) (?:work(?:ing)? |job |professional )?experience\b(?! (?:in|with|as|of|using|working)\b)|\b(?:einschlägige|relevante) (?:berufs)?erfahrung\b|\bexperiencia (?:previa|similar|en puesto similar)\b|\bexpérience (?:similaire|dans un poste similaire|sur un poste similaire)\b|\besperienza (?:analoga|in ruolo analogo|pregressa)\b|\bexperiência (?:na função|prévia|anterior|similar)\b/i

/** "Experience as a line cook", "worked as a nurse": up to where the clause goes on. */
const asOne =
  /\b(?:experience|experienced|worked|working|background|career) as (?:an? |the )?([\p{L}][\p{L} /-]{2,50}?)(?=[,.;:()]|\s(?:in|with|at|for|on|or|and|within|is|of|who|required|preferred)\b|$)/iu

const isOf = (title: string, isWide: boolean) => {
  const known = new Map<string, boolean>()
  return (job: Job): boolean => {
    const before = known.get(job.title)
    if (before !== undefined) return before
    const closeness = compareRoles(title, job.title)
    const is = closeness === 'same' || (isWide && closeness === 'near')
    known.set(job.title, is)
    return is
  }
}

/** Jobs that were the advert's own work by what they are called; a near one counts for who is on that path. */
export const isOfTitle = (title: string, isOwnRole: boolean): ((job: Job) => boolean) =>
  title.trim() === '' ? () => false : isOf(title, isOwnRole)

/** What a line without years asks of the kind of work that the title names, or that it names itself. */
export function ownWorkParts(
  { quote: { text }, years }: Requirement,
  title: string,
  user: OwnSkills,
): Part[] {
  if ((years ?? 0) >= 1 || !user.record.hasResume) return []
  const named = asOne.exec(text)?.[1]?.trim()
  // "0–2 years" and nothing else is of the advert's own work.
  const isBare = years === 0 && tellingStems(text).length === 0
  if (named === undefined && !isBare && !ofThisRole.test(text)) return []
  const job = user.record.jobs.find(isOfTitle(named ?? title, user.isOwnRole))
  const name = named ? `work as ${named}` : 'work of this kind'
  if (job) {
    const own = [job.title, job.employer].filter(Boolean).join(', ')
    return [{ name, state: 'have', own, evidenceIds: leadingProof(user) }]
  }
  return user.record.isRich && !user.isOwnRole && !isBare
    ? [{ name, state: 'missing', own: null, evidenceIds: [] }]
    : []
}

/** Jobs that a text names by the words of their titles ("solution architecture", "product management"), with those words. */
export function namedJobs(text: string, { record }: OwnSkills): { job: Job; name: string }[] {
  const placeOf = (stems: readonly string[]): string | null => {
    const place = placeOfRole(text, stems)
    return place && text.slice(place.start, place.end)
  }
  return record.jobs.flatMap(job => {
    const stems = roleStems(job.title)
    // "Customer success" is the work of a customer success manager.
    const name = placeOf(stems) ?? placeOf(stems.slice(0, -1))
    return name === null ? [] : [{ job, name }]
  })
}

/** A line that names the user's own work by the words of a job's title. */
export function ownNameParts({ quote: { text } }: Requirement, user: OwnSkills): Part[] {
  return namedJobs(text, user)
    .slice(0, 1)
    .map(({ job, name }) => {
      const own = [job.title, job.employer].filter(Boolean).join(', ')
      return { name, state: 'have', own, evidenceIds: leadingProof(user) }
    })
}
