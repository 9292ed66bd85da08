import { quoteOf } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/contact-named', {
  text: 'Address it to {name}, and see whether you share a contact',
  reason: 'The posting names a person.',
})

const named =
  /\b(?:contact(?: person)?|hiring manager|recruiter|questions\?? (?:ask|call|contact)|attn|attention|your contact|ansprechpartner(?:in)?)(?: is| at)?[:\s]\s*((?:(?:Mr|Ms|Mrs|Dr|Frau|Herr)\.?\s+)?\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){1,2})/iu
const nobody =
  /\b(?:human|resources|team|us|department|office|service|support|center|centre|talent|acquisition|recruiting|recruitment|information|details|the|our|your|services)\b/i

/** A person is named: the letter goes to them. */
export const rule: Rule = {
  id: 'contact-named',
  phase: 'connect',
  most: 1,
  applies: ({ fields, reading }) =>
    fieldValue(fields, 'contact') !== null || reading.lines.some(read => read.zone === 'process'),
  make: ({ fields, lines, reading }) => {
    const draft = (name: string, quote: ReturnType<typeof quoteOf> | null) => ({
      about: slugOf(name),
      text: words.text({ name }),
      reason: words.reason(),
      quote,
    })
    for (const [at, text] of lines.entries()) {
      const match = reading.lines[at]?.zone === 'process' ? named.exec(text) : null
      const name = match?.[1]
      if (match && name && /^\p{Lu}/u.test(name) && !nobody.test(name))
        return [draft(name, quoteOf(lines, at, match.index, match.index + match[0].length))]
    }
    const contact = fieldValue(fields, 'contact')
    return contact ? [draft(contact, null)] : []
  },
}

const asks = (text: string) => example({ ...bare, lines: [...bare.lines, line('process', text)] })

export const examples = (): Examples => ({
  yields: [
    {
      of: asks('Contact: Ida Brandt, 555 0100'),
      gives: [{ about: 'ida-brandt', says: ['Address it to Ida Brandt'], quote: 'Contact: Ida Brandt' }],
    },
    {
      of: example({ ...bare, fields: { contact: 'Ida Brandt' } }),
      gives: [{ about: 'ida-brandt', says: ['Address it to Ida Brandt'] }],
    },
  ],
  nothing: [asks('Contact Human Resources with questions.')],
  notApplicable: [example(bare)],
})
