import type { PostingRecord } from '../core/pipeline/posting-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { fieldValue } from '../core/posting/posting'
import { type Stray, straysAmong } from '../core/posting/strays'
import type { JoinRecord } from '../records/joins'

/** The strays among an opportunity's sightings (the newest first), but for those that the user joined. */
export function straysOf(
  sightings: readonly SightingRecord[],
  postings: readonly PostingRecord[],
  joins: readonly Pick<JoinRecord, 'sightingIds'>[],
): Stray[] {
  const read = new Map(postings.map(posting => [posting.id, posting]))
  const joined = new Set(joins.flatMap(join => join.sightingIds))
  return straysAmong(
    [...sightings].reverse().flatMap(({ id, postingId }) => {
      const posting = read.get(postingId)
      if (!posting || joined.has(id)) return []
      const title = fieldValue(posting.fields, 'title') ?? ''
      const organization = fieldValue(posting.fields, 'hiringOrganization') ?? ''
      return [{ sightingId: id, title, organization, signature: posting.signature }]
    }),
  )
}
