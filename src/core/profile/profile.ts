import * as v from 'valibot'

/**
 * What was visible on a profile page at one time. Each part was either read, with the place it was read at, or
 * was not visible: a part that the page had not loaded is never taken for one that does not exist.
 */
export const profileLimits = {
  name: 200,
  line: 300,
  /** LinkedIn's own limits (220 and 2,600) with room for their drift. */
  headline: 500,
  about: 6_000,
  description: 6_000,
  positions: 60,
  roles: 30,
  schools: 40,
  skills: 200,
  count: 10_000_000,
} as const

const line = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(profileLimits.count))

const part = <S extends v.GenericSchema>(value: S) =>
  v.variant('state', [
    v.object({
      state: v.literal('read'),
      value,
      /** A selector, or a few words a person can follow. */
      where: line(200),
      /** False where the page shows only a beginning: a text cut by "see more", a list that ends in "Show all". */
      whole: v.boolean(),
    }),
    v.object({ state: v.literal('not-visible') }),
  ])

/** Read since a later version: a snapshot of before shows nothing of it. */
const later = <S extends v.GenericSchema<unknown, Part<unknown>>>(schema: S) =>
  v.optional(schema, () => notVisible as v.InferInput<S> & undefined)

const roleSchema = v.object({
  title: line(profileLimits.line),
  /** As the page words them ("Mar 2022 - Present"); empty where it gives none. */
  dates: line(100),
  /** Null where the dates do not say. */
  current: v.nullable(v.boolean()),
  place: line(profileLimits.line),
  /** Empty where the page shows none. */
  description: line(profileLimits.description),
})
export type Role = v.InferOutput<typeof roleSchema>

/** One employer with the roles held there, the newest first, as the page orders them. */
const positionSchema = v.object({
  organization: line(profileLimits.line),
  roles: v.pipe(v.array(roleSchema), v.minLength(1), v.maxLength(profileLimits.roles)),
})
export type Position = v.InferOutput<typeof positionSchema>

const schoolSchema = v.object({
  school: line(profileLimits.line),
  degree: line(profileLimits.line),
  dates: line(100),
})
export type School = v.InferOutput<typeof schoolSchema>

/** How a page was laid out; `archive` is no page but LinkedIn's own "Get a copy of your data". */
const layouts = ['2026', '2022-24', '2018-21', 'guest', 'basic', 'archive'] as const
export type LayoutId = (typeof layouts)[number]

const parts = {
  /** Empty texts and lists mean that the page shows there is none. */
  headline: part(line(profileLimits.headline)),
  location: part(line(profileLimits.line)),
  about: part(line(profileLimits.about)),
  experience: part(v.pipe(v.array(positionSchema), v.maxLength(profileLimits.positions))),
  education: part(v.pipe(v.array(schoolSchema), v.maxLength(profileLimits.schools))),
  skills: part(v.pipe(v.array(line(profileLimits.line)), v.maxLength(profileLimits.skills))),
  /** How many there are in all, where the page says so. */
  skillCount: part(count),
  photo: part(v.boolean()),
  banner: part(v.boolean()),
  connections: part(count),
  featured: part(count),
  /** Received. */
  recommendations: part(count),
  /** The frame around the photo, which everyone sees. */
  openToWork: part(v.boolean()),
  recommendationsGiven: later(part(count)),
  /** Days since the newest visible thing that was posted, shared or commented. */
  activity: later(part(count)),
  volunteering: later(part(count)),
  /** Licences, certificates and courses. */
  learning: later(part(count)),
  industry: later(part(line(profileLimits.line))),
}

export const profileSnapshotSchema = v.object({
  /** The key of its address (core/profile/profile-address). */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  layout: v.picklist(layouts),
  /** Empty on a page below the profile, which shows a list and no name. */
  name: line(profileLimits.name),
  ...parts,
})
export type ProfileSnapshot = v.InferOutput<typeof profileSnapshotSchema>

export type PartName = keyof typeof parts
export const partNames = Object.keys(parts) as PartName[]

export type Part<T> = { state: 'read'; value: T; where: string; whole: boolean } | { state: 'not-visible' }
export const notVisible = { state: 'not-visible' } as const

/** The value of a part, or null where it was not visible. */
export const seen = <T>(part: Part<T>): T | null => (part.state === 'read' ? part.value : null)

/** A profile of which nothing but the name was visible: the ground that a reader fills in. */
export const blankSnapshot = (key: string, layout: LayoutId, name: string): ProfileSnapshot => ({
  key,
  layout,
  name,
  ...(Object.fromEntries(partNames.map(part => [part, notVisible])) as Record<PartName, typeof notVisible>),
})
