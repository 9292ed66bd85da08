import type { JsonResume } from './json-resume'
import { dateSpan } from './write-dates'

/** A résumé as lines of plain text, in the usual order: what is compared, searched and pasted. */
export function resumeText(resume: JsonResume): string {
  const { basics = {} } = resume
  const place = [basics.location?.city, basics.location?.region, basics.location?.countryCode].filter(Boolean)
  const contact = [
    basics.email,
    basics.phone,
    place.join(', '),
    basics.url,
    ...(basics.profiles ?? []).map(one => one.url),
  ]
  const blocks = [
    [basics.name, basics.label, contact.filter(Boolean).join(' | ')],
    block('Summary', [basics.summary]),
    ...entries('Experience', resume.work, one => [
      [one.position, one.name, one.location].filter(Boolean).join(', '),
      dateSpan(one),
      one.summary,
      ...bulleted(one.highlights),
    ]),
    ...entries('Projects', resume.projects, one => [
      one.name,
      dateSpan(one),
      one.description,
      ...bulleted(one.highlights),
    ]),
    ...entries('Education', resume.education, one => [
      [[one.studyType, one.area].filter(Boolean).join(', '), one.institution].filter(Boolean).join(', '),
      dateSpan(one),
      one.score && `Grade: ${one.score}`,
      ...bulleted(one.courses),
    ]),
    block(
      'Skills',
      (resume.skills ?? []).map(one =>
        one.keywords?.length ? `${one.name ? `${one.name}: ` : ''}${one.keywords.join(', ')}` : one.name,
      ),
    ),
    block(
      'Certifications',
      (resume.certificates ?? []).map(one => [one.name, one.issuer, one.date].filter(Boolean).join(', ')),
    ),
    ...entries('Volunteering', resume.volunteer, one => [
      [one.position, one.organization].filter(Boolean).join(', '),
      dateSpan(one),
      one.summary,
      ...bulleted(one.highlights),
    ]),
    block(
      'Awards',
      (resume.awards ?? []).map(one =>
        [one.title, one.awarder, one.date, one.summary].filter(Boolean).join(', '),
      ),
    ),
    block(
      'Publications',
      (resume.publications ?? []).map(one =>
        [one.name, one.publisher, one.releaseDate].filter(Boolean).join(', '),
      ),
    ),
    block(
      'Languages',
      (resume.languages ?? []).map(one => [one.language, one.fluency].filter(Boolean).join(': ')),
    ),
    block(
      'Interests',
      (resume.interests ?? []).map(one => [one.name, ...(one.keywords ?? [])].filter(Boolean).join(', ')),
    ),
    block(
      'References',
      (resume.references ?? []).map(one => [one.reference, one.name].filter(Boolean).join(' — ')),
    ),
  ]
  return blocks
    .map(lines => lines.filter(line => line).join('\n'))
    .filter(text => text !== '')
    .join('\n\n')
}

type Line = string | undefined

const block = (title: string, lines: Line[]): Line[] =>
  lines.some(line => line) ? [title.toUpperCase(), ...lines] : []

/** The section's name stands over its first entry. */
const entries = <T>(title: string, list: T[] | undefined, lines: (one: T) => Line[]): Line[][] =>
  (list ?? []).map((one, at) => (at === 0 ? [title.toUpperCase(), ...lines(one)] : lines(one)))

const bulleted = (items: string[] | undefined): string[] => (items ?? []).map(item => `• ${item}`)
