import { readDate } from '../../src/core/kernel/dates'
import { isSameOpening, keysOf } from '../../src/core/posting/identity'
import { isSameOpeningElsewhere } from '../../src/core/posting/joining'
import { signatureSize } from '../../src/core/posting/resemblance'
import { cleanTitle } from '../../src/core/posting/titles'
import { advertDoor } from './advert-doors'
import { fileDoor } from './file-doors'
import type { Input } from './input'
import { pageDoor } from './page-doors'
import { resumeDoor } from './resume-doors'

const half = signatureSize / 2
const ones = (many: number, from: number) => Array.from({ length: many }, (_, i) => from + i)

/** As an opening is found among those that are kept: by its address, else by employer, title, place and text. */
function sameOpening({ a = '', b = '' }: Input): boolean {
  const opening = (url: string, rest: number) => ({
    keys: keysOf({ url, externalId: null }),
    title: 'Stock Analyst',
    organization: 'Larkfield Works',
    places: [],
    remote: false,
    signature: [...ones(half, 0), ...ones(half, rest)],
  })
  const [known, seen] = [opening(a, 1_000), opening(b, 2_000)]
  return isSameOpening(known, seen, 0.5) || isSameOpeningElsewhere(known, seen)
}

/** What the product gives at a door that a case names in words. */
export async function throughDoor(door: string, input: Input): Promise<unknown> {
  if (door.startsWith('readPage')) return pageDoor(door, input)
  if (door.startsWith('readResumeFile')) return resumeDoor(door, input)
  if (door.startsWith('isSameOpening')) return sameOpening(input)
  if (door === 'readDate')
    return readDate(input.text ?? '', { now: input.now ?? '', dayFirst: input.dayFirst ?? true })
  if (door === 'cleanTitle') return cleanTitle(input.text ?? '')
  if (door === 'calendarText' || door === 'toCsv') return fileDoor(door, input)
  return advertDoor(door, input)
}
