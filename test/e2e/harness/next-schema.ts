import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { schema } from '../../../src/store/schema'

/** The version that stands in schema.ts, and the one after it. */
export const versionNow = schema.at(-1)?.version ?? 0
export const versionNext = versionNow + 1

/** A build of tomorrow: one more version of the schema, whose upgrade writes every opportunity and posting anew. */
export const nextSchema: Plugin = {
  name: 'next-schema',
  setup(build) {
    build.onLoad({ filter: /src[\\/]store[\\/]schema\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const next = `completed([...written, {
    version: ${versionNext},
    stores: {
      opportunities:
        'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt, actions.next.due, upgraded',
    },
    upgrade: async transaction => {
      for (const store of ['postings', 'opportunities'])
        await transaction.table(store).toCollection().modify(row => { row.upgraded = 1 })
    },
  }], allStores)`
      const contents = source.replace('completed(written, allStores)', next)
      if (contents === source) throw new Error('schema.ts does not complete its versions as it did.')
      return { contents, loader: 'ts' }
    })
  },
}
