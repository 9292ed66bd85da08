import fc from 'fast-check'
import { expect, it } from 'vitest'
import { example, must } from '../../../src/core/checklist/example'
import { checklistFor } from '../../../src/core/checklist/make-checklist'
import { ledgerAccountant, wardNurse } from '../../../src/core/checklist/samples'
import { coverageOf, verifyChecklist } from '../../../src/core/verify/verify-checklist'
import { say } from '../../../src/words/say'
import { anyText } from '../../any-text'

const now = '2026-11-21T20:00:00.000Z'
const options = {
  ...wardNurse,
  brand: { skills: ['wound care', 'surgical nursing'] },
  evidence: [
    { id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'], number: '6 nurses' },
  ],
}
const before =
  'Mara Lind\nNurse\n\nExperience\nNurse, Willow Lane, 2019 – 2024\n- Handed out medicines\n- Kept records'
const after =
  'Mara Lind\nStaff Nurse, Surgical Ward\n\nSummary\nSurgical nursing and wound care since 2019.\n\nExperience\nNurse, Willow Lane, 2019 – 2024\n- Taught wound care to 6 new nurses in surgical nursing'

it('goes from open to done as the text is tailored, with the place in the text', () => {
  const items = checklistFor(example({ ...options, resume: before }))
  const states = (text: string) =>
    Object.fromEntries(
      [...verifyChecklist(items, text, now)].map(([id, { state }]) => [id.split(':')[0], state]),
    )
  const open = states(before)
  const done = states(after)
  for (const rule of ['title-line', 'must-shown']) {
    expect(open[rule], rule).not.toBe('done')
    expect(done[rule], rule).toBe('done')
  }
  for (const { place } of verifyChecklist(items, after, now).values())
    if (place) expect(after.split('\n')[place.line]).toBe(place.text)
})

it('counts ticks by hand and what the text shows, each item once', () => {
  const items = checklistFor(example({ ...options, resume: before }))
  const verified = verifyChecklist(items, after, now)
  const inText = items.filter(item => verified.get(item.id)?.state === 'done')
  const byHand = items.find(item => !item.verify)
  const ticked = new Set([inText[0]?.id ?? '', byHand?.id ?? ''])
  const coverage = coverageOf(items, ticked, verified)
  expect(coverage).toMatchObject({ done: inText.length + 1, inText: inText.length, all: items.length })
  expect(coverage.open).toHaveLength(items.length - inText.length - 1)
})

it('has nothing to say without a text', () => {
  expect(verifyChecklist(checklistFor(example(options)), '  \n', now).size).toBe(0)
})

it('gives two adverts of one role at different employers less than half of their Tailor items in common, with a résumé in hand too', () => {
  const plant = {
    title: 'Accountant',
    company: 'Saltmarsh Foods',
    lines: [
      { zone: 'duties' as const, text: 'Reconcile the bank accounts of nine depots every week.' },
      must('Experience with accounts payable', { skills: ['accounts payable'] }),
      must('Good command of Excel', { kinds: ['tool'], tools: ['Excel'] }),
      must('Three years as an accountant', { kinds: ['experience'], years: 3 }),
      must('Knowledge of VAT returns', { skills: ['VAT'] }),
    ],
  }
  const user = {
    brand: { targetRoles: ['Accountant'], skills: ['Excel', 'SAP', 'accounts payable', 'VAT'] },
    evidence: [
      { id: 'e1', action: 'Moved the ledger to SAP over one weekend', skills: ['SAP'] },
      { id: 'e2', action: 'Cleared a backlog of 900 supplier invoices', skills: ['accounts payable'] },
    ],
    resume:
      'Experience\nAccountant, Harrow, 2019 – 2024\n- Ordered stationery\n- Closed the month in MS Excel',
  }
  const tailor = (of: typeof plant | typeof ledgerAccountant) =>
    checklistFor(example({ ...of, ...user }))
      .filter(item => item.phase === 'tailor')
      .map(item => `${item.id} ${say(item.text)}`)
  const [one, other] = [tailor(ledgerAccountant), tailor(plant)]
  expect(Math.min(one.length, other.length)).toBeGreaterThanOrEqual(3)
  expect(one.filter(item => other.includes(item)).length * 2).toBeLessThan(Math.min(one.length, other.length))
})

it('stands any text, and says the same of the same', () => {
  const items = checklistFor(example({ ...options, resume: before }))
  fc.assert(
    fc.property(anyText(400), text => {
      const once = verifyChecklist(items, text, now)
      expect([...verifyChecklist(items, text, now)]).toEqual([...once])
      for (const { place } of once.values())
        if (place) expect(place.end).toBeLessThanOrEqual(place.text.length)
    }),
    { numRuns: 100 },
  )
})
