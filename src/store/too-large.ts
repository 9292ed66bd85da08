import type Dexie from 'dexie'
import { type StoreName, storeNames } from '../records/registry'
import { checkSize } from './backup-format'

const kept: ReadonlySet<string> = new Set(storeNames)

/** No row is written that no backup could give back: the transaction fails with a sentence, and nothing is changed. */
export function refuseTooLarge(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'refuse too large',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        if (!kept.has(name)) return table
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
