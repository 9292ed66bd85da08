import type { KeptEvidence } from '../../src/core/fit/opening'

/** An entry of the evidence log that says nothing but what is given. */
export const keptEvidence = (said: Partial<KeptEvidence> = {}): KeptEvidence => ({
  id: 'e',
  situation: '',
  action: '',
  result: '',
  number: '',
  skills: [],
  date: '2026-05-01',
  confirmedBy: '',
  ...said,
})
