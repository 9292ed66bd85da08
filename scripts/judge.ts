import { writeFileSync } from 'node:fs'
import { readResumeFile } from '../src/adapters/files/read-resume-file'
import type { Master } from '../src/core/fit/opening'
import { speak } from '../src/words/say'
import { catalogueOf } from './build/words'
import { answerPair, answerTerm, answerTitle } from './judge/answers'
import { type Person, readSet } from './judge/set'

/**
 * Judges adverts against people as the extension judges them: `judge DIR OUT.jsonl`. DIR holds people, pairs, terms and
 * titles (scripts/judge/set); a line of OUT is what is said of one of them.
 */
const [folder, to] = process.argv.slice(2)
if (!folder || !to) {
  console.error('usage: npm run --silent judge -- DIR OUT.jsonl')
  process.exit(2)
}

speak('en-GB', catalogueOf('all'))
const set = readSet(folder)
/** Read from its text as a file of that text would be, which is how it comes into the store. */
async function masterOf({ resume }: Person): Promise<Master | null> {
  const read = await readResumeFile({ name: 'resume.txt', bytes: new TextEncoder().encode(resume) })
  return 'refused' in read ? null : { resume: read.resume, text: read.text }
}
const people = new Map(
  await Promise.all(
    set.people.map(async person => [person.id, { person, master: await masterOf(person) }] as const),
  ),
)
const answers = [
  ...set.pairs.flatMap(pair => {
    const known = people.get(pair.person)
    return known ? [answerPair(pair, known.person, known.master)] : []
  }),
  ...set.terms.map(answerTerm),
  ...set.titles.map(answerTitle),
]
writeFileSync(to, `${answers.map(answer => JSON.stringify(answer)).join('\n')}\n`)
