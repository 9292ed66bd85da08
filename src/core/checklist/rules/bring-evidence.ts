import { saysHowMuch } from '../../brand/evidence'
import { evidenceName } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { example } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import { storiesFor } from '../stories'

/** Accomplishments from the log that answer what they ask: the stories for the conversation. */
export const rule: Rule = {
  id: 'bring-evidence',
  phase: 'present',
  most: 3,
  applies: situation => situation.evidence.length > 0 && situation.reading.requirements.length > 0,
  make: situation =>
    storiesFor(situation).map(({ entry, asked: { requirement, coverage, name } }): Draft => {
      const why = coverage.matches?.find(match => match.evidenceId === entry.id)?.reason
      const gaps = [
        entry.situation.trim() ? '' : 'the situation',
        entry.result.trim() ? '' : 'the result',
        saysHowMuch(entry) ? '' : 'a number',
      ].filter(Boolean)
      const add = gaps.length > 0 ? ` Before you tell it, add ${gaps.join(' and ')}.` : ''
      return {
        about: slugOf(evidenceName(entry)),
        text: `Bring ${evidenceName(entry)}`,
        reason: `It answers ${name}.${why ? ` ${why}.` : ''}${add}`,
        quote: requirement.quote,
      }
    }),
}

const taught = {
  evidence: [{ id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'] }],
}

export const examples = (): Examples => ({
  yields: [example({ ...wardNurse, ...taught })],
  nothing: [example({ ...ledgerAccountant, ...taught })],
  notApplicable: [example(wardNurse), example({ ...bare, ...taught })],
})
