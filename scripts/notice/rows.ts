import type { PostingRecord } from '../../src/core/pipeline/posting-record'
import { plainText } from '../../src/core/posting/blocks'
import { fieldValue } from '../../src/core/posting/posting'
import { type ProfileSnapshot, seen } from '../../src/core/profile/profile'

/** One line of the output: what was stored for one page, or nulls where nothing was. */
export interface NoticedPage {
  file: string
  noticed: NoticedPosting | null
  profile: NoticedProfile | null
  /** From the page's load to the stored row, in milliseconds; null where nothing was stored. */
  ms: number | null
}

interface NoticedPosting {
  title: string | null
  company: string | null
  location: string | null
  employmentType: string | null
  workMode: string | null
  salary: { min: number | null; max: number | null; currency: string | null; period: string | null } | null
  datePosted: string | null
  description: string | null
  complete: boolean
}

interface NoticedProfile {
  name: string
  headline: string | null
  location: string | null
  about: string | null
  /** How many: of experience the employers' roles as the page lists them. */
  experience: number | null
  education: number | null
  skills: number | null
}

export function postingRow({ fields, complete }: PostingRecord): NoticedPosting {
  const description = fieldValue(fields, 'description')
  return {
    title: fieldValue(fields, 'title'),
    company: fieldValue(fields, 'hiringOrganization'),
    location: fieldValue(fields, 'jobLocation')?.join('; ') ?? null,
    employmentType: fieldValue(fields, 'employmentType')?.join(', ') ?? null,
    workMode: fieldValue(fields, 'workMode'),
    salary: fieldValue(fields, 'baseSalary'),
    datePosted: fieldValue(fields, 'datePosted'),
    description: description ? plainText(description) : null,
    complete,
  }
}

export function profileRow(snapshot: ProfileSnapshot): NoticedProfile {
  return {
    name: snapshot.name,
    headline: seen(snapshot.headline),
    location: seen(snapshot.location),
    about: seen(snapshot.about),
    experience: seen(snapshot.experience)?.length ?? null,
    education: seen(snapshot.education)?.length ?? null,
    skills: seen(snapshot.skills)?.length ?? null,
  }
}
