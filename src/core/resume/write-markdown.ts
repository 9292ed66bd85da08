import { markdownText } from '../kernel/outgoing'
import type { JsonResume } from './json-resume'
import { dateSpan } from './write-dates'

/** A résumé as Markdown that reads well as it stands and is read back by the same reader. */
export function writeMarkdown(resume: JsonResume): string {
  const { basics = {} } = resume
  const place = [basics.location?.city, basics.location?.region, basics.location?.countryCode].filter(Boolean)
  const contact = [
    basics.email,
    basics.phone,
    place.join(', '),
    basics.url,
    ...(basics.profiles ?? []).map(one => one.url),
  ]
  const out: (string | undefined)[] = [
    basics.name && `# ${marked(basics.name)}`,
    basics.label && marked(basics.label),
    contact
      .filter(Boolean)
      .map(one => marked(one ?? ''))
      .join(' · '),
    ...section('Summary', [basics.summary && marked(basics.summary)]),
    ...section(
      'Experience',
      (resume.work ?? []).map(one =>
        entry(one.position, one.name, one, one.summary, one.highlights, one.location),
      ),
    ),
    ...section(
      'Projects',
      (resume.projects ?? []).map(one => entry(one.name, one.entity, one, one.description, one.highlights)),
    ),
    ...section(
      'Education',
      (resume.education ?? []).map(one =>
        entry(
          [one.studyType, one.area].filter(Boolean).join(', '),
          one.institution,
          one,
          one.score && `Grade: ${one.score}`,
          one.courses,
        ),
      ),
    ),
    ...section('Skills', [
      list(
        (resume.skills ?? []).map(one =>
          one.keywords?.length ? `${one.name ? `${one.name}: ` : ''}${one.keywords.join(', ')}` : one.name,
        ),
      ),
    ]),
    ...section('Certifications', [
      list((resume.certificates ?? []).map(one => joined(one.name, one.issuer, one.date))),
    ]),
    ...section(
      'Volunteering',
      (resume.volunteer ?? []).map(one =>
        entry(one.position, one.organization, one, one.summary, one.highlights),
      ),
    ),
    ...section('Awards', [
      list((resume.awards ?? []).map(one => joined(one.title, one.awarder, one.date, one.summary))),
    ]),
    ...section('Publications', [
      list((resume.publications ?? []).map(one => joined(one.name, one.publisher, one.releaseDate))),
    ]),
    ...section('Languages', [list((resume.languages ?? []).map(one => joined(one.language, one.fluency)))]),
    ...section('Interests', [
      list((resume.interests ?? []).map(one => joined(one.name, ...(one.keywords ?? [])))),
    ]),
    ...section('References', [list((resume.references ?? []).map(one => joined(one.reference, one.name)))]),
  ]
  return `${out.filter(part => part).join('\n\n')}\n`
}

type Text = string | undefined

/** By the way out, line by line: Markdown would lose the ends of lines. */
const marked = (text: string): string =>
  text
    .split('\n')
    .map(markdownText)
    .filter(line => line !== '')
    .join('  \n')

const joined = (...parts: Text[]): string => parts.filter(Boolean).join(', ')

const section = (title: string, parts: Text[]): Text[] =>
  parts.some(part => part) ? [`## ${title}`, ...parts] : []

const list = (items: Text[]): string =>
  items
    .filter(item => item)
    .map(item => `- ${marked(item ?? '').replace(/ {2}\n/g, ' ')}`)
    .join('\n')

function entry(
  title: Text,
  where: Text,
  dates: { startDate?: string | undefined; endDate?: string | undefined },
  told: Text,
  items: string[] | undefined,
  place?: Text,
): string {
  const when = [dateSpan(dates), place].filter(Boolean).join(' | ')
  return [
    `### ${marked(title || where || '')}`,
    [title && where && `**${marked(where)}**`, when && `*${marked(when)}*`].filter(Boolean).join('  \n'),
    told && marked(told),
    list(items ?? []),
  ]
    .filter(part => part)
    .join('\n\n')
}
