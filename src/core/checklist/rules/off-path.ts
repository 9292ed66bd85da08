import { isBroken } from '../../fit/wishes/hold'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { askedOf, askWhether, isAnswered } from '../asked'
import { example } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import type { Situation } from '../situation'

const words = messages('checklist/off-path', {
  settle: 'Ask whether “{own}” can be settled before you do anything else',
  oneThing: 'It is the one thing that would change this.',
  takeBack: 'Take back “Not my kind of role” if you want this work',
  takeBackWhy: '“{title}” and roles like it would then be judged by what they ask for.',
  addRole: 'Add it to your target roles if you want this work',
  addRoleWhy: '“{title}” would then be judged by what it asks for, not by its title.',
  addIt: 'It is the one thing that would change this. If you have it, add it.',
  leave: 'Leave it, unless you know something that the advert doesn’t say',
  mark: 'Mark it “Not for me”',
  markWhy: 'It leaves your list and stays in your records.',
})

/** The one thing that would change the verdict, where there is one. */
function change(situation: Situation): Draft | null {
  const { fit, fields } = situation
  const broken = fit.reasons.find(isBroken)
  if (broken)
    return {
      about: 'change',
      text: words.settle({ own: broken.own ?? '' }),
      reason: words.oneThing(),
      quote: broken.quote,
    }
  if (fit.refused)
    return {
      about: 'change',
      text: words.takeBack(),
      reason: words.takeBackWhy({ title: fit.refused.words }),
      quote: null,
    }
  const title = fieldValue(fields, 'title')
  if (title && fit.reasons.some(reason => reason.kind === 'role' && reason.side === 'against'))
    return {
      about: 'change',
      text: words.addRole(),
      reason: words.addRoleWhy({ title }),
      quote: null,
    }
  const lacking = askedOf(situation, 'must').find(
    asked => asked.coverage.state === 'missing' && !isAnswered(asked, situation.brand),
  )
  if (!lacking) return null
  return {
    about: 'change',
    text: askWhether(lacking),
    reason: words.addIt(),
    quote: lacking.requirement.quote,
  }
}

/** Off the user's path three lines are enough: why, what would change it, and the way out. */
export const rule: Rule = {
  id: 'off-path',
  phase: 'before',
  most: 3,
  applies: ({ fit, status }) => fit.verdict === 'off-path' && (status === 'seen' || status === 'interested'),
  make: situation => {
    const next = change(situation)
    return [
      {
        about: 'why',
        text: words.leave(),
        reason: situation.fit.because,
        quote: null,
      },
      ...(next ? [next] : []),
      {
        about: 'not-for-me',
        text: words.mark(),
        reason: words.markWhy(),
        quote: null,
      },
    ]
  },
}

const portersWish = { brand: { targetRoles: ['Data scientist'], skills: ['Python'] } }

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...wardNurse, ...portersWish }),
      gives: [
        { about: 'why', says: ['Leave it', 'not one of your target roles'] },
        { about: 'change', says: ['Add it to your target roles', 'Staff Nurse'] },
        { about: 'not-for-me', says: ['Not for me'] },
      ],
    },
    {
      of: example({ ...wardNurse, brand: { dealbreakers: ['night shifts'] } }),
      gives: [{ about: 'change', says: ['“night shifts”', 'settled'] }],
    },
  ],
  nothing: [],
  notApplicable: [
    example(ledgerAccountant),
    example(bare),
    example({ ...wardNurse, ...portersWish, status: 'applied' }),
  ],
})
