/** An opportunity: one opening at one employer, made of its sightings, with the user's status and notes. */
export const statuses = [
  'seen',
  'interested',
  'applied',
  'interviewing',
  'offer',
  'closed',
  'not-for-me',
] as const
export type Status = (typeof statuses)[number]

/** The words of the interface for a status. */
export const statusWords: Record<Status, string> = {
  seen: 'Seen',
  interested: 'Interested',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
  'not-for-me': 'Not for me',
}

/** The board begins when the user says "interested"; what was only seen stays in a quiet list. */
export const isOnBoard = (status: Status): boolean => status !== 'seen' && status !== 'not-for-me'
