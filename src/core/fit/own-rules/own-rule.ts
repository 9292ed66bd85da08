import * as v from 'valibot'
import type { Requirement } from '../../advert/advert'
import { text } from '../../kernel/row'
import { cleanLine, foldForComparison } from '../../kernel/text'
import { shortHash } from '../slug'

const longest = { words: 500, skill: 200, employer: 200 } as const
const mostSkills = 40

/**
 * What the user corrected in a judgement, remembered as a rule: a line that asks for nothing, or a role that is not
 * theirs. It is kept in words, so that it can be read, and taken back, as it was said.
 */
export const ownRuleSchema = v.object({
  /** Its kind and its words, by which the same rule is known again. */
  of: text(60),
  kind: v.picklist(['not-asked', 'not-my-role']),
  /** The line, or the title, as the advert words it. */
  words: v.pipe(text(longest.words), v.minLength(1)),
  /** Names of the skills that were read in the line: a line that asks for others is another one. */
  skills: v.pipe(v.array(text(longest.skill)), v.maxLength(mostSkills)),
  /** Whose advert it was said of; empty where nobody is named. */
  employer: text(longest.employer),
})
export type OwnRule = v.InferOutput<typeof ownRuleSchema>
export type KeptRule = OwnRule & { id: string }

/** A requirement's words as a rule keeps them. */
export const lineOf = ({ quote }: Pick<Requirement, 'quote'>): string => cleanLine(quote.text, longest.words)

/** Skills and tools by name; how somebody is says nothing of what a line is about. */
export const skillsOf = ({ skills }: Pick<Requirement, 'skills'>): string[] =>
  [
    ...new Set(
      skills.filter(({ kind }) => kind !== 'trait').map(({ name }) => cleanLine(name, longest.skill)),
    ),
  ]
    .filter(name => name !== '')
    .slice(0, mostSkills)

function ruleOf(kind: OwnRule['kind'], words: string, skills: string[], employer: string): OwnRule | null {
  if (words === '') return null
  return {
    of: `${kind}:${shortHash(foldForComparison(words))}`,
    kind,
    words,
    skills,
    employer: cleanLine(employer, longest.employer),
  }
}

/** "Not asked for". Null where the line says nothing that could be known again. */
export const notAskedRule = (requirement: Requirement, employer: string): OwnRule | null =>
  ruleOf('not-asked', lineOf(requirement), skillsOf(requirement), employer)

/** "Not my kind of role". Null where the advert has no title. */
export const notMyRoleRule = (title: string, employer: string): OwnRule | null =>
  ruleOf('not-my-role', cleanLine(title, longest.words), [], employer)
