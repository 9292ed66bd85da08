import type { JsonResume } from '../../resume/json-resume'
import { mostProposed, type ProposedEntry, proposedLine } from './proposed-entry'

/** "2024", "2024-05" or "2024-05-12" as a day; null where it goes on or nothing is said. */
function dayOf(date: string | undefined): string | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  return found ? `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}` : null
}

/** What a résumé says was done, a bullet an entry, with where it was; dated by the end of that time. */
export function entriesOfResume(resume: JsonResume): ProposedEntry[] {
  const at = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ')
  const told = [
    ...(resume.work ?? []).map(({ position, name, endDate, highlights }) => ({
      where: at(position, name),
      endDate,
      highlights,
    })),
    ...(resume.projects ?? []).map(({ name, endDate, highlights }) => ({
      where: at(name),
      endDate,
      highlights,
    })),
    ...(resume.volunteer ?? []).map(({ position, organization, endDate, highlights }) => ({
      where: at(position, organization),
      endDate,
      highlights,
    })),
  ]
  return told
    .flatMap(({ where, endDate, highlights }) =>
      (highlights ?? []).map(bullet => proposedLine(bullet.trim(), dayOf(endDate), where)),
    )
    .filter(({ action }) => /\p{L}/u.test(action))
    .slice(0, mostProposed)
}
