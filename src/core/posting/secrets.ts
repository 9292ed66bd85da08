/**
 * What an address must not be kept with: whose visit it was, and keys that open something. Told by the name of a
 * parameter and by the shape of a value, since every site words its own.
 */

/** Words that, alone or as a part of a name ("candidateToken", "user_email"), name a person or a key. */
const personal = new Set(
  'token password passwd pwd secret auth authorization oauth session sess signature sig otp pin apikey jwt csrf xsrf nonce saml sso ticket credential email mail phone mobile tel firstname lastname fullname surname dob birthday ssn user userid username uid login candidate applicant member profile resume cv invite invitation magic verify verification unsubscribe contact'.split(
    ' ',
  ),
)

/** Words that name a key of the visitor's, or of the job: the value tells. */
const ambiguous = new Set(['code', 'key', 'hash', 'state', 'hmac', 'h', 'k', 's', 't'])

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)

const longestKey = 16

/** Whether a parameter's name says that its value is the visitor's. */
export function isPersonalName(name: string, value: string): boolean {
  const words = wordsOf(name)
  if (words.some(word => personal.has(word)) || personal.has(words.join(''))) return true
  return words.length === 1 && ambiguous.has(words[0] ?? '') && value.length > longestKey
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const email = /[^\s@/]@[^\s@/]{1,200}\.[a-z]/i

/** So long may a run of letters and digits be before it is taken for a key. */
const longestRun = 40

/** Whether a value looks like an e-mail address, a signed token, or a long random key. */
export function isSecretValue(value: string): boolean {
  if (email.test(value) || /^eyJ[\w-]+\./.test(value)) return true
  if (value.length <= longestRun || uuid.test(value)) return false
  return value
    .split(/[^A-Za-z0-9]+/)
    .some(run => run.length > longestRun && /\d/.test(run) && /[a-z]/i.test(run))
}
