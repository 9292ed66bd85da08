import { verdicts } from '../../../src/core/fit/verdict'
import type { Status } from '../../../src/core/pipeline/opportunity'
import type { Settings } from '../../../src/core/settings'
import { type Arrangement, dueFilters, seenFilters, sortKeys } from './arrange'

/** What of the opportunities is shown, and how: all of it stands in the address. */
export interface Listing {
  words: string
  only: Status | undefined
  arrangement: Arrangement
  asTable: boolean
  limit: number
}

const firstRows = 50

/** @param usual how it was looked at last, where the address does not say. */
export function listingOf(
  params: Readonly<Record<string, string>>,
  statuses: readonly Status[],
  usual: Settings['boardView'],
): Listing {
  const asTable = (params.as ?? usual) === 'table'
  const sort = sortKeys.find(key => key === params.sort)
  return {
    words: params.q ?? '',
    only: statuses.find(status => status === params.status),
    arrangement: {
      employer: params.employer ?? '',
      due: dueFilters.find(each => each === params.due),
      fit: verdicts.find(each => each === params.fit),
      within: seenFilters.find(each => each === params.within),
      site: params.site ?? '',
      // A list stands under its statuses, as it was seen; a table without a choice, by the last seen.
      ...(sort
        ? { sort, descending: params.dir === 'down' }
        : asTable
          ? { sort: 'seen', descending: true }
          : {}),
    },
    asTable,
    limit: Number(params.rows) || firstRows,
  }
}
