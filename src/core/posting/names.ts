import { foldForComparison } from '../kernel/text'

/** Legal forms say how an employer is registered, not who it is; they come and go between pages. */
const legalForms =
  /\b(?:incorporated|inc|llc|llp|plc|ltd|limited|pvt|pty|pte|corporation|corp|company|companies|co|group|holdings?|gmbh|mbh|ggmbh|ag|kgaa|kg|ohg|ug|se|eg|ev|sa|sas|sarl|srl|spa|sl|slu|lda|ltda|bv|nv|oy|oyj|ab|as|asa|aps|kft|zrt|sro|doo|ulc|sp z oo|sp z o o|kft|zrt|uab)\b/g

/** Whether a name carries a legal form ("Example GmbH"): only organisations do. */
export const hasLegalForm = (name: string): boolean =>
  /(?:^|[\s,])(?:Inc|LLC|LLP|PLC|plc|Ltd|Limited|Pvt|Pty|Corp|Corporation|Company|GmbH|gGmbH|AG|KG|KGaA|SE|SA|SAS|SARL|Sàrl|S\.?r\.?l|S\.?p\.?A|S\.?L|Lda|Ltda|B\.?V|N\.?V|Oy|AB|A\/S|ApS|AS|ULC|e\.? ?V|s\. ?r\. ?o|a\. ?s|[Ss]p\. ?z ?o\. ?o|Kft|Zrt|Bt|A\. ?Ş|SRL|d\. ?o\. ?o|OÜ|SIA|UAB|Oyj|ТОВ|ООО|АО)\.?(?:$|[\s,)])|株式会社|有限会社|有限公司|주식회사|\(주\)/.test(
    name,
  )

/** The same name written differently: accents, punctuation, legal forms and a leading article don't count. */
export function organizationKey(name: string): string {
  const folded = foldForComparison(name.replace(/['’‘.]/g, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the /, '')
  const bare = folded.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
  return bare || folded
}

/**
 * Two wordings of one employer: equal but for legal forms, or all words of the one in the other with at most
 * two more ("Lowe's" and "Lowe's Companies Inc", but not "Bank" and "Bank of Example Trust Services").
 */
export function sameOrganization(a: string, b: string): boolean {
  const [x, y] = [organizationKey(a), organizationKey(b)]
  if (!x || !y) return false
  if (x === y || x.replace(/ /g, '') === y.replace(/ /g, '')) return true
  const [short, long] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length)
  if (!short || !long || long.length - short.length > 2) return false
  return short.join('').length > 2 && short.every(word => long.includes(word))
}

/** What pages add to an employer's name: a follower count, "logo", a company number, a trailing comma. */
export function cleanOrganization(text: string): string {
  return text
    .replace(/(?:(?<!\s)\s+)?[|•·].*$/u, '')
    .replace(/(?:(?<!\s)\s+)?\((?:\d[\d\s.,-]*|[A-Z]{2,4}-?\d+)\)\s*$/, '')
    .replace(/(?<!\s)\s+logo$/i, '')
    .replace(/^(?:logo (?:of|von|de)|company|employer|by|bei|chez|at)\s*:?\s+(?=\S)/i, '')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')
    .trim()
}

/** "https://www.example.org", "careers.example.org": where an employer is found, not who it is ("Booking.com" is a name). */
const webAddressLike =
  /^(?:https?:\/\/|www\.)|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[\w-]+(?:\.[\w-]+){2,}(?:\/|$)|^[\w.-]+\.[a-z]{2,}\/\S/i

/** What stands in an employer's stead where none is named. */
const unnamed =
  /^(?:n\/?a|null|undefined|none|unknown|-+|others?|various|multiple|miscellaneous|not (?:applicable|specified|available)|tb[ad]|company name|employer name|(?:company confidential|confidential (?:company|employer|client))|private (?:company|employer|advertiser)|anonymous|undisclosed|not disclosed|name withheld|vertraulich|anonym|confidentiel(?:le)?|confidencial|empresa confidencial|riservato|vertrouwelijk)$/i

export const isNoEmployer = (name: string): boolean => webAddressLike.test(name) || unnamed.test(name)
