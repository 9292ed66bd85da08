import { MessageFailure } from '../adapters/messaging'
import type { Failure } from '../core/contract/messages'
import { type Message, messages } from '../core/kernel/message'
import { UserFacingError } from '../core/kernel/user-facing-error'

const words = messages('store/failures', {
  full: 'There is no room left on this device for what was read. Nothing that was kept before is lost. Free some disk space, then choose “Try again”.',
  closed:
    'The records on this device could not be opened. Nothing was changed. Close other windows of Steppingstone, restart the browser, and try again.',
  failed: 'Something went wrong. Nothing was changed. Try again.',
})

/** A transaction that was given up wraps what was thrown in it. */
function toldIn(error: unknown, depth = 0): Message | null {
  if (error instanceof UserFacingError) return error.words
  if (!(typeof error === 'object' && error !== null) || depth > 4) return null
  const { inner, cause } = error as { inner?: unknown; cause?: unknown }
  return toldIn(inner, depth + 1) ?? toldIn(cause, depth + 1)
}

const named = (error: unknown, depth = 0): string[] => {
  if (!(typeof error === 'object' && error !== null) || depth > 4) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [...(typeof name === 'string' ? [name] : []), ...named(inner, depth + 1), ...named(cause, depth + 1)]
}

/** A failure as data, with words that say what happened, that nothing is lost, and what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MessageFailure) return error.failure
  const names = named(error)
  if (names.includes('QuotaExceededError')) {
    return { code: 'storage-full', words: words.full() }
  }
  if (
    names.some(name =>
      [
        'DatabaseClosedError',
        'OpenFailedError',
        'VersionError',
        'InvalidStateError',
        'UnknownError',
      ].includes(name),
    )
  ) {
    return { code: 'storage-closed', words: words.closed() }
  }
  // What a library says of itself is nothing that a user could act on.
  return { code: 'failed', words: toldIn(error) ?? words.failed() }
}
