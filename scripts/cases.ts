import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { throughDoor } from './cases/doors'
import { caseSchema } from './cases/input'
import { userPath } from './root'

/**
 * Runs small cases through the product's own functions: `cases CASES.jsonl OUT.jsonl`. A line of CASES is
 * `{id, kind, door, input}`, a line of OUT `{id, seen}`; a case whose door fails is seen as null and told.
 */
const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: npm run --silent cases -- CASES.jsonl OUT.jsonl')
  process.exit(2)
}

const out: string[] = []
const rows = readFileSync(userPath(from), 'utf8')
  .split('\n')
  .filter(row => row.trim() !== '')
for (const [number, row] of rows.entries()) {
  const { id = number, door, input } = v.parse(caseSchema, JSON.parse(row))
  const seen = await throughDoor(door, input).catch((error: unknown) => {
    console.error(`${id} (${door}): ${error instanceof Error ? error.message : String(error)}`)
    return null
  })
  out.push(JSON.stringify({ id, seen: seen ?? null }))
}
writeFileSync(userPath(to), `${out.join('\n')}\n`)
