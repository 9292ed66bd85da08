import type { Brand } from '../../brand/brand'
import { messages } from '../../kernel/message'
import type { AdvertText } from '../advert-text'
import { namesProtected } from '../protected'
import { slugOf } from '../slug'
import type { Reason } from '../verdict'
import { readAuthorization } from './authorization'
import { readBenefit } from './benefit'
import { readEmployment } from './employment'
import { readIndustry } from './industry'
import type { Matter, MatterReader, Outcome } from './matter'
import { readPay } from './pay'
import { readPhrase } from './phrase'
import { readPlace } from './place'
import { readRelocation } from './relocation'
import { readSchedule } from './schedule'
import { readTravel } from './travel'
import { readWeeklyHours } from './weekly-hours'
import { readWorkMode } from './work-mode'

const words = messages('fit/wishes', {
  askedFor: 'You asked for “{own}”: {says}.',
  ruledOut: 'You ruled out “{own}”: {says}.',
  noPart: '“{own}” plays no part: age, sex, origin, faith, health and family are never judged here.',
  unsaid: 'the advert does not say',
  unspoken: 'nothing in the advert mentions it',
})

/** The first that understands a phrase keeps it; no phrase is understood by two that differ on it. */
const readers: readonly MatterReader[] = [
  readAuthorization,
  readTravel,
  readRelocation,
  readWorkMode,
  readIndustry,
  readWeeklyHours,
  readSchedule,
  readEmployment,
  readBenefit,
  readPay,
  readPlace,
  readPhrase,
]

type List = 'must' | 'deal'

const denial =
  /^(?:no|not|never|without|avoid|nothing (?:in|with)|free of|don['’]t want|i don['’]t want|kein(?:e|en)?|ohne|sans|pas de|sin|senza|sem)\s+(?!more than|less than|fewer than|later than)/i

/** "No night shifts" among the must-haves is "night shifts" among the dealbreakers. */
function understand(phrase: string): { matter: Matter; denied: boolean } | null {
  const trimmed = phrase.trim()
  const denied = denial.test(trimmed)
  const bare = trimmed.replace(denial, '').replace(/^any\s+/i, '')
  for (const read of readers) {
    const matter = read(bare)
    if (matter) return { matter, denied }
  }
  return null
}

function sideOf(outcome: Outcome, wanted: boolean): Reason['side'] {
  if (outcome.stance === 'unsaid' || outcome.stance === 'unclear') return 'open'
  return (outcome.stance === 'yes') === wanted ? 'for' : 'against'
}

function reasonFor(list: List, own: string, advert: AdvertText): Reason | null {
  const id = `${list}:${slugOf(own)}`
  if (namesProtected(own)) {
    return {
      id,
      kind: list,
      side: 'open',
      text: words.noPart({ own }),
      quote: null,
      own,
    }
  }
  const understood = understand(own)
  if (!understood) return null
  const outcome = understood.matter(advert)
  const wanted = (list === 'must') !== understood.denied
  const silence = list === 'must' ? words.unsaid() : words.unspoken()
  const says = outcome.says ?? silence
  return {
    id,
    kind: list,
    side: sideOf(outcome, wanted),
    text: list === 'must' ? words.askedFor({ own, says }) : words.ruledOut({ own, says }),
    quote: outcome.quote,
    own,
    ...(outcome.stance === 'unsaid' ? { isUnsaid: true as const } : {}),
  }
}

/** The user's must-haves and dealbreakers against the advert, in the user's order; each met, broken, or open. */
export function holdWishes(brand: Brand, advert: AdvertText): Reason[] {
  const reasons = [
    ...brand.dealbreakers.map(own => reasonFor('deal', own, advert)),
    ...brand.mustHaves.map(own => reasonFor('must', own, advert)),
  ]
  const seen = new Set<string>()
  return reasons.filter((reason): reason is Reason => {
    if (!reason || seen.has(reason.id)) return false
    seen.add(reason.id)
    return true
  })
}

/** Whether a reason is about a must-have or a dealbreaker. */
export const isWish = ({ kind }: Pick<Reason, 'kind'>): boolean => kind === 'must' || kind === 'deal'

/** Whether a reason tells of a broken must-have or dealbreaker. */
export const isBroken = (reason: Reason): boolean => reason.side === 'against' && isWish(reason)
