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
  const twice = labelled.filter(labelledTwice)
  for (const [who, one, other] of [
    ['both passes of the first labeller', 'first', 'second'],
    ['the answers and a second, blind labeller', 'answers', 'blind'],
  ] as const) {
    const { same, share, kappa, pairs } = agreement(twice, one, other)
    console.log(`${who}: ${same} of ${pairs} pairs alike (F1 ${share.toFixed(3)}, kappa ${kappa.toFixed(3)})`)
  }
  if (!existsSync(source)) {
    console.log('The adverts are not here (../shared/data/ads/gold.jsonl): nothing is measured.')
    return
  }
  const read = adverts(readFileSync(source, 'utf8'))
  for (const half of ['tune', 'report', 'fresh'] as const) {
    const tally: Tally = { right: 0, wrong: 0, missed: 0 }
    const blindly: Tally = { right: 0, wrong: 0, missed: 0 }
    for (const { advert, requirements } of labelled.filter(one => one.half === half)) {
      const text = read.get(advert)
      if (!text) throw new Error(`The adverts hold no ${advert}.`)
      const found = predict(text, people())
      for (const { line, hash, answers, blind } of requirements) {
        if (text.hashes[line] !== hash)
          throw new Error(`Line ${line} of ${advert} is another one than was labelled.`)
        const given = found.get(line) ?? []
        if (blind)
          count(
            blindly,
            given.map(match => match.evidenceId),
            blind,
          )
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
    say(half, tally)
    if (half === 'report') say('report, by the blind labels', blindly)
  }
}

function count(tally: Tally, given: readonly string[], answers: readonly string[]): void {
  const right = given.filter(id => answers.includes(id)).length
  tally.right += right
  tally.wrong += given.length - right
  tally.missed += answers.length - right
}

function say(what: string, tally: Tally): void {
  const { precision, recall } = shares(tally)
  console.log(
    `${what.padEnd(28)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`,
  )
}
