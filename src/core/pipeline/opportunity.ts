import { type Message, messages } from '../kernel/message'

const words = messages('pipeline/opportunity', {
  seen: 'Seen',
  interested: 'Interested',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
  notForMe: 'Not for me',
})

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
export const statusWords: Record<Status, Message> = {
  seen: words.seen(),
  interested: words.interested(),
  applied: words.applied(),
  interviewing: words.interviewing(),
  offer: words.offer(),
  closed: words.closed(),
  'not-for-me': words.notForMe(),
}

/** The board begins when the user says "interested"; what was only seen stays in a quiet list. */
export const isOnBoard = (status: Status): boolean => status !== 'seen' && status !== 'not-for-me'
