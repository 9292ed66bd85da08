import { type Message, messages } from '../kernel/message'
import type { RoleFit } from './role'
import type { Thin } from './thin'
import type { Coverage, Fit, Reason, Verdict } from './verdict'

const words = messages('fit/conclude', {
  whole: '{clause}.',
  shownInPart: '{clause}; they ask for {name}, which your record shows in part.',
  notShown: '{clause}; they ask for {name}, which your record does not show.',
  noDuty:
    '{clause}; {answered, plural, =0 {none of its {asked} duties is} one {only # of its {asked} duties is} other {only # of its {asked} duties are}} in your evidence.',
  refused: 'You said that “{title}” is not your kind of role.',
  moreBroken:
    '{first} {more, plural, one {# more of your conditions is broken.} other {# more of your conditions are broken.}}',
  had: '{have, plural, =0 {none of the {musts} must-haves that can be judged is yours} one {# of the {musts} must-haves that can be judged is yours} other {# of the {musts} must-haves that can be judged are yours}}',
  hadOnly:
    '{have, plural, =0 {none of the {musts} must-haves that can be judged is yours} one {only # of the {musts} must-haves that can be judged is yours} other {only # of the {musts} must-haves that can be judged are yours}}',
  otherBut: 'The title is not one of your target roles, but {had}',
  otherSome: 'The title is not one of your target roles; {had}',
  otherKnown:
    'The title is not one of your target roles, but your evidence answers {answered, plural, one {# of its {asked} duties} other {# of its {asked} duties}}',
  otherAnd: 'The title is not one of your target roles, and {had}',
  otherUnknown:
    'The title is not one of your target roles, and too few of its must-haves can be judged to speak for it',
  same: 'It is your target role “{target}”',
  near: 'It is close to your target role “{target}”',
  farUnder: '{named}, but two steps or more under your target',
  leadsNobody: '{named}, but leads nobody, as your target roles do',
  byTitle: '{named} by its title, but {had}',
  byTitleAlone:
    '{named} by its title, but {answered, plural, =0 {none of its {asked} duties is} one {only # of its {asked} duties is} other {only # of its {asked} duties are}} in your evidence',
  farAbove: '{named}, but two steps or more above your target',
  fewSkills: '{named}; you name {skills, plural, one {# skill} other {# skills}} so far, and {had}',
  but: '{named}, but {had}',
  and: '{named}, and {had}',
  stepUp: '{named}, and {had}; it is a step up',
  stepBack: '{named}, and {had}; it may be a step back',
  upUnknown: '{named}, a step up, and few of its must-haves can be judged',
  butUnknown: '{named}, but few of its must-haves can be judged',
  judgedIsYours: '{named}, and what can be judged of its must-haves is yours',
  noRole:
    'Not enough to tell: no target role to compare the title with, and too few must-haves that can be judged.',
  noRoleAlone: 'No target role to compare the title with, and too few must-haves that can be judged.',
  noRoleBut: 'There is no target role to compare the title with, but {had}',
  noRoleAnd: 'There is no target role to compare the title with, and {had}',
})

type KnockOut = NonNullable<Coverage['knockOut']>

