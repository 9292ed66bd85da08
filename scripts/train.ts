import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineModel } from '../src/core/advert/lines/line-model'
import { readAdvertWith } from '../src/core/advert/read-advert'
import { shippedClusters } from '../src/core/advert/tagger/shipped-clusters'
import { answer } from './train/answer'
import { exchangeClusters } from './train/clusters'
import { advertText, crossValidate } from './train/cross-validate'
import { linesOfText } from './train/cut-text'
import { writeDutyVerbs } from './train/duty-verbs'
import { inventedAdverts } from './train/invented-adverts'
import { frequentWords, jobSentences } from './train/job-text'
import { trainKinds } from './train/kinds'
import type { LabelledAdvert } from './train/labelled-advert'
import { trainLines, type UnlabelledAdvert } from './train/lines'
import { writeKindModel, writeLineModel } from './train/pack-lines'
import { writeClusters, writeSpanModel } from './train/pack-spans'
import { type Counts, countParagraph, f1 } from './train/paragraphs'
import { writeProducts } from './train/products'
import { trainRoles } from './train/roles'
import type { LabelledSentence } from './train/spans'
import { compact, taggerDefaults, trainTagger } from './train/tagger'
import { writeWorkWords } from './train/work-words'

/**
 * Learns the reader's weights from labelled data and writes them as modules of numbers:
 * `npm run train -- DATA verbs|lines|kinds|classes|tagger|roles|products|words|check|paragraphs …`, DATA being the folder that holds `ads/`,
 * `skills/`, `text/` and `roles/`.
 * `npm run train -- DATA check OUT.jsonl` writes no weights but readings of the labelled adverts, each by a model
 * that was trained without it (six folds, whole sources together), for the scorer. `npm run train -- DATA paragraphs` tells how well they
 * are read with all their lines in one paragraph.
 * Training has no chance in it: the same data gives the same weights.
 */
const [data, ...parts] = process.argv.slice(2)
if (!data || parts.length === 0) {
  console.error(
    'usage: npm run train -- DATA verbs|lines|kinds|classes|tagger|roles|products|words|check|paragraphs …',
  )
  process.exit(2)
}

const models = 'src/core/advert/model'
const rows = <T>(file: string): T[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)

const wanted = (part: string): boolean => parts.includes(part)

const adverts = [
  ...rows<LabelledAdvert>('ads/gold.jsonl'),
  ...rows<LabelledAdvert>('ads/gold.other-languages.jsonl'),
].map(advert => ({ ...advert, title: advert.title ?? '', company: advert.company ?? '' }))
const unlabelled = rows<{ id: string; title: string | null; company: string | null; text: string }>(
  'ads/unlabelled.jsonl',
).map(
  ({ id, title, company, text }): UnlabelledAdvert => ({
    id,
    title: title ?? '',
    company: company ?? '',
    lines: linesOfText(text),
  }),
)

/** Weighed as much as others: half or a third of that taught less (folds, and adverts of other sources). */
const invented = inventedAdverts(1)

if (parts[0] === 'check') {
  const out: string[] = []
  const each = (advert: LabelledAdvert, model: LineModel) =>
    out.push(
      JSON.stringify(answer(advert.id, readAdvertWith(model, advertText(advert)), advertText(advert).lines)),
    )
  crossValidate(adverts, unlabelled, each, invented)
  writeFileSync(parts[1] ?? 'check.jsonl', `${out.join('\n')}\n`)
}

if (parts[0] === 'paragraphs') {
  const inLines: Counts = { hit: 0, said: 0, claimed: 0 }
  const inProse: Counts = { hit: 0, said: 0, claimed: 0 }
  const inOneRun: Counts = { hit: 0, said: 0, claimed: 0 }
  const each = (advert: LabelledAdvert, model: LineModel) => {
    const { lines } = readAdvertWith(model, advertText(advert))
    advert.lines.forEach(({ req }, i) => {
      const asks = (lines[i]?.requirements.length ?? 0) > 0
      inLines.said += req ? 1 : 0
      inLines.claimed += asks ? 1 : 0
      inLines.hit += req && asks ? 1 : 0
    })
    countParagraph(advert, model, true, inProse)
    countParagraph(advert, model, false, inOneRun)
  }
  crossValidate(adverts, unlabelled, each, invented)
  for (const [name, counts] of Object.entries({
    'line by line': inLines,
    'one paragraph of sentences': inProse,
    'one run without stops': inOneRun,
  }))
    console.log(`requirement lines, F1, ${name}: ${f1(counts).toFixed(1)}`)
}

if (wanted('verbs')) {
  const file = join(models, 'duty-verbs.ts')
  console.log(
    `verbs: ${writeDutyVerbs(data, file, 'Made by `npm run train -- DATA verbs`; see NOTICE.')} bytes`,
  )
}

if (wanted('lines')) {
  const size = writeLineModel(
    trainLines([...adverts, ...invented], unlabelled),
    join(models, 'line-weights.ts'),
    'Made by `npm run train -- DATA lines`; see NOTICE.',
  )
  console.log(`lines: ${adverts.length} adverts and ${invented.length} invented ones, ${size} bytes`)
}

if (wanted('kinds')) {
  const file = join(models, 'kind-weights.ts')
  const how = 'Made by `npm run train -- DATA kinds`; see NOTICE.'
  console.log(`kinds: ${writeKindModel(trainKinds(adverts), file, how)} bytes`)
}

if (wanted('classes')) {
  const text = jobSentences(data)
  const words = frequentWords(text, 4)
  const coarse = exchangeClusters(text, words, 96, 12)
  const fine = exchangeClusters(text, words, 500, 10)
  const file = join(models, 'cluster-classes.ts')
  console.log(
    `classes: ${writeClusters(words, coarse, fine, file, 'Made by `npm run train -- DATA classes`; see NOTICE.')} bytes`,
  )
}

// Learns with the word classes as they lie in the repository: run `classes` first where they are to be renewed.
if (wanted('tagger')) {
  const sentences = rows<LabelledSentence>('skills/skillspan.train.jsonl')
  for (const layer of ['knowledge', 'skill'] as const) {
    const learned = trainTagger(sentences, layer, shippedClusters(), taggerDefaults[layer], console.log)
    const model = compact(learned, taggerDefaults[layer])
    const file = join(models, `${layer}-weights.ts`)
    console.log(
      `${layer}: ${writeSpanModel(layer, model, file, 'Made by `npm run train -- DATA tagger`; see NOTICE.')} bytes`,
    )
  }
}

if (wanted('products')) {
  const file = 'src/core/fit/products/model/product-hashes.ts'
  const how = 'Made by `npm run train -- DATA products`; see NOTICE.'
  console.log(`products: ${writeProducts(data, file, how)} bytes`)
}

if (wanted('words')) {
  const file = 'src/core/fit/work-words/model/work-word-hashes.ts'
  const how = 'Made by `npm run train -- DATA words`; see NOTICE.'
  const texts = [...adverts.map(({ id, lines }) => ({ id, lines: lines.map(({ t }) => t) })), ...unlabelled]
  console.log(`words: ${writeWorkWords(data, texts, file, how)} bytes`)
}

if (wanted('roles')) {
  const file = 'src/core/fit/roles/model/role-weights.ts'
  console.log(`roles: ${trainRoles(data, file, 'Made by `npm run train -- DATA roles`; see NOTICE.')}`)
}
