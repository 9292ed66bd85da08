import { holdsContact, readContact } from './contact'
import { readEducation } from './education'
import { entriesOf } from './entries'
import { datesOf, readExperience } from './experience'
import type { JsonResume, Project, Volunteer } from './json-resume'
import { listed, readCertificates, readLanguages, readSkills } from './lists'
import { joinLines, wordSet } from './paragraphs'
import { partsOf } from './parts'
import { readPerson } from './person'
import type { Section } from './section'
import { sectionsOf } from './sections'
import { lineText, type TextLine } from './text-line'
import type { SectionKind } from './words/headings'

export interface ReadSection {
  kind: SectionKind | 'header'
  title: string
  /** As a reader goes through it, line by line. */
  text: string
}

interface ReadResume {
  resume: JsonResume
  sections: ReadSection[]
}

/** Streams of lines as a résumé. What belongs to no known section stays in `sections`, under its own title. */
export function assemble(streams: TextLine[][]): ReadResume {
  const all = streams.flat()
  const sections = sectionsOf(streams)
  const known = wordSet(all.map(line => line.text))
  const of = (...kinds: Section['kind'][]) =>
    sections.filter(section => kinds.includes(section.kind)).flatMap(section => section.lines)

  const header = of('header')
  const contact = readContact([...header, ...of('contact')], all)
  const person = readPerson(header, of('contact'), all, contact.email ?? '')
  const summary = summaryOf(of('summary'), header, person.taken, known)
  const each = (kind: SectionKind) => sections.filter(section => section.kind === kind)
  const work = each('experience').flatMap(({ lines }) => readExperience(lines, known))
  const volunteer = each('volunteering').flatMap(({ lines }) => readVolunteering(lines, known))
  const projects = each('projects').flatMap(({ lines }) => readProjects(lines, known))
  const skills = readSkills(of('skills'), known)
  const list = (kind: SectionKind) => each(kind).flatMap(({ lines }) => listed(lines, known))
  const filled = <K extends keyof JsonResume>(key: K, value: unknown[]) =>
    value.length > 0 ? { [key]: value } : {}

  const resume: JsonResume = {
    basics: {
      ...(person.name ? { name: person.name } : {}),
      ...(person.label ? { label: person.label } : {}),
      ...contact,
      ...(summary ? { summary } : {}),
    },
    ...filled('work', work),
    ...filled('volunteer', volunteer),
    ...filled(
      'education',
      each('education').flatMap(({ lines }) => readEducation(lines, known)),
    ),
    ...filled(
      'awards',
      list('awards').map(title => ({ title })),
    ),
    ...filled('certificates', readCertificates(of('certifications'), known)),
    ...filled(
      'publications',
      list('publications').map(name => ({ name })),
    ),
    ...filled('skills', skills),
    ...filled('languages', readLanguages(of('languages'), known)),
    ...filled(
      'interests',
      list('interests').map(name => ({ name })),
    ),
    ...filled(
      'references',
      list('references').map(reference => ({ reference })),
    ),
    ...filled('projects', projects),
  }
  return { resume, sections: sections.map(asText) }
}

const asText = ({ kind, title, lines }: Section): ReadSection => ({
  kind,
  title,
  text: lines.map(line => (line.bullet ? `• ${line.text}` : lineText(line))).join('\n'),
})

/** Without a heading, the paragraph under the name is the summary. */
function summaryOf(
  lines: TextLine[],
  header: TextLine[],
  taken: Set<TextLine>,
  known: ReadonlySet<string>,
): string {
  const own =
    lines.length > 0
      ? lines
      : header.filter(
          line => !taken.has(line) && !holdsContact(line.text) && line.text.split(' ').length >= 8,
        )
  return joinLines(
    own.map(line => line.text),
    known,
  )
}

function readVolunteering(lines: TextLine[], known: ReadonlySet<string>): Volunteer[] {
  return readExperience(lines, known).map(({ name, description: _, ...rest }) => ({
    organization: name,
    ...rest,
  }))
}

function readProjects(lines: TextLine[], known: ReadonlySet<string>): Project[] {
  return entriesOf(lines, known).flatMap(entry => {
    const { parts, urls } = partsOf(entry.head)
    const [first, ...rest] = parts
    if (!first) return []
    const description = [...rest.map(part => part.text), ...entry.prose].join('\n')
    return [
      {
        name: first.text,
        ...(description ? { description } : {}),
        ...datesOf(entry),
        ...(urls[0] ? { url: urls[0] } : {}),
        highlights: entry.items,
      },
    ]
  })
}
