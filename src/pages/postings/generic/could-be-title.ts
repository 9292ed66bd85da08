import { isGenericPart } from './headline'
import { isApplyText, otherJobsWords } from './words/apply'
import { labelMeaning } from './words/labels'

const maxTitle = 160
/** Whether a text may be a job's title at all: not a kind of page, a label, a control, a count of results. */
export const couldBeTitle = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= maxTitle &&
  /\p{L}{2}/u.test(text) &&
  !isGenericPart(text) &&
  !isApplyText(text) &&
  !labelMeaning(text) &&
  !otherJobsWords.test(text) &&
  !/^\d[\d.,]*\+?\s+(?:\S+\s+){0,3}(?:jobs?|results?|stellen|offres|ofertas|vacatures|vagas|lavori)\b/iu.test(
    text,
  ) &&
  !/^(?:(?:full|part)[ -]?time|vollzeit|teilzeit|temps plein|remote|hybrid|bewerbe? dich|jetzt bewerben|apply\b|https?:|www\.|©|copyright|welcome|willkommen|bienvenue|cookie|we use|this website|diese website|sign in|log ?in|skip|menu|search|posted|home|about|contact|loading)/iu.test(
    text,
  )
