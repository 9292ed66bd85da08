import { expect, it } from 'vitest'
import { gistOf } from '../../../src/core/fit/gist'

it.each([
  ['Candidates should possess at least 3 years of experience in port logistics.', '“port logistics”'],
  ['Experience in the field', '“Experience in the field”'],
  ['Ability to read engineering drawings', '“read engineering drawings”'],
  [
    'Strong knowledge of commonly used methods, tools and procedures within glass making',
    '“commonly used methods, tools and procedures”',
  ],
  ['You have: five years of bell casting', '“bell casting”'],
  ['We seek individuals who enjoy bell casting', '“enjoy bell casting”'],
  ['3\\+ years of experience in bell casting', '“bell casting”'],
  ['SQL', '“SQL”'],
  [
    'Keep ledgers, invoices, orders, receipts and whatever else there is in good order',
    '“Keep ledgers, invoices, orders, receipts and whatever …”',
  ],
])('%s → %s', (text, gist) => expect(gistOf(text)).toBe(gist))
