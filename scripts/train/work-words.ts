import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signOf } from '../../src/core/advert/model/digits'
import { tellingWords } from '../../src/core/fit/words'
import { familyOf } from '../../src/core/fit/work-words/family'
import { lettersEach, workWordHash } from '../../src/core/fit/work-words/work-word'
import { escoOf } from './roles/sources'

/** Of the occupations of O*NET, and of those of ESCO, no more than this share may do with it. */
const mostOccupations = 0.05
/** No more than this share of adverts may hold it. */
const mostAdverts = 0.07
/** So many occupations must do with it: what stands once may be an accident of wording. */
const fewestOccupations = 3
const shortest = 4

const familiesOf = (text: string): Set<string> =>
  new Set(tellingWords(text).flatMap(({ stem }) => (/^\d/.test(stem) ? [] : [familyOf(stem)])))

/** How many of the texts hold each family; texts of one key count together. */
function countedBy(rows: Iterable<readonly [string, string]>): { all: number; of: Map<string, number> } {
  const byKey = new Map<string, Set<string>>()
  for (const [key, text] of rows) {
    const families = byKey.get(key) ?? new Set()
    byKey.set(key, families)
    for (const family of familiesOf(text)) families.add(family)
  }
  const of = new Map<string, number>()
  for (const families of byKey.values())
    for (const family of families) of.set(family, (of.get(family) ?? 0) + 1)
  return { all: byKey.size, of }
}

function* tasks(data: string): Generator<[string, string]> {
  const rows = readFileSync(join(data, 'text/onet/task-statements.txt'), 'utf8').split('\n').slice(1)
  for (const row of rows) {
    const [code = '', , task = ''] = row.split('\t')
    // Occupations within one code (".01") share their tasks.
    if (task !== '') yield [code.slice(0, 7), task]
  }
}

/** Words of few occupations, as hashes: DATA's tasks of O*NET, occupations of ESCO, and adverts. */
export function writeWorkWords(
  data: string,
  adverts: readonly { id: string; lines: readonly string[] }[],
  file: string,
  how: string,
): number {
  const onet = countedBy(tasks(data))
  const esco = countedBy(
    escoOf(data).map(
      ({ labels, description }, i) => [`${i}`, `${labels.join('\n')}\n${description}`] as const,
    ),
  )
  const held = countedBy(adverts.map(({ id, lines }) => [id, lines.join('\n')] as const))
  const share = ({ all, of }: typeof onet, family: string): number => (of.get(family) ?? 0) / Math.max(1, all)
  const hashes = new Set<number>()
  for (const family of new Set([...onet.of.keys(), ...esco.of.keys()])) {
    const count = (onet.of.get(family) ?? 0) + (esco.of.get(family) ?? 0)
    const isOfFew = share(onet, family) <= mostOccupations && share(esco, family) <= mostOccupations
    if (
      family.length >= shortest &&
      count >= fewestOccupations &&
      isOfFew &&
      share(held, family) <= mostAdverts
    )
      hashes.add(workWordHash(family))
  }
  const signs = [...hashes]
    .sort((a, b) => a - b)
    .map(hash =>
      Array.from({ length: lettersEach }, (_, i) => signOf((hash >>> (6 * (lettersEach - 1 - i))) & 63)).join(
        '',
      ),
    )
    .join('')
  writeFileSync(file, `/** ${how} */\nexport const workWordHashes =\n  '${signs}'\n`)
  return signs.length
}
