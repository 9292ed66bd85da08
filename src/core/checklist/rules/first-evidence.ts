import { messages } from '../../kernel/message'
import { mainMusts } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words = messages('checklist/first-evidence', {
  text: 'Write down one thing you did that answers {name}',
  reason: 'Your evidence log holds nothing for this advert yet: what you did, what came of it, and how much.',
})

/** Nothing in the log answers this advert: one accomplishment written down now serves the next ones too. */
export const rule: Rule = {
  id: 'first-evidence',
  phase: 'present',
  most: 1,
  applies: ({ reading }) => reading.requirements.length > 0,
  make: situation => {
    if (situation.fit.coverage.some(covered => covered.evidenceIds.length > 0)) return []
    const main = mainMusts(situation).find(asked => asked.coverage.state !== 'missing')
    if (!main) return []
    return [
      {
        about: main.about,
        text: words.text({ name: main.name }),
        reason: words.reason(),
        quote: main.requirement.quote,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example(ledgerAccountant),
      gives: [
        {
          about: 'excel-and-sap',
          says: ['answers Excel and SAP', 'holds nothing for this advert'],
          quote: 'Excel and SAP',
        },
      ],
    },
  ],
  nothing: [
    example({ ...wardNurse, evidence: [{ id: 'e1', action: 'Taught wound care', skills: ['wound care'] }] }),
  ],
  notApplicable: [example(bare)],
})
