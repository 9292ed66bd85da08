import * as v from 'valibot'

/** What a case may give a door; which of it a door takes is said by the door. */
const inputSchema = v.object({
  focus: v.optional(v.string()),
  what: v.optional(v.string()),
  title: v.optional(v.string()),
  lines: v.optional(v.array(v.string())),
  text: v.optional(v.string()),
  now: v.optional(v.string()),
  dayFirst: v.optional(v.boolean()),
  url: v.optional(v.string()),
  html: v.optional(v.string()),
  a: v.optional(v.string()),
  b: v.optional(v.string()),
  name: v.optional(v.string()),
  base64: v.optional(v.string()),
  json: v.optional(v.unknown()),
})
export type Input = v.InferOutput<typeof inputSchema>

export const caseSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  kind: v.string(),
  door: v.string(),
  input: inputSchema,
})
