/**
 * Adverts ask for more than skills, and some of it is named as skills are: a degree is a paper, and leading a team is a
 * part of a role. Neither is learned by a wish or seen rising as a skill is, so lists of skills leave them out.
 */
const paper =
  /(?:^|\s)(?:degree|diploma|qualification|certificate)s?$|^(?:(?:a )?(?:bachelor|master)(?:[’']?s)?|ph\.?d|doctorate|mba|high school)$/
const role =
  /^(?:leading|managing|supervising|lead|manage|supervise) (?:a |the |of )?(?:small |large )?(?:team|teams|people|staff)$/

/** @param name as skills are counted: in lower case. */
export const isNameableSkill = (name: string): boolean => !paper.test(name) && !role.test(name)
