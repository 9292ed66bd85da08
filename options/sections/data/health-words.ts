import type { StorageHealth } from '../../../src/adapters/storage-health'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { bytesWords } from './bytes'

const words = messages('options/health-words', {
  unsaid: 'The browser does not say how much room is used.',
  used: 'Steppingstone uses about {used}. The browser does not clear it on its own.',
  usedOf:
    'Steppingstone uses about {used}, of about {quota} that it may use here. The browser does not clear it on its own.',
})

/** From this share of the quota on, or with less than this left, the user is told. */
const fullFrom = 0.8
const leastLeft = 100_000_000

export const nearLimit = ({ used, quota }: StorageHealth): boolean =>
  used !== null && quota !== null && quota > 0 && (used / quota >= fullFrom || quota - used < leastLeft)

/** How the room stands, in words. */
export function healthWords({ used, quota }: StorageHealth): string {
  if (used === null) return say(words.unsaid())
  return say(
    quota === null
      ? words.used({ used: bytesWords(used) })
      : words.usedOf({ used: bytesWords(used), quota: bytesWords(quota) }),
  )
}
