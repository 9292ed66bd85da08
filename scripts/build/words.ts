import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'esbuild'
import type { Catalogue, Compiled } from '../../src/words/catalogue'
import { root } from '../root'

// The sentences of the product stand beside the units that say them, as `messages('unit', { name: 'ICU text' })`.
// Here they are collected from the sources, compiled, and given to each surface as one module, `words:NAME`.

/** What each context may have to say, of itself or as the worker hands it out: folders, or single files; ! leaves some out. */
const spoken: Record<string, readonly string[]> = {
  popup: [
    ...['advert', 'checklist', 'fit', 'pipeline', 'posting', 'sites', 'verify'].map(
      part => `src/core/${part}`,
    ),
    'src/store',
    'src/adapters/messaging.ts',
    'src/app/sending.ts',
    'src/ui',
    '!src/ui/audit',
    'popup',
  ],
  options: ['src/core', 'src/records', 'src/store', 'src/ui', 'src/app', 'src/adapters', 'options'],
  overlay: [
    'src/core/profile',
    'src/core/kernel',
    'src/adapters/messaging.ts',
    'src/ui/audit',
    'src/ui/wording/days.ts',
    'src/content',
    'panel',
  ],
  // It hands most of its messages on to surfaces; these it says itself: badges, notifications, entries of menus.
  worker: [
    'src/core/contract/badge.ts',
    'src/core/fit/verdict.ts',
    'src/core/pipeline/opportunity.ts',
    'src/core/pipeline/reminders.ts',
    'src/background',
  ],
  all: ['src', 'popup', 'options', 'panel'],
}

/**
 * What a script holds and never says: how records are called where they are counted, erased and taken along. No type
 * lets anybody say it but by way of `teller`: a script that holds that too has to have the sentences.
 */
const untold: Record<string, { folder: string; teller: string }> = {
  popup: { folder: 'src/records', teller: 'src/records/store-labels.ts' },
}

/** Sentences by id, as they are written. */
type Sentences = Record<string, string>

const callPattern = /\bmessages\(\s*'([^']+)',\s*\{/g

/** The end of the object literal that begins at `start` (its brace): strings and comments are passed over. */
function endOfObject(source: string, start: number): number {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    const char = source[i]
    if (char === "'" || char === '"' || char === '`') {
      const quote = char
      for (i++; i < source.length && source[i] !== quote; i++) if (source[i] === '\\') i++
    } else if (char === '/' && source[i + 1] === '/') i = source.indexOf('\n', i)
    else if (char === '/' && source[i + 1] === '*') i = source.indexOf('*/', i) + 1
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
  }
  throw new Error('an object of messages has no end')
}

interface Call {
  unit: string
  /** Where the object literal stands in the source. */
  start: number
  end: number
  texts: Sentences
}

function callsIn(source: string, path: string): Call[] {
  return [...source.matchAll(callPattern)].map(match => {
    const start = match.index + match[0].length - 1
    const end = endOfObject(source, start)
    const texts: unknown = new Function(`return ${source.slice(start, end)}`)()
    if (typeof texts !== 'object' || texts === null) throw new Error(`${path}: messages are an object`)
    for (const [name, text] of Object.entries(texts))
      if (typeof text !== 'string') throw new Error(`${path}: "${name}" is not a string`)
    return { unit: match[1] ?? '', start, end, texts: texts as Sentences }
  })
}

const isUnder = (path: string, folders: readonly string[]): boolean => {
  const holds = (folder: string) => path === folder || path.startsWith(`${folder}/`)
  return folders.some(holds) && !folders.some(folder => folder.startsWith('!') && holds(folder.slice(1)))
}

const sources = (): string[] =>
  ['src', 'popup', 'options', 'panel']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
    )
    .map(path => path.split(sep).join('/'))
    .filter(path => /\.tsx?$/.test(path))
    .sort()

/** All sentences of some folders. Two units of one name are an error: their ids would clash. */
export function collectSentences(folders: readonly string[] = spoken.all ?? []): Sentences {
  const found: Sentences = {}
  const units = new Map<string, string>()
  for (const path of sources()) {
    const source = readFileSync(join(root, path), 'utf8')
    if (!source.includes('messages(')) continue
    for (const { unit, texts } of callsIn(source, path)) {
      const other = units.get(unit)
      if (other)
        throw new Error(`The messages "${unit}" stand in ${other} and in ${path}: a unit has one name.`)
      units.set(unit, path)
      if (!isUnder(path, folders)) continue
      for (const [name, text] of Object.entries(texts)) found[`${unit}.${name}`] = text
    }
  }
  return found
}

