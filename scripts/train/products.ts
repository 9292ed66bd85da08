import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signOf } from '../../src/core/advert/model/digits'
import { productClasses } from '../../src/core/fit/products/classes'
import { hashBits, productHash, productKey } from '../../src/core/fit/products/find-product'

/** Numbers of the classes that are kept, by O*NET's name for them. */
const numbers = new Map(
  productClasses
    .split('\n')
    .filter(Boolean)
    .flatMap((line, number) =>
      (line.split('=')[1] ?? '').split('|').map(title => [title.trim(), number] as const),
    ),
)

const shortest = 4

/** "Adobe Systems Adobe Photoshop": the whole, from the maker's second mention on, and the product alone. */
function namesOf(example: string, plain: ReadonlySet<string>): string[] {
  const words = productKey(example).split(' ')
  const again = words.findLastIndex((word, at) => at > 0 && word === words[0])
  const own = again > 0 ? words.slice(again) : words
  const last = own.slice(1)
  const alone = last.length === 1 ? (last[0] ?? '') : ''
  return [
    words.join(' '),
    own.join(' '),
    ...(alone.length >= shortest && !plain.has(alone) && !/^\d/.test(alone) ? [alone] : []),
  ]
}

/** Names of products as hashes with the number of their class: DATA's technology skills of O*NET. */
export function writeProducts(data: string, file: string, how: string): number {
  const read = (name: string) => readFileSync(join(data, 'text', name), 'utf8').split('\n')
  // A word that skills are called by is no name of a product by itself.
  const plain = new Set(read('esco-skills.txt').flatMap(line => line.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  const classes = new Map<string, Set<number>>()
  for (const row of read('onet/technology-skills.txt').slice(1)) {
    const [, example = '', , title = ''] = row.split('\t')
    const number = numbers.get(title)
    if (number === undefined) continue
    for (const name of namesOf(example, plain))
      if (name.length >= 3 && !name.split(' ').every(word => plain.has(word)))
        classes.set(name, (classes.get(name) ?? new Set()).add(number))
  }
  const byHash = new Map<number, number>()
  for (const [name, found] of classes) {
    const [only] = found
    // A name of several classes says none.
    if (found.size === 1 && only !== undefined) byHash.set(productHash(name), only)
  }
  const signs = [...byHash]
    .sort(([a], [b]) => a - b)
    .map(([hash, number]) =>
      [...Array.from({ length: hashBits / 6 }, (_, i) => (hash >>> (hashBits - 6 * (i + 1))) & 63), number]
        .map(signOf)
        .join(''),
    )
    .join('')
  writeFileSync(file, `/** ${how} */\nexport const productHashes =\n  '${signs}'\n`)
  return signs.length
}
