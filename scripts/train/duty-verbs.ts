import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verbKey } from '../../src/core/advert/lines/duty-verb'
import { signOf } from '../../src/core/advert/model/digits'

/** So many tasks must begin with a verb. */
const least = 3

/** Verbs that tasks begin with, by their number, as hashes: DATA's task statements of O*NET. */
export function writeDutyVerbs(data: string, file: string, how: string): number {
  const counts = new Map<string, number>()
  const rows = readFileSync(join(data, 'text/onet/task-statements.txt'), 'utf8').split('\n').slice(1)
  for (const row of rows) {
    const task = (row.split('\t')[2] ?? '').toLowerCase()
    const first = /^[a-z]+/.exec(task)?.[0]
    if (!first) continue
    counts.set(first, (counts.get(first) ?? 0) + 1)
    // "Direct, plan, or implement …"
    const last = /^[a-z]+(?:, [a-z]+)*,? (?:or|and) ([a-z]+)/.exec(task)?.[1]
    if (last) counts.set(last, (counts.get(last) ?? 0) + 0.5)
  }
  const buckets = new Map<number, number>()
  for (const [verb, count] of counts)
    if (count >= least) buckets.set(verbKey(verb), Math.min(6, Math.floor(Math.log2(count))))
  const signs = [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([key, bucket]) => [key >>> 12, (key >>> 6) & 63, key & 63, bucket].map(signOf).join(''))
    .join('')
  writeFileSync(file, `/** ${how} */\nexport const dutyVerbHashes =\n  '${signs}'\n`)
  return signs.length
}
