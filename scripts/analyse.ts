import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readAdvert } from '../src/core/advert/read-advert'
import { answer } from './train/answer'

/**
 * Reads adverts as the extension reads them: `analyse IN.jsonl OUT.jsonl`. A line of IN is
 * `{id, title, company, lines: [text, …]}`, a line of OUT `{id, lines: [{zone, requirement}], facts}`.
 */
const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: npm run --silent analyse -- IN.jsonl OUT.jsonl')
  process.exit(2)
}

const out: string[] = []
for await (const row of createInterface({ input: createReadStream(from) })) {
  if (!row.trim()) continue
  const { id, title, company, lines } = JSON.parse(row) as {
    id: string
    title: string
    company: string
    lines: (string | { t: string })[]
  }
  const texts = lines.map(line => (typeof line === 'string' ? line : line.t))
  out.push(
    JSON.stringify(
      answer(id, readAdvert({ title: title ?? '', company: company ?? '', lines: texts }), texts),
    ),
  )
}
writeFileSync(to, `${out.join('\n')}\n`)
