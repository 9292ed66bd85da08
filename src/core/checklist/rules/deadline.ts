import { quoteAround } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import { fieldValue } from '../../posting'
import { dayWords } from '../dates'
import { example, line } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare } from '../samples'
import type { Situation } from '../situation'

const date =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[ .]+(?:of )?\p{L}{3,10}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2})/u
const cue =
  /\b(?:apply (?:by|before|no later than)|closing date|close[sd]? on|(?:application|posting)s? (?:deadline|close|will close|due|accepted (?:until|through))|deadline|(?:submit|send|apply|applications?) [^.;]{0,90}\b(?:by|before|until|no later than)(?= (?:the )?\d| \p{L}{3,10} \d)|applications? (?:must be )?(?:received|submitted) by|bewerbungsschluss|bewerbungsfrist|date limite|fecha límite|prazo|scadenza)(?!\p{L})/iu

function inText({ lines, reading }: Situation): Draft | null {
  for (const [at, text] of lines.entries()) {
    const match = cue.exec(text)
    if (!match || reading.lines[at]?.zone === 'duties') continue
    const from = match.index + match[0].length
    const said = date.exec(text.slice(from, from + 60))
    if (!said) continue
    const end = from + said.index + said[0].length
    const quote = quoteAround(lines, at, match.index, end)
    return {
      about: slugOf(said[0]),
      text: `Send it by ${said[0]}`,
      reason: 'They name a last day for applications.',
      quote,
    }
  }
  return null
}

/** The last day, from the text or from what the page says. */
export const rule: Rule = {
  id: 'deadline',
  phase: 'before',
  most: 1,
  applies: ({ status }) => status === 'seen' || status === 'interested',
  make: situation => {
    const read = inText(situation)
    if (read) return [read]
    const until = fieldValue(situation.fields, 'validThrough')
    const day = until ? dayWords(until) : null
    if (!until || !day) return []
    return [
      {
        about: slugOf(until),
        text: `Send it by ${day}`,
        reason: 'The page says that the posting is valid until then.',
        quote: null,
      },
    ]
  },
}

const dated = {
  ...bare,
  lines: [...bare.lines, line('process', 'Please apply by 12 March with your résumé.')],
}

export const examples = (): Examples => ({
  yields: [
    example(dated),
    example({
      ...bare,
      lines: [...bare.lines, line('process', 'Send your résumé and two references by December 15.')],
    }),
    example({ ...bare, fields: { validThrough: '2026-12-31' } }),
  ],
  nothing: [example(bare)],
  notApplicable: [example({ ...dated, status: 'applied' })],
})
