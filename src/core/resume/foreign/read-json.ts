import * as v from 'valibot'
import { type JsonResume, jsonResumeSchema } from '../json-resume'
import { fromReactiveResume, isReactiveResume } from './reactive-resume'
import { repaired } from './repair'

export type JsonReading =
  | { resume: JsonResume; warnings: string[] }
  | { refused: 'broken' | 'foreign' | 'too-large' | 'not-a-resume'; sentence: string }

const stored = 'Nothing was stored.'

/** JSON as a résumé: JSON Resume of any age, formats that can be turned into it, or a refusal that names what it is. */
export function readJson(text: string): JsonReading {
  const parsed = parse(text.replace(/^\u{feff}/u, ''))
  if (parsed === undefined) {
    const sentence = `This JSON file is damaged or ends early. ${stored} Export it anew from the program that made it.`
    return { refused: 'broken', sentence }
  }
  if (tooDeep(parsed, 0))
    return { refused: 'broken', sentence: `This JSON file is nested beyond any résumé. ${stored}` }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return notAResume()
  const root = parsed as Record<string, unknown>
  if (isReactiveResume(root)) {
    const resume = v.safeParse(jsonResumeSchema, repaired(fromReactiveResume(root)).resume)
    if (resume.success)
      return {
        resume: resume.output,
        warnings: ['Converted from Reactive Resume: check what it made of it.'],
      }
  }
  const foreign = foreignName(root)
  if (foreign) {
    const sentence = `This is a file of ${foreign}, not a JSON Resume. ${stored} Export it there as JSON Resume, PDF or text.`
    return { refused: 'foreign', sentence }
  }
  if (!sections.some(name => name in root)) return notAResume()
  const valid = v.safeParse(jsonResumeSchema, root)
  if (valid.success && !isOld(root))
    return saysSomething(valid.output) ? { resume: valid.output, warnings: [] } : notAResume()
  const { resume, notes } = repaired(root)
  const checked = v.safeParse(jsonResumeSchema, resume)
  if (!checked.success) {
    const sentence = `This JSON Resume holds more than any résumé: a text or a list in it is too long. ${stored}`
    return { refused: 'too-large', sentence }
  }
  return saysSomething(checked.output) ? { resume: checked.output, warnings: notes } : notAResume()
}

const notAResume = (): JsonReading => ({
  refused: 'not-a-resume',
  sentence: `This JSON file holds no résumé: neither a person nor positions nor education. ${stored}`,
})

/** Whatever its shape was: something of a person, a position or a school is left. */
function saysSomething(resume: JsonResume): boolean {
  const texts = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() !== ''
      : typeof value === 'object' && value !== null && Object.values(value).some(texts)
  return sections.some(name => texts(resume[name]))
}

const sections = ['basics', 'work', 'education', 'skills', 'volunteer', 'projects']

/** Strict first; then without the commas too many that hand-written files hold. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(
        text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[,}\]])/g, (_, string: string | undefined) => string ?? ''),
      )
    } catch {
      return undefined
    }
  }
}

/** JSON.parse takes any depth, what walks it later does not. */
function tooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth > 30 || Object.values(value).some(inner => tooDeep(inner, depth + 1))
}

/** Schema 0.x names that 1.0.0 changed. */
const isOld = (root: Record<string, unknown>): boolean =>
  JSON.stringify(root).match(/"(?:company|website|picture)":/) !== null

function foreignName(root: Record<string, unknown>): string | null {
  const has = (...names: string[]) => names.every(name => name in root)
  const meta = root.meta as { format?: unknown } | undefined
  if (typeof meta?.format === 'string' && /^fresh/i.test(meta.format) && has('employment')) return 'FRESH'
  if (has('cv') && typeof root.cv === 'object') return 'RenderCV'
  if (has('SkillsPassport') || has('profile', 'europassVersion')) return 'Europass'
  if (has('full_name', 'experiences') || has('firstName', 'positions')) return 'a LinkedIn exporter'
  if (has('Resume') && typeof root.Resume === 'object') return 'an HR-XML or parser service'
  if (has('ResumeParserData') || has('ParsedDocument')) return 'a résumé parser'
  if (has('@context') && JSON.stringify(root['@context']).includes('schema.org')) return 'schema.org data'
  if (has('employment', 'name')) return 'FRESH'
  if (has('sections', 'basics') || has('data', 'picture')) return 'a résumé builder'
  return null
}
