import * as v from 'valibot'
import { type Message, messages } from '../../kernel/message'
import { type JsonResume, jsonResumeSchema } from '../json-resume'
import { fromReactiveResume, isReactiveResume } from './reactive-resume'
import { hasOtherNames, repaired } from './repair'

type JsonReading =
  | { resume: JsonResume; warnings: Message[] }
  | { refused: 'broken' | 'foreign' | 'too-large' | 'not-a-resume'; sentence: Message }

const words = messages('resume/read-json', {
  broken:
    'This JSON file is damaged or ends early. Nothing was stored. Export it again from the program that made it.',
  tooDeep: 'This JSON file is nested far deeper than any résumé. Nothing was stored.',
  converted: 'Converted from Reactive Resume: check what it made of it.',
  foreign:
    'This is a file of {name}, not a JSON Resume. Nothing was stored. Export it there as JSON Resume, PDF or text.',
  tooLarge:
    'This JSON Resume holds more than any résumé: a text or a list in it is too long. Nothing was stored.',
  notAResume:
    'This JSON file holds no résumé: neither a person nor positions nor education. Nothing was stored.',
  linkedIn: 'a LinkedIn exporter',
  hrXml: 'an HR-XML or parser service',
  parser: 'a résumé parser',
  schemaOrg: 'schema.org data',
  builder: 'a résumé builder',
})

/** JSON as a résumé: JSON Resume of any age, formats that can be turned into it, or a refusal that names what it is. */
export function readJson(text: string): JsonReading {
  const parsed = parse(text.replace(/^\u{feff}/u, ''))
  if (parsed === undefined) {
    return { refused: 'broken', sentence: words.broken() }
  }
  if (tooDeep(parsed, 0)) return { refused: 'broken', sentence: words.tooDeep() }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return notAResume()
  const root = parsed as Record<string, unknown>
  if (isReactiveResume(root)) {
    const resume = v.safeParse(jsonResumeSchema, repaired(fromReactiveResume(root)).resume)
    if (resume.success)
      return {
        resume: resume.output,
        warnings: [words.converted()],
      }
  }
  const foreign = foreignName(root)
  if (foreign) {
    return { refused: 'foreign', sentence: words.foreign({ name: foreign }) }
  }
  if (!sections.some(name => name in root)) return notAResume()
  const valid = v.safeParse(jsonResumeSchema, root)
  if (valid.success && !hasOtherNames(root) && !noughts.test(text))
    return saysSomething(valid.output) ? { resume: valid.output, warnings: [] } : notAResume()
  const { resume, notes } = repaired(root)
  const checked = v.safeParse(jsonResumeSchema, resume)
  if (!checked.success) {
    return { refused: 'too-large', sentence: words.tooLarge() }
  }
  return saysSomething(checked.output) ? { resume: checked.output, warnings: notes } : notAResume()
}

/** A month or a day of nought: a date whose parts are not known, as databases write it. */
const noughts = /"[12]\d{3}(?:-\d\d)?-00"/

const notAResume = (): JsonReading => ({
  refused: 'not-a-resume',
  sentence: words.notAResume(),
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

function foreignName(root: Record<string, unknown>): string | Message | null {
  const has = (...names: string[]) => names.every(name => name in root)
  const meta = root.meta as { format?: unknown } | undefined
  if (typeof meta?.format === 'string' && /^fresh/i.test(meta.format) && has('employment')) return 'FRESH'
  if (has('cv') && typeof root.cv === 'object') return 'RenderCV'
  if (has('SkillsPassport') || has('profile', 'europassVersion')) return 'Europass'
  if (has('full_name', 'experiences') || has('firstName', 'positions')) return words.linkedIn()
  if (has('Resume') && typeof root.Resume === 'object') return words.hrXml()
  if (has('ResumeParserData') || has('ParsedDocument')) return words.parser()
  if (has('@context') && JSON.stringify(root['@context']).includes('schema.org')) return words.schemaOrg()
  if (has('employment', 'name')) return 'FRESH'
  if (has('sections', 'basics') || has('data', 'picture')) return words.builder()
  return null
}
