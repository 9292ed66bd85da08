import type { AdvertFacts, AdvertReading, Requirement } from './advert'

/**
 * What a reading holds at most. No advert that was written for people comes near; a text that is made to fill the
 * device does, and its reading must still be a row that every backup can give back.
 */
const most = {
  requirements: 400,
  /** Of one requirement, and of all together. */
  mentions: 60,
  allMentions: 2_000,
  groups: 20,
  parts: 20,
  /** Statements of one kind about the whole job. */
  facts: 20,
} as const

/** Characters of a line that are read as one: patterns run over no longer text. */
export const longestUnit = 2_000

function bounded(requirement: Requirement, room: number): Requirement {
  const skills = requirement.skills.slice(0, Math.min(most.mentions, room))
  const named = new Set(skills.map(skill => skill.name))
  const eitherOr = requirement.eitherOr
    .map(group => group.filter(name => named.has(name)))
    .filter(group => group.length > 1)
    .slice(0, most.groups)
  const { yearsWithin } = requirement
  return {
    ...requirement,
    skills,
    eitherOr,
    ...(yearsWithin && { yearsWithin: yearsWithin.slice(0, most.parts) }),
  }
}

const isBounded = ({ skills, eitherOr, yearsWithin }: Requirement): boolean =>
  skills.length <= most.mentions && eitherOr.length <= most.groups && (yearsWithin?.length ?? 0) <= most.parts

const boundedFacts = (facts: AdvertFacts): AdvertFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, most.facts) : value,
    ]),
  ) as unknown as AdvertFacts

/** A reading as it is handed out: the same, but for one that is larger than any advert makes it. */
export function boundedReading(reading: AdvertReading): AdvertReading {
  const mentions = reading.requirements.reduce((sum, { skills }) => sum + skills.length, 0)
  const facts = boundedFacts(reading.facts)
  if (
    reading.requirements.length <= most.requirements &&
    mentions <= most.allMentions &&
    reading.requirements.every(isBounded)
  )
    return { ...reading, facts }
  let room: number = most.allMentions
  const requirements = reading.requirements.slice(0, most.requirements).map(requirement => {
    const kept = bounded(requirement, room)
    room -= kept.skills.length
    return kept
  })
  return {
    ...reading,
    lines: reading.lines.map(line => ({
      ...line,
      requirements: line.requirements.filter(index => index < most.requirements),
    })),
    requirements,
    facts,
  }
}
