import { MessageFailure } from '../adapters/messaging'
import type { Failure } from '../core/contract/messages'

const named = (error: unknown, depth = 0): string[] => {
  if (!(typeof error === 'object' && error !== null) || depth > 4) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [...(typeof name === 'string' ? [name] : []), ...named(inner, depth + 1), ...named(cause, depth + 1)]
}

/** A failure as data, with a sentence that says what happened, that nothing is lost, and what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MessageFailure) return { code: error.code, message: error.message }
  const names = named(error)
  if (names.includes('QuotaExceededError')) {
    return {
      code: 'storage-full',
      message:
        'There is no room left on this device for what was read. Nothing that was kept before is lost. Free some disk space, then choose “Try again”.',
    }
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
    return {
      code: 'storage-closed',
      message:
        'The records on this device could not be opened. Nothing was changed. Close other windows of Steppingstone, restart the browser, and try again.',
    }
  }
  return {
    code: 'failed',
    message: error instanceof Error ? error.message : 'Something went wrong. Nothing was changed.',
  }
}
