import * as v from 'valibot'
import { day, id, text } from '../kernel/row'

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
  personId: id,
  kind: v.picklist(touchKinds),
  /** The user's own day, YYYY-MM-DD. */
  on: day,
  note: text(2_000),
  /** The opportunity that it was about; null for none. */
  opportunityId: v.nullable(id),
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
