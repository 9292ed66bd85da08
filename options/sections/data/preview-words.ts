import type { StoreName } from '../../../src/records/registry'
import type { Preview, StoredCount } from '../../settings-services'

/** What a user calls the stores that hold what was made or noticed; the others belong to these. */
const shown: readonly { store: StoreName; name: string }[] = [
  { store: 'opportunities', name: 'Opportunities' },
  { store: 'evidence', name: 'Evidence' },
  { store: 'brands', name: 'Brand statement' },
  { store: 'resumes', name: 'Résumés' },
  { store: 'snapshots', name: 'Profile snapshots' },
]

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
  return shown.map(({ store, name }) => {
    const { inFile, added, changed, same } = stores[store]
    const now = here.find(each => each.name === name)?.count ?? 0
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
