import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Right } from './in-page'

export interface DecayingPage {
  name: string
  group: 'real postings' | 'real forms' | 'other real pages' | 'fixtures'
  url: string
  html: string
  right: Right
}

const rows = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, unknown>)

/** All saved pages, labelled or not; `right` is null where there is nothing to notice. */
export function savedPages(data: string): DecayingPage[] {
  if (!existsSync(join(data, 'pages.jsonl'))) return []
  return rows(join(data, 'pages.jsonl')).map(({ file, url, kind }) => ({
    name: String(file),
    group: 'other real pages',
    url: String(url),
    html: readFileSync(join(data, String(file)), 'utf8'),
    right: /^(?:job|application)/.test(String(kind)) ? { title: '', employer: null } : null,
  }))
}

/** Saved pages with labels, where the folder is there: `pages.jsonl`, `pages.truth.jsonl` and the pages. */
export function realPages(data: string): DecayingPage[] {
  if (!existsSync(join(data, 'pages.jsonl'))) return []
  const truth = new Map(rows(join(data, 'pages.truth.jsonl')).map(row => [row.file, row]))
  return rows(join(data, 'pages.jsonl')).flatMap(({ file, url, kind }) => {
    const label = truth.get(file)
    const posting = kind === 'job' || kind === 'job-in-pane'
    const form = kind === 'application-form'
    if ((posting || form) && typeof label?.title !== 'string') return []
    const right =
      posting || form
        ? { title: String(label?.title), employer: typeof label?.company === 'string' ? label.company : null }
        : null
    const group = posting
      ? ('real postings' as const)
      : form
        ? ('real forms' as const)
        : ('other real pages' as const)
    return [
      {
        name: String(file),
        group,
        url: String(url),
        html: readFileSync(join(data, String(file)), 'utf8'),
        right,
      },
    ]
  })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : entry.name.endsWith('.html') ? [path] : []
  })
}

/** The project's own fixtures, with the address and the expectation in their head. */
export function fixturePages(root: string): DecayingPage[] {
  return ['sites', 'unknown-sites'].flatMap(folder =>
    filesUnder(join(root, 'test/fixtures', folder)).flatMap(path => {
      const source = readFileSync(path, 'utf8')
      const url = /name="steppingstone:url"\s+content="([^"]*)"/.exec(source)?.[1]?.replaceAll('&amp;', '&')
      const script = /<script[^>]*id="expectation"[^>]*>([\s\S]*?)<\/script>/.exec(source)
      if (!url || !script?.[1]) return []
      const expected = JSON.parse(script[1]) as Record<string, unknown> | null
      const named = expected && ['posting', 'form', 'closed'].includes(String(expected.kind))
      const right =
        named && typeof expected.title === 'string'
          ? {
              title: expected.title,
              employer: typeof expected.hiringOrganization === 'string' ? expected.hiringOrganization : null,
            }
          : null
      if (named && !right) return []
      return [
        {
          name: path.slice(root.length + 1),
          group: 'fixtures' as const,
          url,
          html: source.replace(script[0], ''),
          right,
        },
      ]
    }),
  )
}
