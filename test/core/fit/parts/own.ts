import type { Requirement } from '../../../../src/core/advert/advert'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { type ExampleLine, example } from '../../../../src/core/checklist/example'
import type { KeptEvidence } from '../../../../src/core/fit/opening'
import { type OwnSkills, ownSkillsOf } from '../../../../src/core/fit/own-skills'
import type { JsonResume } from '../../../../src/core/resume/json-resume'

/** Skills that no line of these tests asks for: with them and a résumé a record is rich. */
export const plain = 'rowing chess archery juggling singing painting knitting sailing'.split(' ')

export interface Own {
  skills?: readonly string[]
  learning?: readonly string[]
  evidence?: readonly (Partial<KeptEvidence> & { id: string })[]
  /** Title, employer, first and last month, and what was done. */
  jobs?: readonly (readonly [
    title: string,
    employer?: string,
    start?: string,
    end?: string,
    ...done: string[],
  ])[]
  education?: JsonResume['education']
  /** The advert's title is a target role by any name, or close to one. */
  isSame?: boolean
  isNear?: boolean
  roles?: readonly string[]
}

/** What a person brings, as it would be held against a line. */
export function ownOf({
  skills = plain,
  learning = [],
  evidence = [],
  jobs,
  education,
  roles = [],
  ...is
}: Own): OwnSkills {
  const resume: JsonResume = {
    ...(jobs
      ? {
          work: jobs.map(([position, name, startDate, endDate, ...highlights]) => ({
            position,
            ...(name ? { name } : {}),
            ...(startDate ? { startDate } : {}),
            ...(endDate ? { endDate } : {}),
            highlights,
          })),
        }
      : {}),
    ...(education ? { education } : {}),
  }
  const given = {
    brand: { ...emptyBrand, skills: [...skills], learning: [...learning], targetRoles: [...roles] },
    evidence: example({ evidence }).evidence,
    master: jobs || education ? { resume, text: '' } : null,
    today: '2026-01-15',
  }
  return {
    ...ownSkillsOf(given),
    isOwnRole: (is.isSame ?? false) || (is.isNear ?? false),
    isSameRole: is.isSame ?? false,
  }
}

export function asked(line: ExampleLine): Requirement {
  const [requirement] = example({ lines: [line] }).reading.requirements
  if (!requirement) throw new Error('nothing is asked')
  return requirement
}