interface Grounds {
  /** Why there is too little to go on; null where there is enough. */
  thin: Thin | null
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
/** So many duties that are answered make another title worth a second look, and so many more than where musts speak too. */
const fewestKnown = 4
const fewestBoth = 3
/** One accomplishment that touches a duty may do so in passing. */
const inPassing = 1
/** A list of skills shorter than this is rather unfinished than telling. */
const fewestSkills = 12

const most = 0.75
const half = 0.5
const third = 1 / 3
const quarter = 1 / 4
const fifth = 1 / 5

type Conclusion = Pick<Fit, 'verdict' | 'because' | 'alone'>

/** A verdict with its ground: a clause that something may be added to, or else the whole sentence. */
interface Ground {
  verdict: Verdict
  clause: Message
}
const say = (verdict: Verdict, clause: Message): Ground => ({ verdict, clause })

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
export const refusedText = (title: string): Message => words.refused({ title })

/**
 * The word for what was found, and no better a word than what is missing leaves room for: a licence, a degree, a
 * language and years are screened by before anything else is read.
 */
export function conclude(grounds: Grounds): Conclusion {
  const said = decided(grounds) ?? uncapped(grounds)
  if ('because' in said) return said
  const { knockOuts } = grounds
  if (isOfOtherWork(grounds) && rank[said.verdict] < rank.stretch)
    return { verdict: 'stretch', because: words.noDuty({ clause: said.clause, ...grounds.duties }) }
  const first = knockOuts.find(one => one.state === 'missing') ?? knockOuts[0]
  const { clause } = said
  if (!first || said.verdict === 'off-path' || said.verdict === 'not-enough')
    return { verdict: said.verdict, because: words.whole({ clause }) }
  const cap = best[first.state]
  const verdict = rank[said.verdict] < rank[cap] ? cap : said.verdict
  const ask = { clause, name: first.name }
  return { verdict, because: first.state === 'short' ? words.shownInPart(ask) : words.notShown(ask) }
}

/** What decides whatever else is found: what the user ruled out, or that there is too little to go on. */
function decided({ broken, refused, thin }: Grounds): Conclusion | null {
  const first = broken[0]
  if (first) {
    const more = broken.length - 1
    return {
      verdict: 'off-path',
      because: more > 0 ? words.moreBroken({ first: first.text, more }) : first.text,
    }
  }
  if (refused !== null) return { verdict: 'off-path', because: refusedText(refused) }
  return thin === null ? null : { verdict: 'not-enough', ...thin }
}

/**
 * The title is the user's own, or close to it, and the work that it stands for is not: one name may be of several trades.
 * A title that is only close must have more of its duties behind it, unless the musts speak for it.
 */
const isOfOtherWork = ({ isRich, duties, counts, role }: Grounds): boolean =>
  isRich &&
  !role.isAsked &&
  // Who begins has done none of the duties yet.
  (role.level ?? 2) > 1 &&
  duties.asked >= fewestDuties &&
  (role.closeness === 'same' ? duties.answered === 0 : duties.answered < fifth * duties.asked) &&
  (counts.musts < fewestMusts || counts.have < most * counts.musts)

/**
 * The role and the musts together.
 * Shares only draw the lines between words and are never shown.
 */
function uncapped(grounds: Grounds): Ground | Conclusion {
  const { role, leadsNobody, isRich, duties, counts, knockOuts, skillsNamed } = grounds
  const enough = counts.musts >= fewestMusts
  const share = enough ? counts.have / counts.musts : null
  const had = words.had(counts)
  const hadOnly = words.hadOnly(counts)
  const { closeness, target, step } = role
  const isMissing = knockOuts.some(one => one.state === 'missing')
  if (closeness === 'unknown') return withoutRole(share, had)
  if (closeness === 'other') return ofOther(grounds, share)
  const own = { target: target ?? '' }
  const named = closeness === 'same' ? words.same(own) : words.near(own)
  if (step <= -2) return say('off-path', words.farUnder({ named }))
  if (leadsNobody) return say('off-path', words.leadsNobody({ named }))
  const few = closeness === 'near' ? third : isRich && counts.musts > fewestMusts ? quarter : 0
  if (share !== null && isRich && share < few) return say('off-path', words.byTitle({ named, had: hadOnly }))
  if (closeness === 'near' && isOfOtherWork(grounds) && duties.answered <= inPassing)
    return say('off-path', words.byTitleAlone({ named, ...duties }))
  if (step >= 2) return say('stretch', words.farAbove({ named }))
  if (share === null) return byRoleAlone(named, closeness, step, counts, isMissing)
  if (share < half && closeness === 'same' && skillsNamed < fewestSkills) {
    return say('worth-a-look', words.fewSkills({ named, skills: skillsNamed, had }))
  }
  if (share < half) return say('stretch', words.but({ named, had: hadOnly }))
  if (share < most)
    return step > 0
      ? say('stretch', words.stepUp({ named, had }))
      : say('worth-a-look', words.and({ named, had }))
  if (closeness === 'same' && step === 0) return say('strong', words.and({ named, had }))
  const stepping = step > 0 ? words.stepUp : step < 0 ? words.stepBack : words.and
  return say('worth-a-look', stepping({ named, had }))
}

/** Another title than the user's, which may be another name for work that they know. */
function ofOther({ counts, duties, knockOuts }: Grounds, share: number | null): Ground {
  const had = words.had(counts)
  const off = (): Ground => say('off-path', share === null ? words.otherUnknown() : words.otherAnd({ had }))
  // Other work, and a paper or years of it missing: what is had beside that does not open the door.
  if (knockOuts.some(one => one.state === 'missing')) return off()
  const speaks = share !== null && counts.musts >= fewestForOther
  if (speaks && share >= most) return say('worth-a-look', words.otherBut({ had }))
  if (speaks && share >= half) return say('stretch', words.otherSome({ had }))
  // Half of its duties and half of what can be judged, or a third of each where both say enough.
  const isKnown =
    duties.answered >= Math.max(fewestKnown, half * duties.asked) &&
    counts.have > 0 &&
    counts.have >= half * counts.musts
  const areBoth = speaks && share >= third && duties.answered >= Math.max(fewestBoth, third * duties.asked)
  return isKnown || areBoth ? say('stretch', words.otherKnown(duties)) : off()
}

/** Too few must-haves say anything: the role does, and what little can be judged must not speak against it. */
function byRoleAlone(
  named: Message,
  closeness: 'same' | 'near',
  step: number,
  { musts, have }: Fit['counts'],
  isMissing: boolean,
): Ground {
  if (isMissing || (musts > 0 && have === 0)) return say('stretch', named)
  if (step > 0) return say('stretch', words.upUnknown({ named }))
  if (closeness === 'same' && step === 0 && musts > 0)
    return say('worth-a-look', words.judgedIsYours({ named }))
  return say('worth-a-look', words.butUnknown({ named }))
}

function withoutRole(share: number | null, had: Message): Ground | Conclusion {
  if (share === null) return { verdict: 'not-enough', because: words.noRole(), alone: words.noRoleAlone() }
  if (share >= half) return say('worth-a-look', words.noRoleBut({ had }))
  return say('stretch', words.noRoleAnd({ had }))
}
