import type { RoleFit } from './role'
import type { Coverage, Fit, Reason, Verdict } from './verdict'

type KnockOut = NonNullable<Coverage['knockOut']>

interface Grounds {
  /** Why there is too little to go on; null where there is enough. */
  thin: string | null
  role: RoleFit
  /** The title of whose kind the user said that it is not theirs; null where none is. */
  refused: string | null
  /** All target roles lead people, and the advert's title does not. */
  leadsNobody: boolean
  /** Enough is on record for what is not had to say something. */
  isRich: boolean
  /** How many of the advert's duties any accomplishment answers. */
  duties: { asked: number; answered: number }
  counts: Fit['counts']
  /** Must-haves and dealbreakers of the user's that the advert breaks. */
  broken: readonly Reason[]
  /** Licences, degrees, languages and years among the musts that the record does not show. */
  knockOuts: readonly KnockOut[]
  /** How many skills the brand statement and the evidence name. */
  skillsNamed: number
}

/** Fewer judged musts than this say nothing about the whole. */
const fewestMusts = 3
/** With another title, it takes this many musts to speak for an opening. */
const fewestForOther = 5
/** So many duties describe the work well enough for a silence on all of them to say something. */
const fewestDuties = 5
/** So many duties that are answered make another title worth a second look. */
const fewestKnown = 4
/** A list of skills shorter than this is rather unfinished than telling. */
const fewestSkills = 12

const most = 0.75
const half = 0.5
const third = 1 / 3
const quarter = 1 / 4

type Conclusion = Pick<Fit, 'verdict' | 'because'>
const say = (verdict: Verdict, because: string): Conclusion => ({ verdict, because })

const rank: Record<Verdict, number> = {
  strong: 0,
  'worth-a-look': 1,
  stretch: 2,
  'off-path': 3,
  'not-enough': 4,
}

/** What a knock-out leaves room for: with a missing licence or degree an opening is a stretch at best. */
const best: Record<KnockOut['state'], Verdict> = {
  missing: 'stretch',
  short: 'worth-a-look',
}

/** Why it is off the path, where the user said so. */
export const refusedText = (words: string): string => `You said that “${words}” is not your kind of role.`

/**
 * The word for what was found, and no better a word than what is missing leaves room for: a licence, a degree, a
 * language and years are screened by before anything else is read.
 */
export function conclude(grounds: Grounds): Conclusion {
  const said = uncapped(grounds)
  const { knockOuts } = grounds
  if (isOfOtherWork(grounds) && rank[said.verdict] < rank.stretch)
    return say('stretch', `${said.because.replace(/\.$/, '')}; none of its duties is in your evidence.`)
  const first = knockOuts.find(one => one.state === 'missing') ?? knockOuts[0]
  if (!first || said.verdict === 'off-path' || said.verdict === 'not-enough') return said
  const cap = best[first.state]
  const verdict = rank[said.verdict] < rank[cap] ? cap : said.verdict
  return say(
    verdict,
    `${said.because.replace(/\.$/, '')}; they ask for ${first.name}, which your record ${first.state === 'short' ? 'shows in part' : 'does not show'}.`,
  )
}

/** The title is the user's own and the work that it stands for is not: one name may be of several trades. */
const isOfOtherWork = ({ isRich, duties, counts }: Grounds): boolean =>
  isRich &&
  duties.asked >= fewestDuties &&
  duties.answered === 0 &&
  (counts.musts < fewestMusts || counts.have < most * counts.musts)

/**
 * What the user ruled out decides first; then the role and the musts together.
 * Shares only draw the lines between words and are never shown.
 */
