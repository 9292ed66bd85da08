import type { GoalState } from '../../../src/core/brand/goal'
import { type Message, messages } from '../../../src/core/kernel/message'

const words = messages('options/goal-states', { open: 'Open', reached: 'Reached', dropped: 'Dropped' })

export const stateWords: Readonly<Record<GoalState, Message>> = {
  open: words.open(),
  reached: words.reached(),
  dropped: words.dropped(),
}
