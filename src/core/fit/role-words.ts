import { withoutProtected } from './protected'
import { levelOf } from './seniority'
import { stemOf, type Word, wordsOf } from './words'

/** Words in titles that say where, when or for whom, not what. */
const noise = new Set(
  'remote hybrid onsite site office home based full part time fulltime parttime permanent temporary temp contract contractor freelance seasonal casual shift shifts night nights day days weekend weekends overnight evening m w d f x h v all genders gn us usa uk eu emea apac needed wanted hiring urgent urgently immediate start job position role opening vacancy new in at of the and for a an to with für und de et y e'.split(
    ' ',
  ),
)

/** What says a title's level lies in its words without brackets. */
const wordsOfTitle = (title: string): Word[] => {
  const bare = withoutProtected(
    title
      .replace(/\bco-op\b/gi, 'intern')
      .replace(/\([^)]{0,300}\)|\[[^\]]{0,300}\]/g, ' ')
      .replace(/[*:_/](?:in|innen)\b/g, ''),
  )
  return wordsOf(bare)
}

/** Stems of the words that say what the role is, without its level, hours and places. */
export function roleStems(title: string): string[] {
  const words = wordsOfTitle(title)
  const { said } = levelOf(words)
  return [
    ...new Set(
      words
        .filter((word, at) => !said.has(at) && !noise.has(word.lower) && !/^\d+$/.test(word.lower))
        .map(word => stemOf(word.lower)),
    ),
  ]
}

/** What someone does beside the role, and whom they work for, has a level of its own: "with Literacy Lead", "PA to the CEO". */
const ofAnother =
  /\s(?:with|mit|avec|con)\s|\s(?:to|reporting to) (?:the |our )?(?=(?:ceo|cfo|coo|cto|cio|md|chief|director|head|president|vp|vice|principal|managing)\b)/i

/** The level that a title names; null where it says none. Parts after a dash or a comma are asked when the first says none. */
export function levelOfTitle(title: string): ReturnType<typeof levelOf>['level'] {
  const own = title.replace(/\([^)]{0,300}\)/g, ' ').split(ofAnother)[0] ?? ''
  for (const part of own.split(/\s[-–—|@•·]\s|[,;|:]/)) {
    const { level } = levelOf(wordsOfTitle(part))
    if (level !== null) return level
  }
  return null
}
