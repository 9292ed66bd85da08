import * as v from 'valibot'

/** One contact with a person. What was given and what was asked are told apart: a network lives of both. */
export const touchKinds = [
  'wrote',
  'called',
  'met',
  'congratulated',
  'helped',
  'introduced',
  'thanked',
  'asked',
  'was-helped',
] as const
export type TouchKind = (typeof touchKinds)[number]

export const touchSchema = v.object({
  personId: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  kind: v.picklist(touchKinds),
  /** The user's own day, YYYY-MM-DD. */
  on: v.pipe(v.string(), v.isoDate()),
  note: v.pipe(v.string(), v.maxLength(2_000)),
  /** The opportunity that it was about; null for none. */
  opportunityId: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))),
})
export type Touch = v.InferOutput<typeof touchSchema>

/** What the user gave, what they asked for or received, and what is neither. */
export const sides = {
  wrote: 'even',
  called: 'even',
  met: 'even',
  congratulated: 'gift',
  helped: 'gift',
  introduced: 'gift',
  thanked: 'gift',
  asked: 'ask',
  'was-helped': 'ask',
} as const satisfies Record<TouchKind, 'gift' | 'ask' | 'even'>
