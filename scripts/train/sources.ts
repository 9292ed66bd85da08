/** Where an advert is from: an employer writes them alike, and so does a collection. */
interface FromSomewhere {
  id: string
  source?: string | null
  company?: string | null
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '')

/** The collection: its name before what tells its pieces apart ("… #12", a page below it). */
const collection = (source: string): string => source.replace(/\s?#\d+$/, '')

/**
 * The source of each advert, as a number: adverts of one employer or of one collection have the same, and so have
 * those that are joined by others.
 */
export function sourcesOf(adverts: readonly FromSomewhere[]): number[] {
  const parent = new Map<string, string>()
  const top = (key: string): string => {
    let at = key
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above
    return at
  }
  const keysOf = ({ id, source, company }: FromSomewhere): string[] => {
    const keys: string[] = []
    if (company && folded(company).length > 2) keys.push(`employer ${folded(company)}`)
    if (source) keys.push(`collection ${collection(source)}`)
    return keys.length > 0 ? keys : [`advert ${id}`]
  }
  const all = adverts.map(keysOf)
  for (const keys of all) {
    const [first = ''] = keys
    for (const key of keys) {
      if (!parent.has(key)) parent.set(key, key)
      parent.set(top(key), top(first))
    }
  }
  const numbers = new Map<string, number>()
  return all.map(([first = '']) => {
    const key = top(first)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
