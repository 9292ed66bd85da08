import { type Message, messages } from '../kernel/message'
import { claimsOf, type StemmedEntry } from './claims'
import { saysHowMuch } from './evidence'
import { fitsAlso } from './would-fit'

const words = messages('brand/statement-checks', {
  short: 'It can be said in one breath.',
  long: 'Could it be shorter? It has {count} words; about 30 can be said in one breath.',
  forWhom: 'It says for whom.',
  noOne: 'For whom do you do it? Who is better off?',
  plain: 'Its words are your own.',
  worn: '{names} could stand in anybody’s sentence. What do people see when you do it?',
  own: 'It would not fit just anybody.',
  anyone:
    'It would fit {first, select, nurse {a nurse} electrician {an electrician} teacher {a teacher} developer {a developer} bookkeeper {a bookkeeper} cook {a cook} planner {a planner} other {a seller}} and {second, select, nurse {a nurse} electrician {an electrician} teacher {a teacher} developer {a developer} bookkeeper {a bookkeeper} cook {a cook} planner {a planner} other {a seller}} just as well. What exactly do you do?',
  shown: 'Your log shows it.',
  unshown: 'Nothing in your log shows it yet. Which entry would?',
  number: 'There is a number behind it.',
  noNumber: 'Is there a number behind it, in the sentence or in an entry that shows it?',
})

/** One question that a good sentence answers, and what to say of this one. */
interface StatementCheck {
  id: 'short' | 'for-whom' | 'plain' | 'specific' | 'shown' | 'number'
  passes: boolean
  text: Message
}

const oneBreath = 35

/** Words that name somebody who is better off, as English says it. */
const forWhom = /\b(?:for|with|help|helps|helping|so that|among|serve|serves|to|let|lets|give|gives)\b/i
/** Those who are better off, told by what they can do: "numbers that people can use". */
const whoCan =
  /\b(?:that|which) (?!I |we |my )(?:[\p{L}’'-]{1,30} ){1,6}(?:can|could|use|trust|understand|afford|rely|need|want|love)\b|\b(?:people|anyone|everyone|others|families|customers|patients|teams|readers) can\b/iu

/** Sayings that fit anyone, and so tell nothing. */
const wornPhrases = [
  'passionate',
  'results-driven',
  'results-oriented',
  'team player',
  'hard-working',
  'hardworking',
  'highly motivated',
  'self-motivated',
  'self-starter',
  'go-getter',
  'dynamic',
  'detail-oriented',
  'proven track record',
  'think outside the box',
  'thinking outside the box',
  'synergy',
  'synergies',
  'guru',
  'ninja',
  'rockstar',
  'people person',
  'fast learner',
  'quick learner',
  'strategic thinker',
  'thought leader',
  'best-in-class',
  'world-class',
  'value-added',
  'go the extra mile',
  'goes the extra mile',
]

const wornIn = (statement: string): string[] => {
  const text = ` ${statement.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return wornPhrases.filter(phrase => text.includes(` ${phrase} `))
}

/** What a reader would ask of the sentence; nothing where there is none yet. */
export function checkStatement(statement: string, log: readonly StemmedEntry[]): StatementCheck[] {
  const said = statement.trim()
  if (said === '') return []
  const count = said.split(/\s+/).length
  const worn = wornIn(said)
  const [first = '', second] = fitsAlso(said)
  const proofs = claimsOf(said, log).flatMap(({ shownBy }) => shownBy)
  const check = (id: StatementCheck['id'], passes: boolean, good: Message, bad: Message): StatementCheck => ({
    id,
    passes,
    text: passes ? good : bad,
  })
  return [
    check('short', count <= oneBreath, words.short(), words.long({ count })),
    check('for-whom', forWhom.test(said) || whoCan.test(said), words.forWhom(), words.noOne()),
    check('plain', worn.length === 0, words.plain(), words.worn({ names: worn.map(name => `“${name}”`) })),
    check('specific', second === undefined, words.own(), words.anyone({ first, second: second ?? '' })),
    check('shown', proofs.length > 0, words.shown(), words.unshown()),
    check('number', /\d/.test(said) || proofs.some(saysHowMuch), words.number(), words.noNumber()),
  ]
}
