import { type Message, messages } from '../kernel/message'
import type { RoleFit } from './role'
import type { Thin } from './thin'
import type { Coverage, Fit, Reason, Verdict } from './verdict'

const words = messages('fit/conclude', {
  shownInPart: '{whole} They ask for {name}, which your record shows in part.',
  notShown: '{whole} They ask for {name}, which your record does not show.',
  noDuty: '{whole} Your evidence covers {answered, plural, =0 {none} other {only #}} of its {asked} duties.',
  refused: 'You said that “{title}” is not your kind of role.',
  moreBroken: '{first} It breaks {more} more of your conditions.',
  otherBut:
    'The title is not one of your target roles, but you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  otherSome:
    'The title is not one of your target roles; you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  otherKnown:
    'The title is not one of your target roles, but your evidence covers {answered} of its {asked} duties.',
  otherAnd:
    'The title is not one of your target roles, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  otherUnknown:
    'The title is not one of your target roles, and too few of its must-haves can be judged to speak for it.',
  own: '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”.',
  farUnder:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, but two or more levels below the one you aim for.',
  leadsNobody:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, but it leads no one, unlike your target roles.',
  byTitle:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}” by its title, but you meet {have, plural, =0 {none} other {only #}} of the {musts} must-haves that can be judged.',
  byTitleAlone:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}” by its title, but your evidence covers {answered, plural, =0 {none} other {only #}} of its {asked} duties.',
  farAbove:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, but two or more levels above the one you aim for.',
  fewSkills:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”; you have named {skills, plural, one {# skill} other {# skills}} so far, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  but: '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, but you meet {have, plural, =0 {none} other {only #}} of the {musts} must-haves that can be judged.',
  and: '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  stepUp:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged; it is a step up.',
  stepBack:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged; it may be a step back.',
  upUnknown:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, a step up, and few of its must-haves can be judged.',
  butUnknown:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, but few of its must-haves can be judged.',
  judgedIsYours:
    '{close, select, same {It is your target role} other {It is close to your target role}} “{target}”, and the few must-haves that can be judged speak for it.',
  unread:
    'Not enough to tell: “{title}” doesn’t say what the work is, and too few of its must-haves can be judged.',
  unreadAlone: '“{title}” doesn’t say what the work is, and too few of its must-haves can be judged.',
  unreadKnown:
    '“{title}” doesn’t say what the work is, but your evidence covers {answered} of its {asked} duties.',
  unreadBut:
    '“{title}” doesn’t say what the work is, but you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  unreadAnd:
    '“{title}” doesn’t say what the work is, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  noRoleKnown:
    'There is no target role to compare the title with, but your evidence covers {answered} of its {asked} duties.',
  noRole:
    'Not enough to tell: there is no target role to compare the title with, and too few of its must-haves can be judged.',
  noRoleAlone:
    'There is no target role to compare the title with, and too few of its must-haves can be judged.',
  noRoleBut:
    'There is no target role to compare the title with, but you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
  noRoleAnd:
    'There is no target role to compare the title with, and you meet {have, plural, =0 {none} other {#}} of the {musts} must-haves that can be judged.',
})

type KnockOut = NonNullable<Coverage['knockOut']>

interface Grounds {
  /** Why there is too little to go on; null where there is enough. */
  thin: Thin | null
  role: RoleFit
  /** The title of whose kind the user said that it is not theirs; null where none is. */
  refused: string | null
  /** The title, where it can't be held against any of the target roles; null where it can, or where there is none of either. */
  unread: string | null
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
/** How many must-haves can be judged, and how many of them are had. */
type Had = Pick<Fit['counts'], 'musts' | 'have'>

const say = (verdict: Verdict, because: Message): Conclusion => ({ verdict, because })

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
  const last = decided(grounds)
  if (last) return last
  const said = uncapped(grounds)
  const { knockOuts, duties } = grounds
  const whole = said.because
  if (isOfOtherWork(grounds) && rank[said.verdict] < rank.stretch)
    return say('stretch', words.noDuty({ whole, ...duties }))
  const first = knockOuts.find(one => one.state === 'missing') ?? knockOuts[0]
  if (!first || said.verdict === 'off-path' || said.verdict === 'not-enough') return said
  const cap = best[first.state]
  const verdict = rank[said.verdict] < rank[cap] ? cap : said.verdict
  const ask = { whole, name: first.name }
  return say(verdict, first.state === 'short' ? words.shownInPart(ask) : words.notShown(ask))
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
function uncapped(grounds: Grounds): Conclusion {
  const { role, leadsNobody, isRich, duties, counts, knockOuts, skillsNamed } = grounds
  const { musts, have } = counts
  const had = { musts, have }
  const share = musts >= fewestMusts ? have / musts : null
  const { closeness, target, step } = role
  const isMissing = knockOuts.some(one => one.state === 'missing')
  if (closeness === 'unknown') return withoutRole(grounds, share)
  if (closeness === 'other') return ofOther(grounds, share)
  const named = { close: closeness, target: target ?? '' }
  const all = { ...named, ...had }
  if (step <= -2) return say('off-path', words.farUnder(named))
  if (leadsNobody) return say('off-path', words.leadsNobody(named))
  const few = closeness === 'near' ? third : isRich && musts > fewestMusts ? quarter : 0
  if (share !== null && isRich && share < few) return say('off-path', words.byTitle(all))
  if (closeness === 'near' && isOfOtherWork(grounds) && duties.answered <= inPassing)
    return say('off-path', words.byTitleAlone({ ...named, ...duties }))
  if (step >= 2) return say('stretch', words.farAbove(named))
  if (share === null) return byRoleAlone(named, step, had, isMissing)
  // Close by name, and two things missing that are screened by first: it is other work after all.
  const missing = knockOuts.filter(one => one.state === 'missing').length
  if (share < half && closeness === 'near' && missing >= 2) return say('off-path', words.byTitle(all))
  if (share < half && closeness === 'same' && skillsNamed < fewestSkills) {
    return say('worth-a-look', words.fewSkills({ ...all, skills: skillsNamed }))
  }
  if (share < half) return say('stretch', words.but(all))
  if (share < most) return step > 0 ? say('stretch', words.stepUp(all)) : say('worth-a-look', words.and(all))
  if (closeness === 'same' && step === 0) return say('strong', words.and(all))
  const stepping = step > 0 ? words.stepUp : step < 0 ? words.stepBack : words.and
  return say('worth-a-look', stepping(all))
}

/** Another title than the user's, which may be another name for work that they know. */
function ofOther({ counts, duties, knockOuts }: Grounds, share: number | null): Conclusion {
  const { musts, have } = counts
  const had = { musts, have }
  const off = () => say('off-path', share === null ? words.otherUnknown() : words.otherAnd(had))
  // Other work, and a paper or years of it missing: what is had beside that does not open the door.
  if (knockOuts.some(one => one.state === 'missing')) return off()
  const speaks = share !== null && musts >= fewestForOther
  if (speaks && share >= most) return say('worth-a-look', words.otherBut(had))
  if (speaks && share >= half) return say('stretch', words.otherSome(had))
  // Half of its duties and half of what can be judged, or a third of each where both say enough.
  const isKnown =
    duties.answered >= Math.max(fewestKnown, half * duties.asked) && have > 0 && have >= half * musts
  const areBoth = speaks && share >= third && duties.answered >= Math.max(fewestBoth, third * duties.asked)
  return isKnown || areBoth ? say('stretch', words.otherKnown(duties)) : off()
}

/** Too few must-haves say anything: the role does, and what little can be judged must not speak against it. */
function byRoleAlone(
  named: { close: 'same' | 'near'; target: string },
  step: number,
  { musts, have }: Had,
  isMissing: boolean,
): Conclusion {
  if (isMissing || (musts > 0 && have === 0)) return say('stretch', words.own(named))
  if (step > 0) return say('stretch', words.upUnknown(named))
  if (named.close === 'same' && step === 0 && musts > 0)
    return say('worth-a-look', words.judgedIsYours(named))
  return say('worth-a-look', words.butUnknown(named))
}

/** No target role, or a title that names no work that is known: the work itself is all that can be held against the record. */
function withoutRole({ unread: title, counts, duties }: Grounds, share: number | null): Conclusion {
  const { musts, have } = counts
  const had = { musts, have }
  if (share === null) {
    // Half of what one would do there is what one did.
    if (duties.answered >= Math.max(fewestKnown, half * duties.asked) && have >= half * musts)
      return say(
        'worth-a-look',
        title === null ? words.noRoleKnown(duties) : words.unreadKnown({ title, ...duties }),
      )
    const verdict = 'not-enough'
    return title === null
      ? { verdict, because: words.noRole(), alone: words.noRoleAlone() }
      : { verdict, because: words.unread({ title }), alone: words.unreadAlone({ title }) }
  }
  if (share >= half)
    return say('worth-a-look', title === null ? words.noRoleBut(had) : words.unreadBut({ title, ...had }))
  return say('stretch', title === null ? words.noRoleAnd(had) : words.unreadAnd({ title, ...had }))
}
