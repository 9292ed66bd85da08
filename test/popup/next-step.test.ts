import { expect, it } from 'vitest'
import { firstView, nextStep } from '../../popup/next-step'
import { statuses } from '../../src/core/pipeline/opportunity'

// A Friday.
const now = '2026-11-20T12:00:00'

it('has one next step for every status and view, and each leads somewhere else', () => {
  for (const status of statuses) {
    const step = nextStep(status, now, firstView(status), now, false)
    expect(step.word).not.toBe('')
    expect(step.status ?? step.view ?? step.send ?? step.make).toBeDefined()
  }
})

it('goes from interested to a version of its own, to checking it, to what was sent', () => {
  expect(firstView('seen')).toBe('fit')
  expect(nextStep('seen', now, 'fit', now, false)).toMatchObject({ status: 'interested', view: 'tailor' })
  expect(firstView('interested')).toBe('tailor')
  for (const view of ['fit', 'tailor'] as const)
    expect(nextStep('interested', now, view, now, false)).toEqual({
      word: 'Make a version for it',
      make: true,
    })
  expect(nextStep('interested', now, 'fit', now, true)).toEqual({ word: 'Check it', view: 'tailor' })
  expect(nextStep('interested', now, 'tailor', now, true)).toEqual({ word: 'Record what I sent', send: true })
})

it('names the day of following up, six working days after applying', () => {
  expect(nextStep('applied', '2026-11-16T09:00:00', 'track', now, true).word).toBe(
    'Prepare the follow-up for Tue 24 Nov',
  )
  expect(nextStep('applied', '2026-11-13T09:00:00', 'track', now, true).word).toBe(
    'Prepare the follow-up for Mon 23 Nov',
  )
  expect(nextStep('applied', '2026-11-12T09:00:00', 'track', now, true).word).toBe('Note your follow-up')
})
