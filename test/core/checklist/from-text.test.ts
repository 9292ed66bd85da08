import { expect, it } from 'vitest'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { example } from '../../../src/core/checklist/example'
import { makeChecklist } from '../../../src/core/checklist/make-checklist'
import { judge } from '../../../src/core/fit/judge'

const lines = [
  'Your role',
  'As a registered nurse on our surgical ward you look after patients before and after their operation.',
  'Responsibilities',
  'Plan and give care for up to eight patients a shift and keep their records.',
  'Requirements',
  'Current RN license is required.',
  'At least 2 years of experience in acute care',
  'Experience with wound care and IV therapy',
  'Night shifts and every third weekend',
  'How to apply',
  'Please send a cover letter with your résumé by 12 March.',
]

it('goes from a text to a checklist through the reading of adverts', () => {
  const { fields, brand, evidence } = example({
    title: 'Registered Nurse',
    company: 'Northmoor Hospital',
    brand: { targetRoles: ['Nurse'], skills: ['wound care'], dealbreakers: ['street sales'] },
    evidence: [{ id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'] }],
  })
  const reading = readAdvert({ title: 'Registered Nurse', company: 'Northmoor Hospital', lines })
  const opening = { fields, reading, lines, brand, evidence }
  const fit = judge(opening)
  expect(fit.verdict).not.toBe('off-path')
  const items = makeChecklist({ ...opening, fit, status: 'interested' })
  const rules = items.map(item => item.rule)
  for (const rule of ['deadline', 'knock-outs', 'title-line', 'must-shown', 'documents-asked']) {
    expect(rules).toContain(rule)
  }
  for (const { phase, quote } of items) {
    if (phase === 'tailor') expect(lines[quote?.line ?? -1]).toContain(quote?.text)
  }
})
