import { once } from '../kernel/once'
import { withoutProtected } from './protected'
import { genericHeads, nearRoles, sameRoles } from './role-names'
import { type Level, levelOf } from './seniority'
import { stemOf, type Word, wordsOf } from './words'

/** A title or a target role, taken apart. All tokens are stems. */
export interface Role {
  /** The first name of its group in role-names; null where no list knows it. */
  known: string | null
  /** Words of the role itself, without levels, places, hours and brackets. */
  tokens: string[]
  /** What the tokens come down to: its last word ("manager" of "product manager"). */
  head: string | null
  /** Tokens that are not part of the known name: what narrows it ("pediatric" of "pediatric nurse"). */
  extra: string[]
  level: Level | null
}

const short: Record<string, string> = {
  mgr: 'manager',
  coord: 'coordinator',
  supv: 'supervisor',
  supvr: 'supervisor',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  asst: 'assistant',
  rep: 'representative',
  exec: 'executive',
  acct: 'accountant',
  tech: 'technician',
  spec: 'specialist',
  mfg: 'manufacturing',
  mktg: 'marketing',
  admin: 'administrative',
  ops: 'operations',
  paediatric: 'pediatric',
  centre: 'center',
  programme: 'program',
  // The field stands for the trade: an accounting supervisor is of the accountants.
  accounting: 'accountant',
  accountancy: 'accountant',
  bookkeeping: 'bookkeeper',
  recruitment: 'recruiter',
  recruiting: 'recruiter',
  nursing: 'nurse',
}

/** Words in titles that say where, when or how, not what. */
const noise = new Set(
  'remote hybrid onsite site office home based full part time fulltime parttime permanent temporary temp contract contractor freelance seasonal casual shift shifts night nights day days weekend weekends overnight evening m w d f x h v all genders gn us usa uk eu emea apac needed wanted hiring urgent urgently immediate start job position role opening vacancy new in at'.split(
    ' ',
  ),
)

/** Sexed names of roles become the neutral ones: they never decide. */
function neutral(lower: string): string {
  if (lower === 'stewardess') return 'steward'
  if (lower === 'waitress') return 'waiter'
  if (lower === 'actress') return 'actor'
  if (lower === 'hostess') return 'host'
  return lower
    .replace(
      /(?<=sales|fore|chair|crafts|fire|police|repair|service|trades|handy)(?:man|woman|men|women|people)$/,
      'person',
    )
    .replace(/(?<=kauf)(?:frau|mann|leute)$/, '')
    .replace(/(?<=\p{L}{3}er)in(?:nen)?$/u, '')
}

function tokensOf(text: string): { tokens: string[]; level: Level | null } {
  const words: Word[] = wordsOf(text).map(word => ({
    ...word,
    lower: neutral(short[word.lower] ?? word.lower),
  }))
  const { level, said } = levelOf(words)
  const kept = words.filter(
    (word, at) => !said.has(at) && !noise.has(word.lower) && !/^\d+$/.test(word.lower),
  )
  const of = kept.findIndex(word => word.lower === 'of' || word.lower === 'für')
  // "Manager of software engineering" is the manager, of that.
  const ordered = of > 0 ? [...kept.slice(of + 1), ...kept.slice(0, of)] : kept
  const plain = ordered.filter(
    word => !/^(?:of|the|and|for|a|an|to|with|für|und|de|et|y|e)$/.test(word.lower),
  )
  return { tokens: plain.map(word => stemOf(word.lower === 'lead' ? 'leader' : word.lower)), level }
}

const stemmedName = (name: string): string => tokensOf(name).tokens.join(' ')

/** Names that hold a level ("marketing lead") would come down to their field alone: they are left to the tokens. */
const holdsLevel = (name: string): boolean => levelOf(wordsOf(name)).said.size > 0 && !/\bstaff\b/.test(name)

