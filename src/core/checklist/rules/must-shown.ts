import { calledBy } from '../../fit/called'
import type { KeptEvidence } from '../../fit/opening'
import { evidenceName } from '../../fit/requirement-reasons'
import { isHad } from '../../fit/verdict'
import { type Message, messages } from '../../kernel/message'
import { foldForComparison } from '../../kernel/text'
import { findTold, hasFigures } from '../../verify/find'
import { pointsOf } from '../../verify/resume-lines'
import type { Verify } from '../../verify/verify'
import { some } from '../../verify/verify-item'
import { type Asked, askedOf, isLine, isOfWork } from '../asked'
import { example } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import type { Situation } from '../situation'
import { namedIn } from '../sought'

const words = messages('checklist/must-shown', {
  text: 'Show {name} with an example',
  line: 'Show with an example: {line}',
  proven:
    '{strength, select, must {They ask for it, and your log has the proof.} other {They would like it, and your log has the proof.}}',
  listed:
    '{strength, select, must {They ask for it, and you list it. Say where you used it.} other {They would like it, and you list it. Say where you used it.}}',
  proof: 'Your proof: {proof}',
  untold: 'Your proof: {proof}; this version doesn’t tell it yet',
  number: 'Its number: {number}',
  addNumber: 'Add a number if there is one',
  bothWords: 'Their word is “{theirs}”, yours “{own}”: use both',
  leaveOut: 'Leave out what you haven’t done: {names}',
})

const most = 5

/** One wording inside the other is no difference that a reader would notice. */
function differ(theirs: string, own: string): boolean {
  const [one, other] = [foldForComparison(theirs), foldForComparison(own)]
  return !one.includes(other) && !other.includes(one)
}

const isUntold = ({ resume }: Situation, entry: KeptEvidence): boolean =>
  resume !== null &&
  entry.action.trim() !== '' &&
  (findTold(pointsOf(resume), entry.action)?.share ?? 0) < some

/** What belongs to showing it: the proof, its number, and their word where it is another one. */
function partsOf({ requirement, coverage }: Asked, entry: KeptEvidence | undefined, situation: Situation) {
  const parts: Message[] = []
  if (entry) {
    const proof = evidenceName(entry)
    parts.push(isUntold(situation, entry) ? words.untold({ proof }) : words.proof({ proof }))
    if (entry.number.trim()) parts.push(words.number({ number: entry.number.trim() }))
    else if (!/\d/.test(`${entry.action} ${entry.result}`)) parts.push(words.addNumber())
  }
  const theirs = requirement.skills.find(skill => calledBy(skill) === coverage.had?.[0])?.quote.text
  if (theirs && coverage.own && differ(theirs, coverage.own))
    parts.push(words.bothWords({ theirs, own: coverage.own }))
  if (coverage.lacking?.length) parts.push(words.leaveOut({ names: coverage.lacking.slice(0, 4).join(', ') }))
  return parts
}

function verifyOf(asked: Asked, entry: KeptEvidence | undefined, situation: Situation): Verify | undefined {
  const all: Verify[] = []
  const names = namedIn([asked], 'work')
  if (names) all.push(names)
  if (entry && isUntold(situation, entry)) all.push({ by: 'told', words: entry.action })
  if (entry && hasFigures(entry.number)) all.push({ by: 'number', number: entry.number.trim() })
  return all.length > 1 ? { by: 'all', of: all } : all[0]
}

/** One item a story: what they must have, shown by what the user did, with its number. */
export const rule: Rule = {
  id: 'must-shown',
  phase: 'tailor',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation => {
    const told = new Set<string>()
    const named = new Set<string>()
    const had = [...askedOf(situation, 'must'), ...askedOf(situation, 'nice')]
      .filter(asked => isOfWork(asked) && isHad(asked.coverage) && !asked.requirement.years)
      .sort((a, b) => Number(b.coverage.state === 'evidence') - Number(a.coverage.state === 'evidence'))
    return had.flatMap((asked): Draft[] => {
      const entry = asked.coverage.evidenceIds
        .map(id => situation.evidence.find(known => known.id === id))
        .find(known => known && !told.has(known.id))
      // A story is told once, though it answers two things that they ask.
      if (!entry && asked.coverage.evidenceIds.length > 0) return []
      if (named.has(asked.name)) return []
      named.add(asked.name)
      if (entry) told.add(entry.id)
      return [
        {
          about: asked.about,
          text: isLine(asked.name) ? words.line({ line: asked.name }) : words.text({ name: asked.name }),
          reason: entry
            ? words.proven({ strength: asked.requirement.strength })
            : words.listed({ strength: asked.requirement.strength }),
          quote: asked.requirement.quote,
          parts: partsOf(asked, entry, situation),
          verify: verifyOf(asked, entry, situation),
        },
      ]
    })
  },
}

const taught = {
  evidence: [
    { id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'], number: '30 % fewer' },
  ],
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, brand: { skills: ['MS Excel', 'SAP'] } }),
      gives: [
        {
          about: 'excel-and-sap',
          says: ['Show Excel and SAP with an example', 'you list it'],
        },
      ],
    },
    {
      of: example({ ...wardNurse, ...taught }),
      gives: [
        {
          about: 'wound-care',
          says: [
            'Show wound care',
            'your log has the proof',
            'Taught wound care to six new nurses',
            '30 % fewer',
          ],
        },
      ],
    },
    {
      of: example({ ...wardNurse, ...taught, resume: 'Experience\n- Handed out medicines on two floors' }),
      gives: [{ about: 'wound-care', says: ['this version doesn’t tell it yet'] }],
    },
  ],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['bookbinding'] } })],
  notApplicable: [example({ ...bare, brand: { skills: ['Excel'] } })],
})
