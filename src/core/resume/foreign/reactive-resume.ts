import { isRecord } from '../../kernel/same'
import { findDates } from '../dates/find-dates'

type Loose = Record<string, unknown>

/** Reactive Resume 4 and 5 export sections by name, each with items. */
export function isReactiveResume(root: Loose): boolean {
  const { sections, basics } = root
  if (!isRecord(sections) || !isRecord(basics)) return false
  return Object.values(sections).some(section => isRecord(section) && Array.isArray(section.items))
}

/** Its names in those of JSON Resume. Hidden items stay out, as they do in what it prints. */
export function fromReactiveResume(root: Loose): Loose {
  const basics = isRecord(root.basics) ? root.basics : {}
  const sections = isRecord(root.sections) ? root.sections : {}
  const summary = isRecord(sections.summary) ? sections.summary : isRecord(root.summary) ? root.summary : {}
  const items = (name: string): Loose[] => {
    const section = sections[name]
    const list = isRecord(section) && Array.isArray(section.items) ? section.items : []
    return list.filter(isRecord).filter(item => item.visible !== false && item.hidden !== true)
  }
  const place = text(basics.location)
  return {
    basics: {
      name: text(basics.name),
      label: text(basics.headline),
      email: text(basics.email),
      phone: text(basics.phone),
      url: link(basics.url ?? basics.website),
      ...(place ? { location: { city: place } } : {}),
      summary: plain(summary.content),
      profiles: items('profiles').map(item => ({
        network: text(item.network),
        username: text(item.username),
        url: link(item.url ?? item.website),
      })),
    },
    work: items('experience').map(item => ({
      name: text(item.company),
      position: text(item.position),
      location: text(item.location),
      url: link(item.url ?? item.website),
      ...span(item.date ?? item.period),
      ...told(item.summary ?? item.description),
    })),
    volunteer: items('volunteer').map(item => ({
      organization: text(item.organization),
      position: text(item.position),
      ...span(item.date ?? item.period),
      ...told(item.summary ?? item.description),
    })),
    education: items('education').map(item => ({
      institution: text(item.institution ?? item.school),
      studyType: text(item.studyType ?? item.degree),
      area: text(item.area),
      score: text(item.score ?? item.grade),
      ...span(item.date ?? item.period),
    })),
    projects: items('projects').map(item => ({
      name: text(item.name),
      description: text(item.description) && plain(item.description),
      url: link(item.url ?? item.website),
      keywords: Array.isArray(item.keywords) ? item.keywords : [],
      ...span(item.date ?? item.period),
      ...told(item.summary),
    })),
    skills: items('skills').map(item => ({
      name: text(item.name),
      level: plain(item.description ?? item.proficiency),
      keywords: Array.isArray(item.keywords) ? item.keywords : [],
    })),
    languages: items('languages').map(item => ({
      language: text(item.name ?? item.language),
      fluency: plain(item.description ?? item.fluency),
    })),
    certificates: items('certifications').map(item => ({
      name: text(item.name ?? item.title),
      issuer: text(item.issuer),
      url: link(item.url ?? item.website),
      ...one(item.date),
    })),
    awards: items('awards').map(item => ({
      title: text(item.title),
      awarder: text(item.awarder),
      summary: plain(item.summary ?? item.description),
      ...one(item.date),
    })),
    publications: items('publications').map(item => ({
      name: text(item.name ?? item.title),
      publisher: text(item.publisher),
      summary: plain(item.summary ?? item.description),
    })),
    interests: items('interests').map(item => ({
      name: text(item.name),
      keywords: Array.isArray(item.keywords) ? item.keywords : [],
    })),
    references: items('references').map(item => ({
      name: text(item.name),
      reference: plain(item.summary ?? item.description),
    })),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const link = (value: unknown): string => (isRecord(value) ? text(value.href ?? value.url) : text(value))

/** Rich text as its words. */
const plain = (value: unknown): string =>
  text(value)
    .replace(/<(?:br|\/p|\/li)[^>]{0,2000}>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\n{2,}/g, '\n')
    .trim()

function told(value: unknown): Loose {
  const rich = text(value)
  const items = rich.split(/<li\b[^<>]{0,300}>/i).slice(1)
  const highlights = items.map(item => plain(item.split(/<\/li>/i, 1)[0]))
  return { summary: plain(outsideLists(rich)), highlights: highlights.filter(Boolean) }
}

/** What stands in no list: its items are told on their own. */
function outsideLists(rich: string): string {
  let depth = 0
  return rich
    .split(/(<\/?[uo]l\b[^<>]{0,300}>)/i)
    .filter((part, i) => {
      if (i % 2 === 0) return depth === 0
      depth = Math.max(0, depth + (part.startsWith('</') ? -1 : 1))
      return false
    })
    .join('')
}

function span(value: unknown): Loose {
  const found = findDates(text(value))[0]
  if (!found?.start) return {}
  return { startDate: found.start, ...(found.end ? { endDate: found.end } : {}) }
}

function one(value: unknown): Loose {
  const found = findDates(text(value))[0]
  return found?.start ? { date: found.start } : {}
}
