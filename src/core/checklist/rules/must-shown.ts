import { evidenceName } from '../../fit/requirement-reasons'
import { foldForComparison } from '../../kernel/text'
import { type Asked, askedOf, grouped, isHad, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import type { Situation } from '../situation'
import { namedIn } from '../sought'

const most = 6

/** One wording inside the other is no difference that a reader would notice. */
function differ(theirs: string, own: string): boolean {
  const [one, other] = [foldForComparison(theirs), foldForComparison(own)]
  return !one.includes(other) && !other.includes(one)
}

function reasonFor({ requirement, coverage }: Asked, { evidence }: Situation): string {
  const entry = evidence.find(known => known.id === coverage.evidenceIds[0])
  const proof = entry
    ? `Your evidence: ${evidenceName(entry)}.`
    : `${(coverage.had?.length ?? 1) > 1 ? 'They are' : 'It is'} in your brand statement; no evidence is logged yet.`
  const theirs = requirement.skills.find(skill => skill.name === coverage.had?.[0])?.quote.text
  const wording =
    theirs && coverage.own && differ(theirs, coverage.own)
      ? ` They write “${theirs}” where you say “${coverage.own}”: use their word too.`
      : ''
  const lacking = coverage.lacking?.length
    ? ` Leave out what you have not done: ${coverage.lacking.slice(0, 4).join(', ')}.`
    : ''
  return `${proof}${wording}${lacking}`
}

/** Each must that the user has is shown where a reader looks, in the advert's words. */
export const rule: Rule = {
  id: 'must-shown',
  phase: 'tailor',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation => {
    const had = askedOf(situation, 'must').filter(asked => isOfWork(asked) && isHad(asked))
    const ordered = [...had].sort(
      (a, b) => Number(b.coverage.state === 'evidence') - Number(a.coverage.state === 'evidence'),
    )
    return grouped(
      ordered,
      most,
      asked => ({
        about: asked.about,
        text:
          asked.coverage.state === 'evidence'
            ? `Prove ${asked.name} with your own example`
            : `Show where you put ${asked.name} to work`,
        reason: reasonFor(asked, situation),
        quote: asked.requirement.quote,
        verify: namedIn([asked], 'work'),
      }),
      others => ({
        text: `Show these too, in their words: ${namedTogether(others)}`,
        reason: 'They are must-haves that you have; one bullet may answer several.',
        verify: namedIn(others, 'anywhere'),
      }),
    )
  },
}

export const examples = (): Examples => ({
  yields: [
    example({ ...ledgerAccountant, brand: { skills: ['MS Excel', 'SAP'] } }),
    example({
      ...wardNurse,
      evidence: [{ id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'] }],
    }),
  ],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['bookbinding'] } })],
  notApplicable: [example({ ...bare, brand: { skills: ['Excel'] } })],
})
