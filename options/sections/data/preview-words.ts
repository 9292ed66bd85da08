import { type StoreName, toldStores } from '../../../src/records/registry'
import type { Preview, StoredCount } from '../../settings-services'

export interface PreviewLine {
  name: string
  inFile: number
  /** What merging and what replacing would do, in words. */
  merge: string
  replace: string
}

const list = (parts: string[]): string => (parts.length === 0 ? 'Nothing changes' : parts.join(', '))
const some = (count: number, many: string, one = many): string[] =>
  count > 0 ? [`${count} ${count === 1 ? one : many}`] : []

/** @param here what is stored now, by the same names. */
export function previewLines({ stores }: Preview, here: readonly StoredCount[]): PreviewLine[] {
  return toldStores.flatMap(({ name: store, stored: { name } }) => {
    const { inFile, added, changed, same } = stores[store as StoreName]
    const now = here.find(each => each.store === store)?.count ?? 0
    // Of what neither has, nothing is to be said.
    if (inFile === 0 && now === 0) return []
    const gone = Math.max(0, now - changed - same)
    return {
      name,
      inFile,
      merge: list([...some(added, 'come in', 'comes in'), ...some(changed, 'joined with yours')]),
      replace: list([
        ...some(added, 'come in', 'comes in'),
        ...some(changed, 'as in the file'),
        ...some(gone, 'of yours go', 'of yours goes'),
      ]),
    }
  })
}
