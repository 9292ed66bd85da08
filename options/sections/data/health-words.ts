import type { StorageHealth } from '../../settings-services'
import { bytesWords } from './bytes'

/** From this share of the quota on, or with less than this left, the user is told. */
const fullFrom = 0.8
const leastLeft = 100_000_000

export const nearLimit = ({ used, quota }: StorageHealth): boolean =>
  used !== null && quota !== null && quota > 0 && (used / quota >= fullFrom || quota - used < leastLeft)

/** How the room stands, in words. */
export function healthWords({ used, quota }: StorageHealth): string {
  if (used === null) return 'The browser does not say how much room is used.'
  const room = quota === null ? '' : `, of about ${bytesWords(quota)} that it may use here`
  return `Steppingstone uses about ${bytesWords(used)}${room}. The browser does not clear it on its own.`
}
