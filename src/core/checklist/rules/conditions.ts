import type { RequirementKind } from '../../advert/advert'
import { slugOf } from '../../fit/slug'
import { type Message, messages } from '../../kernel/message'
import { allAsked } from '../asked'
import { example, must } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words = messages('checklist/conditions', {
  hours: 'Check that their hours suit your life',
  travel: 'Check that the travel they ask for suits you',
  licence: 'Check that your driving licence is the one they ask for',
  physical: 'Check that the physical work suits you',
  reason:
    'It is one of their conditions, not a skill to show.{more, plural, =0 {} one { # more line mentions it.} other { # more lines mention it.}}',
})

const driving = /\bdriv(?:er|ing|e)\b|\bown (?:car|vehicle)\b|\bführerschein\b|\bpermis\b/i

/** The reading is generous with what is physical; here only what is plainly so counts. */
const bodily =
  /\b(?:lift|carry|push|stand|walk|kneel|bend|stoop|crouch|climb|reach|physical\w*|pounds|lbs?|kg|kilos?|heights?|outdoors?|vision|hearing|stamina|on your feet|körperlich\w*|heben|physique)\b/i

const checks: readonly (readonly [RequirementKind, Message, RegExp])[] = [
  ['schedule', words.hours(), /./],
  ['travel', words.travel(), /./],
  ['physical', words.physical(), bodily],
]

/** Hours, travel and physical work that are asked for: no résumé answers them, the user does. */
export const rule: Rule = {
  id: 'conditions',
  phase: 'before',
  most: 1,
  applies: situation => allAsked(situation, 'must').length > 0,
  make: situation => {
    const quoted = new Set(
      situation.fit.reasons.flatMap(reason =>
        reason.kind === 'deal' && reason.quote ? [reason.quote.text] : [],
      ),
    )
    return checks.flatMap(([kind, text, cue]) => {
      const asked = allAsked(situation, 'must').filter(
        ({ requirement }) =>
          requirement.kinds.includes(kind) &&
          cue.test(requirement.quote.text) &&
          !quoted.has(requirement.quote.text),
      )
      // The line that speaks of nothing else says it best.
      const first = [...asked].sort((a, b) => a.requirement.kinds.length - b.requirement.kinds.length)[0]
      if (!first) return []
      return [
        {
          about: slugOf(`${kind} ${first.requirement.quote.text}`),
          text: kind === 'travel' && driving.test(first.requirement.quote.text) ? words.licence() : text,
          reason: words.reason({ more: asked.length - 1 }),
          quote: first.requirement.quote,
        },
      ]
    })
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({
        ...bare,
        lines: [
          must('Weekend work with a valid driving licence', { kinds: ['schedule', 'travel'] }),
          must('Every second weekend', { kinds: ['schedule'] }),
        ],
      }),
      gives: [
        {
          about: 'schedule-every-second-weekend',
          says: ['their hours suit your life', '1 more line'],
          quote: 'Every second weekend',
        },
        { about: 'travel-weekend-work-with-a-valid-driving-licence', says: ['your driving licence'] },
      ],
    },
    {
      of: example(wardNurse),
      gives: [
        {
          about: 'schedule-rotating-shifts-including-nights-and-weekends',
          says: ['their hours suit your life', 'It is one of their conditions'],
          quote: 'Rotating shifts',
        },
      ],
    },
    {
      of: example({ ...bare, lines: [must('Able to lift 20 kg', { kinds: ['physical'] })] }),
      gives: [
        { about: 'physical-able-to-lift-20-kg', says: ['the physical work suits you'], quote: 'lift 20 kg' },
      ],
    },
  ],
  nothing: [
    example(ledgerAccountant),
    // What the user ruled out is told as ruled out.
    example({
      ...bare,
      lines: [must('Rotating shifts including nights and weekends', { kinds: ['schedule'] })],
      brand: { dealbreakers: ['night shifts'] },
    }),
  ],
  notApplicable: [example(bare)],
})
