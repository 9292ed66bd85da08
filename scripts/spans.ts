import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tagSpans } from '../src/core/advert/tagger/tag-spans'
import { trainedTagger } from '../src/core/advert/tagger/trained-tagger'

/**
 * Finds skills and knowledge in sentences as the extension does: `spans IN.jsonl OUT.jsonl`. A line of IN is
 * `{id, tokens}`, a line of OUT `{id, skill: [[start, end)], knowledge: [[start, end)]}`.
 */
const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: npm run --silent spans -- IN.jsonl OUT.jsonl')
  process.exit(2)
}

const out: string[] = []
for await (const row of createInterface({ input: createReadStream(from) })) {
  if (!row.trim()) continue
  const { id, tokens } = JSON.parse(row) as { id: string; tokens: string[] }
  out.push(JSON.stringify({ id, ...tagSpans(tokens, trainedTagger()) }))
}
writeFileSync(to, `${out.join('\n')}\n`)
