import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAdvertWith } from '../src/core/reading/read-advert'
import { answer } from './train/answer'
import { advertText, crossValidate } from './train/cross-validate'
import { type LabelledAdvert, trainLines } from './train/lines'
import { writeLineModel } from './train/pack-lines'

/**
 * Learns the reader's weights from labelled data and writes them as modules of numbers:
 * `npm run train -- DATA [lines]`, DATA being the folder that holds `ads/` and `skills/`.
 * `npm run train -- DATA check OUT.jsonl` writes no weights but readings of the labelled adverts, each by a model
 * that was trained without it (five folds), for the scorer.
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

const english = rows<LabelledAdvert>('ads/gold.jsonl')
const others = rows<LabelledAdvert>('ads/gold.other-languages.jsonl')

if (parts[0] === 'check') {
  const out: string[] = []
  crossValidate([english, others], (advert, model) =>
    out.push(JSON.stringify(answer(advert.id, readAdvertWith(model, advertText(advert))))),
  )
  writeFileSync(parts[1] ?? 'check.jsonl', `${out.join('\n')}\n`)
}

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
