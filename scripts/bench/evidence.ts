import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { agreement, shares, type Tally } from './evidence/agreement'
import { predict } from './evidence/predict'
import { adverts, labelledTwice, labels, people } from './evidence/set'

const source = join(root, '../shared/data/ads/gold.jsonl')

/**
 * Which accomplishment answers which requirement, as the extension reads adverts and matches evidence: precision and
 * recall over pairs of line and accomplishment, for the adverts it was made with and for the others. `SHOW=tune` in the
 * environment prints each pair of that part.
 */
export async function evidence(): Promise<void> {
  const labelled = labels()
  const { same, share, kappa, pairs } = agreement(labelled.filter(labelledTwice))
  console.log(
    `labels: ${same} of ${pairs} pairs alike in both passes (F1 ${share.toFixed(3)}, kappa ${kappa.toFixed(3)}; one labeller)`,
  )
  if (!existsSync(source)) {
    console.log('The adverts are not here (../shared/data/ads/gold.jsonl): nothing is measured.')
    return
  }
  const read = adverts(readFileSync(source, 'utf8'))
  for (const half of ['tune', 'report', 'fresh'] as const) {
    const tally: Tally = { right: 0, wrong: 0, missed: 0 }
    for (const { advert, requirements } of labelled.filter(one => one.half === half)) {
      const text = read.get(advert)
      if (!text) throw new Error(`The adverts hold no ${advert}.`)
      const found = predict(text, people())
      for (const { line, hash, answers } of requirements) {
        if (text.hashes[line] !== hash)
          throw new Error(`Line ${line} of ${advert} is another one than was labelled.`)
        const given = found.get(line) ?? []
        for (const { evidenceId, reason } of given) {
          if (answers.includes(evidenceId)) tally.right += 1
          else tally.wrong += 1
          if (process.env.SHOW === half)
            console.log(
              `  ${answers.includes(evidenceId) ? '+' : '✗'} ${advert}:${line} ${evidenceId} ${reason}`,
            )
        }
        for (const id of answers)
          if (!given.some(match => match.evidenceId === id)) {
            tally.missed += 1
            if (process.env.SHOW === half) console.log(`  – ${advert}:${line} ${id}`)
          }
      }
    }
    const { precision, recall } = shares(tally)
    console.log(
      `${half.padEnd(6)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`,
    )
  }
}
