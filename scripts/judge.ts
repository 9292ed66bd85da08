import { writeFileSync } from 'node:fs'
import { answerPair, answerTerm, answerTitle } from './judge/answers'
import { readSet } from './judge/set'

/**
 * Judges adverts against people as the extension judges them: `judge DIR OUT.jsonl`. DIR holds people, pairs, terms and
 * titles (scripts/judge/set); a line of OUT is what is said of one of them.
 */
const [folder, to] = process.argv.slice(2)
if (!folder || !to) {
  console.error('usage: npm run --silent judge -- DIR OUT.jsonl')
  process.exit(2)
}

const set = readSet(folder)
const people = new Map(set.people.map(person => [person.id, person]))
const answers = [
  ...set.pairs.flatMap(pair => {
    const person = people.get(pair.person)
    return person ? [answerPair(pair, person)] : []
  }),
  ...set.terms.map(answerTerm),
  ...set.titles.map(answerTitle),
]
writeFileSync(to, `${answers.map(answer => JSON.stringify(answer)).join('\n')}\n`)
