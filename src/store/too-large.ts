import type Dexie from 'dexie'
import { checkSize } from '../core/backup'
import type { StoreName } from '../core/stores'

/** Those whose rows hold long texts or lists; of the others, their forms alone keep every row small. */
const growing: ReadonlySet<string> = new Set<StoreName>([
  'postings',
  'opportunities',
  'joins',
  'resumes',
  'sendings',
  'files',
  'snapshots',
  'settings',
])

/** No row is written that no backup could give back: the transaction fails with a sentence, and nothing is changed. */
export function refuseTooLarge(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'refuse too large',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        if (!growing.has(name)) return table
        return {
          ...table,
          mutate: request => {
            if (request.type === 'put' || request.type === 'add')
              for (const row of request.values) checkSize(name as StoreName, row)
            return table.mutate(request)
          },
        }
      },
    }),
  })
}
