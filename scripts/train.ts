import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelledAdvert, trainLines } from './train/lines'
import { writeLineModel } from './train/pack-lines'

/**
 * Learns the reader's weights from labelled data and writes them as modules of numbers:
 * `npm run train -- DATA [lines]`, DATA being the folder that holds `ads/` and `skills/`.
 * Training has no chance in it: the same data gives the same weights.
 */
const [data, ...parts] = process.argv.slice(2)
if (!data) {
  console.error('usage: npm run train -- DATA [lines]')
  process.exit(2)
}

const models = 'src/core/reading/model'
const rows = <T>(file: string): T[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)

const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)

if (wanted('lines')) {
  const adverts = [
    ...rows<LabelledAdvert>('ads/gold.jsonl'),
    ...rows<LabelledAdvert>('ads/gold.other-languages.jsonl'),
  ]
  const size = writeLineModel(
    trainLines(adverts),
    join(models, 'line-weights.ts'),
    'Made by `npm run train -- DATA lines`; see NOTICE.',
  )
  console.log(`lines: ${adverts.length} adverts, ${size} bytes`)
}
