import { expect, it } from 'vitest'
import { firstView, nextStep } from '../../popup/next-step'
import { statuses } from '../../src/core/pipeline/opportunity'

// A Friday.
const now = '2026-11-20T12:00:00'

it('has one next step for every status and view, and each leads somewhere else', () => {
  for (const status of statuses) {
    const step = nextStep(status, now, firstView(status), now)
    expect(step.word).not.toBe('')
    expect(step.status ?? step.view ?? step.send).toBeDefined()
  }
})

it('goes from interested to the checklist to what was sent', () => {
  expect(firstView('seen')).toBe('fit')
  expect(nextStep('seen', now, 'fit', now)).toMatchObject({ status: 'interested', view: 'tailor' })
  expect(firstView('interested')).toBe('tailor')
  expect(nextStep('interested', now, 'fit', now)).toEqual({ word: 'Open checklist', view: 'tailor' })
  expect(nextStep('interested', now, 'tailor', now)).toEqual({ word: 'Record what I sent', send: true })
})

it('names the day of following up, six working days after applying', () => {
  expect(nextStep('applied', '2026-11-16T09:00:00', 'track', now).word).toBe(
    'Prepare the follow-up for Tue 24 Nov',
  )
  expect(nextStep('applied', '2026-11-13T09:00:00', 'track', now).word).toBe(
    'Prepare the follow-up for Mon 23 Nov',
  )
  expect(nextStep('applied', '2026-11-12T09:00:00', 'track', now).word).toBe('Note your follow-up')
})
