import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { AdvertReading } from '../src/core/reading/advert'
import { readAdvert } from '../src/core/reading/read-advert'

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
    JSON.stringify(answer(id, readAdvert({ title: title ?? '', company: company ?? '', lines: texts }))),
  )
}
writeFileSync(to, `${out.join('\n')}\n`)

function answer(id: string, reading: AdvertReading) {
  return {
    id,
    lines: reading.lines.map(line => {
      const asked = line.requirements
        .map(index => reading.requirements[index])
        .filter(one => one !== undefined)
      const [first] = asked
      if (!first) return { zone: line.zone, requirement: null }
      return {
        zone: line.zone,
        requirement: {
          strength: asked.some(one => one.strength === 'must') ? 'must' : 'nice',
          kinds: [...new Set(asked.flatMap(one => one.kinds))],
          years: first.years,
          degree: first.degree,
        },
      }
    }),
    facts: {
      salary: reading.facts.salary?.value ?? null,
      yearsMin: reading.facts.yearsMin?.value ?? null,
      degreeMin: reading.facts.degreeMin?.value ?? null,
      degreeOrEquivalent: reading.facts.degreeOrEquivalent,
      certifications: reading.facts.certifications.map(fact => fact.value),
      certificationsNice: reading.facts.certificationsNice.map(fact => fact.value),
      languages: reading.facts.languages.map(fact => fact.value),
      workMode: reading.facts.workMode?.value ?? null,
      employmentType: reading.facts.employmentType?.value ?? null,
      travelPct: reading.facts.travelPct?.value ?? null,
      authorization: reading.facts.authorization.map(fact => fact.value),
      redFlags: [],
    },
  }
}
