import type { Status } from '../../../src/core/pipeline/opportunity'
import type { View } from './opportunity-detail'

const views: Readonly<Record<string, View>> = {
  // The search of the list has f.
  y: 'fit',
  t: 'tailor',
  k: 'track',
  h: 'history',
  v: 'advert',
}
const statuses: Readonly<Record<string, Status>> = {
  s: 'seen',
  i: 'interested',
  a: 'applied',
  w: 'interviewing',
  o: 'offer',
  c: 'closed',
  m: 'not-for-me',
}

/** Single letters for what is open: its views, and where it stands. */
export function lettersOf(
  onView: (view: View) => void,
  onStatus: (status: Status) => void,
): Record<string, () => void> {
  return Object.fromEntries([
    ...Object.entries(views).map(([key, view]) => [key, () => onView(view)]),
    ...Object.entries(statuses).map(([key, status]) => [key, () => onStatus(status)]),
  ])
}