function uncapped({
  thin,
  role,
  refused,
  leadsNobody,
  isRich,
  duties,
  counts,
  broken,
  knockOuts,
  skillsNamed,
}: Grounds): Conclusion {
  const first = broken[0]
  if (first) {
    const more =
      broken.length > 1
        ? ` ${broken.length - 1} more of your conditions ${broken.length === 2 ? 'is' : 'are'} broken.`
        : ''
    return say('off-path', `${first.text}${more}`)
  }
  if (refused !== null) return say('off-path', refusedText(refused))
  if (thin !== null) return say('not-enough', `Not enough to tell: ${thin}`)

  const enough = counts.musts >= fewestMusts
  const share = enough ? counts.have / counts.musts : null
  const had = `${counts.have === 0 ? 'none' : counts.have} of the ${counts.musts} must-haves that can be judged ${counts.have < 2 ? 'is' : 'are'} yours`
  const { closeness, target, step } = role
  const isMissing = knockOuts.some(one => one.state === 'missing')
  if (closeness === 'unknown') return withoutRole(share, had)
  if (closeness === 'other') {
    // Other work, and a paper or years of it missing: what is had beside that does not open the door.
    const speaks = share !== null && counts.musts >= fewestForOther && !isMissing
    if (speaks && share >= most)
      return say('worth-a-look', `The title is none of your target roles, but ${had}.`)
    if (speaks && share >= half) return say('stretch', `The title is none of your target roles; ${had}.`)
    // Another name for work that one knows: half of its duties, and half of what can be judged.
    const isKnown = duties.answered >= Math.max(fewestKnown, half * duties.asked)
    if (isKnown && !isMissing && counts.have > 0 && counts.have >= half * counts.musts)
      return say(
        'stretch',
        `The title is none of your target roles, but your evidence answers half of its duties.`,
      )
    const few = share === null ? 'too few of its must-haves can be judged to speak for it' : had
    return say('off-path', `The title is none of your target roles, and ${few}.`)
  }
  const named =
    closeness === 'same'
      ? `It is your target role “${target}”`
      : `It is close to your target role “${target}”`
  if (step <= -2) return say('off-path', `${named}, but two steps or more under your target.`)
  if (leadsNobody) return say('off-path', `${named}, but leads nobody, as your target roles do.`)
  const few = closeness === 'near' ? third : isRich && counts.musts > fewestMusts ? quarter : 0
  if (share !== null && isRich && share < few)
    return say('off-path', `${named} by its title, but ${counts.have === 0 ? '' : 'only '}${had}.`)
  if (step >= 2) return say('stretch', `${named}, but two steps or more above your target.`)
  if (share === null) return byRoleAlone(named, closeness, step, counts, isMissing)
  if (share < half && closeness === 'same' && skillsNamed < fewestSkills) {
    const names = `${skillsNamed} ${skillsNamed === 1 ? 'skill' : 'skills'}`
    return say('worth-a-look', `${named}; you name ${names} so far, and ${had}.`)
  }
  if (share < half) return say('stretch', `${named}, but ${counts.have === 0 ? '' : 'only '}${had}.`)
  if (share < most)
    return say(
      step > 0 ? 'stretch' : 'worth-a-look',
      `${named}, and ${had}${step > 0 ? '; it is a step up' : ''}.`,
    )
  if (closeness === 'same' && step === 0) return say('strong', `${named}, and ${had}.`)
  const but = step > 0 ? '; it is a step up' : step < 0 ? '; it may be a step back' : ''
  return say('worth-a-look', `${named}, and ${had}${but}.`)
}

/** Too few must-haves say anything: the role does, and what little can be judged must not speak against it. */
function byRoleAlone(
  named: string,
  closeness: 'same' | 'near',
  step: number,
  { musts, have }: Fit['counts'],
  isMissing: boolean,
): Conclusion {
  if (isMissing || (musts > 0 && have === 0)) return say('stretch', `${named}.`)
  const few = 'few of its must-haves can be judged'
  if (step > 0) return say('stretch', `${named}, a step up, and ${few}.`)
  if (closeness === 'same' && step === 0 && musts > 0)
    return say('worth-a-look', `${named}, and what can be judged of its must-haves is yours.`)
  return say('worth-a-look', `${named}, but ${few}.`)
}

function withoutRole(share: number | null, had: string): Conclusion {
  if (share === null)
    return say(
      'not-enough',
      'Not enough to tell: no target role to hold the title against, and too few must-haves that can be judged.',
    )
  if (share >= half)
    return say('worth-a-look', `There is no target role to hold the title against, but ${had}.`)
  return say('stretch', `There is no target role to hold the title against, and ${had}.`)
}
