import { digitAt } from '../../advert/model/digits'
import { hashText } from '../../kernel/hash'
import { once } from '../../kernel/once'
import { productClasses } from './classes'
import { productHashes } from './model/product-hashes'

/** Letters of one product: four of its hash, one of its class. */
const lettersEach = 5
/** Only so much of a hash is kept. */
export const hashBits = 24

/** How a product is spelt for its hash: "Microsoft Excel 2019 " is "microsoft excel 2019". */
export const productKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/ (?:software|systems?|suite|online|cloud|pro)$/, '')

export const productHash = (key: string): number => hashText(key) >>> (32 - hashBits)

/** Names of the classes, in the order of their numbers. */
export const classNames = once((): readonly string[] =>
  productClasses
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(':')[0]?.replace('!', '').trim() ?? ''),
)

const classes = once(() => {
  const found = new Map<number, number>()
  for (let at = 0; at < productHashes.length; at += lettersEach) {
    let hash = 0
    for (let i = 0; i < lettersEach - 1; i += 1) hash = hash * 64 + digitAt(productHashes, at + i)
    found.set(hash, digitAt(productHashes, at + lettersEach - 1))
  }
  return found
})

/** The class of products that a listed skill belongs to, by the name of its area; null where it is no known product. */
export function productClass(skill: string): string | null {
  const key = productKey(skill)
  if (key.length < 3 || key.length > 60) return null
  const number = classes().get(productHash(key))
  return number === undefined ? null : (classNames()[number] ?? null)
}