/** One ICU message, compiled: as JSON carries it. */
export const compile = (text: string): Compiled => JSON.parse(JSON.stringify(compileMessage(text)))

/**
 * Longer words with marks at both ends, as another language might have them: whatever is shown without marks did not
 * come through here, and whatever is cut off has no room for a translation.
 */
export function pseudo(compiled: Compiled): Compiled {
  const wider = (text: string) => text.replace(/[aeiou]/g, vowel => vowel + vowel)
  const walk = (tokens: Compiled): Compiled =>
    tokens.map(token => {
      if (typeof token === 'string') return token === '#' ? token : wider(token)
      const [name, kind, branches] = token
      if (kind === undefined || typeof branches !== 'object') return token
      const walked = Object.entries(branches).map(([choice, text]) => [choice, walk(text)])
      return [name, kind, Object.fromEntries(walked)]
    })
  return ['⟦', ...walk(compiled), '⟧']
}

/** The compiled sentences of a context ("popup", "all"), or of its pseudo-language ("all+pseudo"). */
export function catalogueOf(name: string): Catalogue {
  const [scope = '', style] = name.split('+')
  const folders = spoken[scope]
  if (!folders) throw new Error(`No context is called "${scope}": see scripts/build/words.ts`)
  const catalogue: Record<string, Record<string, string | Compiled>> = {}
  for (const [id, text] of Object.entries(collectSentences(folders))) {
    const dot = id.lastIndexOf('.')
    catalogue[id.slice(0, dot)] ??= {}
    const unit = catalogue[id.slice(0, dot)]
    if (unit) unit[id.slice(dot + 1)] = compiled(id, text, style)
  }
  return catalogue
}

function compiled(id: string, text: string, style: string | undefined): string | Compiled {
  try {
    const tokens = style === 'pseudo' ? pseudo(compile(text)) : compile(text)
    const [only] = tokens
    return tokens.length === 1 && typeof only === 'string' ? only : tokens
  } catch (error) {
    throw new Error(`"${id}" is no ICU message: ${error instanceof Error ? error.message : error}`)
  }
}

/** Parsed as JSON, which is faster than as code. */
const moduleOf = (name: string): string =>
  `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(catalogueOf(name)))})`

/**
 * The units that a script holds and whose sentences the module of its surface lacks: each of them would show its id.
 * @param bundled the files of a script that speaks, as esbuild names them.
 */
export function unsaidIn(bundled: readonly string[]): string[] {
  const scope = bundled.find(path => path.startsWith('words:'))?.slice('words:'.length)
  if (scope === undefined || scope === 'worker') return []
  const kept = untold[scope]
  const isUntold = kept !== undefined && !bundled.includes(kept.teller)
  const folders = [...(spoken[scope] ?? []), ...(isUntold ? [kept.folder] : [])]
  return bundled.filter(
    path =>
      /\.tsx?$/.test(path) &&
      !path.includes('node_modules') &&
      !isUnder(path, folders) &&
      callsIn(readFileSync(join(root, path), 'utf8'), path).length > 0,
  )
}

/** For esbuild: `words:NAME` is the compiled catalogue, and units are bundled without their texts. */
export const words: Plugin = {
  name: 'words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'words' }))
    onLoad({ filter: /.*/, namespace: 'words' }, ({ path }) => ({ contents: moduleOf(path), loader: 'js' }))
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes('messages(') || relative(root, path).includes('node_modules')) return
      let contents = source
      for (const { start, end, texts } of callsIn(source, path).reverse()) {
        const names = Object.keys(texts).map(name => `${JSON.stringify(name)}: ''`)
        contents = `${contents.slice(0, start)}{ ${names.join(', ')} }${contents.slice(end)}`
      }
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/** The same for vitest. */
export const wordsForTests = {
  name: 'words',
  resolveId: (id: string) => (id.startsWith('words:') ? `\0${id}` : null),
  load: (id: string) => (id.startsWith('\0words:') ? moduleOf(id.slice(7)) : null),
}