/** Known names by their stems. */
const knownNames = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [
        ...nearRoles.flat().map(name => [name, name] as const),
        ...sameRoles.flatMap(names => names.map(name => [name, names[0] ?? name] as const)),
      ]
        .filter(([name]) => !holdsLevel(name))
        .map(([name, first]) => [stemmedName(name), first] as const)
        .filter(([stems]) => stems !== ''),
    ),
)

const longestName = 5
const heads = once(() => new Set([...genericHeads].map(stemOf)))

/** A stem that says little by itself: "manag" of what? */
export const isGeneric = (token: string): boolean => heads().has(token)

/** The longest known name among the tokens, unless a general word after it makes another role of it ("nurse manager"). */
function knownIn(tokens: readonly string[]): { name: string; tokens: readonly string[] } | null {
  for (let length = Math.min(longestName, tokens.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const found = tokens.slice(at, at + length)
      const name = knownNames().get(found.join(' '))
      if (name !== undefined && !tokens.slice(at + length).some(isGeneric)) return { name, tokens: found }
    }
  }
  return null
}

/** Languages and frameworks that make a software engineer of any engineer or developer. */
const ofSoftware =
  /^(?:ruby|rails|python|django|java|javascript|typescript|go|golang|rust|php|laravel|c#|c\+\+|dotnet|kotlin|swift|scala|elixir|react|reactjs|angular|vue|vuejs|node|nodejs|spring|flutter|salesforce|wordpress|sap|abap|cloud)$/
const makers = new Set(
  ['engineer', 'developer', 'programmer', 'entwickler', 'développeur', 'desarrollador', 'desenvolvedor'].map(
    stemOf,
  ),
)

const isOfSoftware = (tokens: readonly string[]): boolean =>
  tokens.some(token => makers.has(token)) && tokens.some(token => ofSoftware.test(token))

/** "Analyst-Supply Chain" and "Supv-Accounting" name the head first: a supply chain analyst. */
function headLast(title: string): string {
  const match = /^((?:\p{L}+\.?\s+){0,2})(\p{L}+)-(\p{Lu}.*)$/u.exec(title.trim())
  const head = match?.[2]?.toLowerCase() ?? ''
  return match && isGeneric(stemOf(short[head] ?? head)) ? `${match[1]}${match[3]} ${match[2]}` : title
}

/** Takes a title apart: "Sr. Software Engineer II (Remote) - Payments" is a senior software engineer. */
export function roleOf(title: string): Role {
  const unbracketed = title
    .replace(/\bco-op\b/gi, 'intern')
    .replace(/\bacct(?= (?:exec|mgr|manager|rep))/gi, 'account')
    .replace(/\([^)]{0,300}\)|\[[^\]]*\]/g, ' ')
    .replace(/[*:_/](?:in|innen)\b/g, '')
  const bare = withoutProtected(headLast(unbracketed))
  const text = wordsOf(bare).length > 0 ? bare : withoutProtected(title)
  const parts = text.split(/(?<!\s)\s+[-–—|@•·]\s+|[,;|:]|\s-|-\s/).map(part => tokensOf(part))
  const main = parts.find(part => part.tokens.length > 0)
  const level = parts.find(part => part.level !== null)?.level ?? null
  if (!main) return { known: null, tokens: [], head: null, extra: [], level }
  const tokens = [...new Set(parts.flatMap(part => part.tokens))]
  const known = parts.map(part => knownIn(part.tokens)).find(name => name !== null) ?? null
  const named = main.tokens.findLast(isGeneric)
  return {
    known: known?.name ?? (isOfSoftware(main.tokens) ? 'software engineer' : null),
    tokens,
    head: named ?? main.tokens.at(-1) ?? null,
    extra: tokens.filter(token => !isGeneric(token) && !known?.tokens.includes(token)),
    level,
  }
}

/** Whether two roles are known to lie close together. */
export const areNear = (a: string, b: string): boolean =>
  nearRoles.some(group => group.includes(a) && group.includes(b))
