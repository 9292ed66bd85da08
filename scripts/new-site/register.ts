import { camelCase } from './reader'

/** Puts a line before the first whose name comes after it in the alphabet; after the last where there is none. */
function insert(source: string, line: string, name: string, rows: RegExp): string {
  const all = [...source.matchAll(rows)]
  const next = all.find(row => (row[1] ?? '') > name)
  if (next) return source.slice(0, next.index) + line + source.slice(next.index)
  const last = all.at(-1)
  if (!last) throw new Error('The list to add to was not found: it has another form than it had.')
  const end = source.indexOf('\n', last.index + last[0].length) + 1
  return source.slice(0, end) + line + source.slice(end)
}

/** The list of sites with a line for the new one. */
export function withRow(source: string, name: string, hostname: string): string {
  const host = hostname.replace(/^www\./, '')
  const title = name.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => `${dash ? ' ' : ''}${letter.toUpperCase()}`,
  )
  const line = `  { id: '${name}', name: '${title}', hosts: ['${host}'], basis: 'facts' },\n`
  const list = source.indexOf('export const sites')
  const end = source.indexOf('\n]', list)
  const rows = source.slice(list, end + 1)
  // A row may stand on several lines; the last one must end before the list does.
  const within = insert(`${rows}  { id: '~' },\n`, line, name, /^ {2}\{\s+id: '([a-z0-9~-]+)'/gm)
  return source.slice(0, list) + within.replace("  { id: '~' },\n", '') + source.slice(end + 1)
}

/** The readers with the new one among them. */
export function withReader(source: string, name: string): string {
  const variable = camelCase(name)
  const key = variable === name ? variable : `'${name}': ${variable}`
  const imported = insert(
    source,
    `import { ${variable} } from './${name}'\n`,
    name,
    /^import \{ \w+ \} from '\.\/([a-z0-9-]+)'$/gm,
  )
  return insert(imported, `  ${key},\n`, name, /^ {2}'?([a-z0-9-]+)'?(?:: \w+)?,$/gm)
}
