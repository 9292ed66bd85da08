import type { AdvertFacts } from '../../advert/advert'
import { type Message, messages } from '../../kernel/message'
import { sentenceOf } from '../opening'
import { type MatterReader, unsaid } from './matter'

const words = messages('fit/wishes/authorization', {
  work: 'the advert asks for the right to work there',
  noVisa: 'the advert says that no visa is sponsored',
  visa: 'the advert offers sponsorship',
  clearance: 'the advert asks for a security clearance',
  citizenship: 'the advert asks for citizenship',
  background: 'the advert mentions a background check',
  drugs: 'the advert mentions a drug test',
})

type Kind = AdvertFacts['authorization'][number]['value']

interface Rule {
  cue: RegExp
  yes: readonly Kind[]
  no: readonly Kind[]
}

const says: Record<Kind, Message> = {
  'work-authorization': words.work(),
  'no-sponsorship': words.noVisa(),
  'sponsorship-offered': words.visa(),
  clearance: words.clearance(),
  citizenship: words.citizenship(),
  'background-check': words.background(),
  'drug-test': words.drugs(),
}

const rules: readonly Rule[] = [
  { cue: /\bsponsor(?:ship|s|ed)?\b|\bvisa\b/i, yes: ['sponsorship-offered'], no: ['no-sponsorship'] },
  { cue: /\bclearance\b/i, yes: ['clearance'], no: [] },
  { cue: /\bcitizen(?:ship)?\b/i, yes: ['citizenship'], no: [] },
  { cue: /\bdrug (?:test|screen)/i, yes: ['drug-test'], no: [] },
  { cue: /\b(?:background|criminal record|credit) check/i, yes: ['background-check'], no: [] },
]

/** "Visa sponsorship", "security clearance": by what the reading found, with its quote. */
export const readAuthorization: MatterReader = phrase => {
  const rule = rules.find(candidate => candidate.cue.test(phrase))
  if (!rule) return null
  return advert => {
    const find = (kinds: readonly Kind[]) =>
      advert.reading.facts.authorization.find(fact => kinds.includes(fact.value))
    const denied = find(rule.no)
    if (denied)
      return { stance: 'no', says: says[denied.value], quote: sentenceOf(advert.lines, denied.quote) }
    const stated = find(rule.yes)
    return stated
      ? { stance: 'yes', says: says[stated.value], quote: sentenceOf(advert.lines, stated.quote) }
      : unsaid
  }
}
