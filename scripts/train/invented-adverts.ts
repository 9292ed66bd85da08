import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zone, zones } from '../../src/core/advert/advert'
import type { LabelledAdvert } from './labelled-advert'

type Line = LabelledAdvert['lines'][number]
type Strength = NonNullable<Line['req']>['strength']

const isZone = (word: string): word is Zone => (zones as readonly string[]).includes(word)

const lineOf = (t: string, z: Zone, strength: Strength | null): Line => ({
  t,
  z,
  req: strength && { strength, kinds: [] },
})

/** What a line of a zone asks for where nothing else is said. */
const usual = (zone: Zone): Strength | null =>
  zone === 'requirements' ? 'must' : zone === 'nice' ? 'nice' : null

/**
 * Reads adverts as adverts/README.md says that they are written.
 * @throws where a line is none of what may stand there: a slip in a label would be learned.
 */
export function readInvented(text: string, file: string): LabelledAdvert[] {
  const found: LabelledAdvert[] = []
  let zone: Zone | null = null
  let strength: Strength | null = null
  for (const [i, line] of text.split('\n').entries()) {
    const slip = () => new Error(`${file}, line ${i + 1}: ${line}`)
    if (line.trim() === '') continue
    if (line.startsWith('== ')) {
      const [title = '', company = '', country] = line.slice(3).split(' | ')
      if (!country) throw slip()
      found.push({ id: `${file}-${found.length + 1}`, title, company, lines: [], facts: {} })
      zone = null
      continue
    }
    const advert = found.at(-1)
    if (!advert) throw slip()
    const turn = /^\[(\w+)( !)?\]$/.exec(line)
    if (turn) {
      const [, name = '', must] = turn
      if (!isZone(name)) throw slip()
      zone = name
      strength = must ? 'must' : usual(name)
    } else if (line.startsWith('# ')) advert.lines.push(lineOf(line.slice(2), 'heading', null))
    else if (line.startsWith('+ ')) advert.lines.push(lineOf(line.slice(2), 'nice', 'nice'))
    else if (line.startsWith('! ')) advert.lines.push(lineOf(line.slice(2), zone ?? 'requirements', 'must'))
    else if (zone) advert.lines.push(lineOf(line, zone, strength))
    else throw slip()
  }
  return found
}

const folder = join('scripts', 'train', 'adverts')

/** Those that lie in the repository, each weighing `weight` beside one that somebody really wrote. */
export const inventedAdverts = (weight: number): LabelledAdvert[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readInvented(readFileSync(join(folder, name), 'utf8'), name.slice(0, -4)))
    .map(advert => ({ ...advert, weight }))
