import { quoteAround } from '../../fit/opening'
import { type Message, messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/documents-asked', {
  letter: 'Send a cover letter with it',
  portfolio: 'Send your portfolio with it',
  samples: 'Send work samples with it',
  references: 'Send references with it',
  transcripts: 'Send your transcripts with it',
  pay: 'State your pay expectations',
  start: 'Give your earliest start date',
  reason: 'They ask for it, and an application without it may be put aside.',
})

const documents: readonly (readonly [string, Message, RegExp])[] = [
  [
    'cover-letter',
    words.letter(),
    /\b(?:cover(?:ing)? letter|letter of (?:motivation|interest|application)|motivation(?:al)? letter|anschreiben|motivationsschreiben|lettre de motivation|carta de presentación|carta de apresentação|lettera di (?:presentazione|motivazione))\b/i,
  ],
  [
    'portfolio',
    words.portfolio(),
    /\b(?:(?:your|a|an online|link to)[^.]{0,20} portfolio|portfolio (?:link|url|required|of (?:your )?work))\b/i,
  ],
  [
    'samples',
    words.samples(),
    /\b(?:(?:writing|work|code|design) samples?|samples of (?:your )?(?:work|writing)|arbeitsproben)\b/i,
  ],
  [
    'references',
    words.references(),
    /\b(?:(?:two|three|\d|professional|your|provide|with|and|of) (?:professional |letters? of )?references?\b(?! (?:number|check|id|code))|letters? of recommendation)\b/i,
  ],
  [
    'transcript',
    words.transcripts(),
    /\b(?:(?:academic|official|unofficial|college|university|your) transcripts?|transcripts?(?= and|,)|zeugnisse|relevé de notes)\b/i,
  ],
  [
    'expectation',
    words.pay(),
    /\b(?:salary (?:expectations?|requirements?)|expected salary|desired salary|gehaltsvorstellung(?:en)?|prétentions salariales|pretensión salarial|pretensão salarial)\b/i,
  ],
  [
    'availability',
    words.start(),
    /\b(?:earliest (?:possible )?(?:start(?:ing)?|entry) date|notice period|frühestmögliche\w* (?:eintritt|start)\w*|your availability)\b/i,
  ],
]

/** Where documents are asked for; "a portfolio of products" in the duties is none. */
const places = new Set(['process', 'requirements', 'other', 'role', 'nice'])
const asking =
  /\b(?:send|submit|include|attach|provide|upload|apply|application|email|e-mail|with|required|please|forward|senden|bewerb\w*|envoyer|candidature|enviar|inviare)\b/i

/** What they want to receive besides the résumé. */
export const rule: Rule = {
  id: 'documents-asked',
  phase: 'after',
  most: 3,
  applies: ({ status }) => status === 'seen' || status === 'interested',
  make: ({ lines, reading }) =>
    documents.flatMap(([about, send, cue]): Draft[] => {
      for (const [at, text] of lines.entries()) {
        const match = places.has(reading.lines[at]?.zone ?? 'other') ? cue.exec(text) : null
        if (!match || !asking.test(text)) continue
        const quote = quoteAround(lines, at, match.index, match.index + match[0].length)
        return [
          {
            about,
            text: send,
            reason: words.reason(),
            quote,
          },
        ]
      }
      return []
    }),
}

const asks = () => ({
  ...bare,
  lines: [...bare.lines, line('process', 'Please send a cover letter with your résumé.')],
})

export const examples = (): Examples => ({
  yields: [
    {
      of: example(asks()),
      gives: [{ about: 'cover-letter', says: ['Send a cover letter'], quote: 'send a cover letter' }],
    },
  ],
  nothing: [example(bare)],
  notApplicable: [example({ ...asks(), status: 'applied' })],
})
