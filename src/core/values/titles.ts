import { foldForComparison } from '../text'

/** "(3) " before a title is a count of unread messages. */
const unreadBadge = /^\(\d{1,3}\+?\)\s+/
/** A reference number behind a title in brackets ("(140-263)", "[REQ-2210]", "(#4711)"). */
const trailingReference = /\s*[([]\s*(?:#|no\.?|nr\.?|id|ref\.?|req\.?|r|jr)?[\s:#-]*\d[\d/_.-]{2,}\s*[)\]]$/i
const trailingWords = /\s+[-–—|]\s*(?:job post(?:ing)?|new|neu|nouveau|nuevo|urgent)\s*$/i

/** "Oferta de empleo: …", "Vacancy: …": the kind of page, before the title. */
const leadingKind =
  /^(?:job title|job|position|title|vacancy|opening|career opportunity|stelle|stellenangebot|stellenanzeige|jobangebot|poste|offre d['’]emploi|offre|oferta de (?:empleo|trabajo)|empleo|vacante|offerta di lavoro|vaga(?: de emprego)?|vacature|oferta pracy|вакансия|вакансія)\s*[:–-]\s+(?=\S)/iu

/** A job title without what pages add around it: unread badges, reference numbers, "job post". */
export function cleanTitle(text: string): string {
  return text
    .replace(unreadBadge, '')
    .replace(trailingWords, '')
    .replace(trailingReference, '')
    .replace(leadingKind, '')
    .replace(/[\s,;:|–-]+$/u, '')
    .trim()
}

/** Titles for comparing: letters and digits only. */
export const titleKey = (title: string): string => foldForComparison(title).replace(/ /g, '')

export const sameTitle = (a: string, b: string): boolean => titleKey(a) === titleKey(b) && titleKey(a) !== ''
