import { expect, it } from 'vitest'
import { verbatim } from '../../src/core/kernel/message'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import { failureOf } from '../../src/store/failures'
import { say } from '../../src/words/say'

const told = (error: unknown) => {
  const { code, words } = failureOf(error)
  return `${code}: ${say(words)}`
}

it('says nothing that a library says of itself', () => {
  const library = Object.assign(new Error("Cannot read properties of undefined (reading 'at')"), {
    name: 'TypeError',
  })
  for (const error of [library, { inner: library }, 'text', null, undefined])
    expect(told(error)).toBe('failed: Something went wrong. Nothing was changed. Try again.')
})

it('passes on what is meant for the user, however deep a transaction wrapped it', () => {
  const meant = new UserFacingError(verbatim('That day does not exist.'))
  expect(told(meant)).toBe('failed: That day does not exist.')
  expect(told(Object.assign(new Error('Transaction aborted'), { inner: { cause: meant } }))).toBe(
    'failed: That day does not exist.',
  )
})

it('knows a full disk and a closed database by their names', () => {
  expect(told({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toMatch(
    /^storage-full: There is no room/,
  )
  expect(told({ name: 'DatabaseClosedError' })).toMatch(/^storage-closed: .*could not be opened/)
})
