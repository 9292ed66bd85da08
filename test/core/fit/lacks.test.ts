import { expect, it } from 'vitest'
import { example, must } from '../../../src/core/checklist/example'
import { checklistFor } from '../../../src/core/checklist/make-checklist'
import { say } from '../../../src/words/say'

const advert = {
  title: 'Accountant',
  company: 'Harrow Mill',
  lines: [must('Experience with SAP', { kinds: ['tool'], tools: ['SAP'] })],
}
const given = (lacks: string[]) =>
  example({ ...advert, brand: { targetRoles: ['Accountant'], skills: ['Excel', 'IFRS'], lacks } })
const asks = (lacks: string[]) =>
  checklistFor(given(lacks)).some(item => item.phase === 'before' && say(item.text).includes('SAP'))

it('counts as missing what the user said they do not have, and asks no more', () => {
  expect(given(['sap']).fit.coverage[0]?.state).toBe('missing')
  expect(asks(['sap'])).toBe(false)
})

it('asks what was not answered, with the name to answer for', () => {
  expect(given(['bookbinding']).fit.coverage[0]).toEqual(given([]).fit.coverage[0])
  const item = checklistFor(given([])).find(one => one.rule === 'must-missing')
  expect(item?.claim).toEqual(['SAP'])
})
