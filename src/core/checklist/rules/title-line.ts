import type { Quote } from '../../advert/advert'
import { quoteAround, quoteLine } from '../../fit/opening'
import { roleStems } from '../../fit/role-words'
import { slugOf } from '../../fit/slug'
import { wordsOf } from '../../fit/words'
import { fieldValue } from '../../posting/posting'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'
import type { Situation } from '../situation'

const fewestWords = 6
const describing = ['role', 'about', 'heading', 'meta', 'duties', 'requirements', 'other'] as const

/** The line that says most of the title's own words, in the parts that describe the job. */
function lineOfTitle({ lines, reading }: Situation, title: string): Quote | null {
  const tokens = new Set(roleStems(title))
  let best: { shared: number; quote: Quote } | null = null
  lines.forEach((text, at) => {
    const zone = reading.lines[at]?.zone ?? 'other'
    if (!describing.some(known => known === zone)) return
    const hits = wordsOf(text).filter(word => tokens.has(word.stem))
    const shared = new Set(hits.map(word => word.stem)).size
    const first = hits[0]
    if (!first || (best && shared <= best.shared)) return
    best = { shared, quote: quoteAround(lines, at, first.start, first.end) }
  })
  const found = best as { shared: number; quote: Quote } | null
  if (found && (found.shared > 1 || found.shared === tokens.size)) return found.quote
  // The title stands nowhere in the text: then the line that says what the job is, or what is done in it.
  for (const zone of ['role', 'duties']) {
    const at = lines.findIndex(
      (text, i) => reading.lines[i]?.zone === zone && wordsOf(text).length >= fewestWords,
    )
    if (at >= 0) return quoteLine(lines, at)
  }
  return null
}

/** A reader looks for their own title first; it goes on top where it is true of the user. */
export const rule: Rule = {
  id: 'title-line',
  phase: 'tailor',
  most: 1,
  applies: ({ fields }) => fieldValue(fields, 'title') !== null,
  make: situation => {
    const title = (fieldValue(situation.fields, 'title') ?? '')
      .replace(/(?:(?<!\s)\s+)?[([][^)\]]{0,200}[)\]]/g, '')
      .trim()
    const quote = lineOfTitle(situation, title)
    if (!quote || title === '') return []
    const other = situation.fit.reasons.some(reason => reason.kind === 'role' && reason.side === 'against')
    return [
      {
        about: slugOf(title),
        text: other
          ? `Say in your headline how your work leads to “${title}”`
          : `Use their title “${title}” in your headline, if it is true of you`,
        reason: other
          ? 'It is none of your target roles, so a reader needs the bridge in the first line.'
          : 'A reader and a search both look for the title that they wrote.',
        quote,
        ...(other
          ? {}
          : { verify: { by: 'named', sought: [{ name: `“${title}”`, wordings: [title] }], where: 'top' } }),
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [example(wardNurse), example({ ...bare, brand: { targetRoles: ['Accountant'] } })],
  nothing: [example({ ...bare, lines: [line('legal', 'We treat all applications alike.')] })],
  notApplicable: [example({ lines: bare.lines })],
})
