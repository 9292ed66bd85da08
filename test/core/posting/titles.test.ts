import { expect, it } from 'vitest'
import { cleanTitle, withoutEmployer } from '../../../src/core/posting/titles'

it.each([
  ['Florist | Job ID 70113', 'Florist'],
  ['Florist (Ref. 2281)', 'Florist'],
  ['Vaga de Florista', 'Florista'],
  ['Oferta de empleo de Florista', 'Florista'],
  ['Florist (Ref: FL/31)', 'Florist'],
  ['Florist (Req: FL/3)', 'Florist'],
  ['Florist [REQ-880]', 'Florist'],
  ['Florist #5561', 'Florist'],
  ['🌷 Florist 🌷', 'Florist'],
  ['Now hiring: Florist!', 'Florist'],
  ['Wanted: Florist!', 'Florist'],
  ['Apply now: Florist', 'Florist'],
  ['Florist (5512) - apply now!', 'Florist'],
  ['Job Posting – Florist – 5512', 'Florist'],
  ['Florist *apply now*', 'Florist'],
  ['Florist – closing soon', 'Florist'],
  ['URGENT Florist needed', 'Florist'],
  ['Odd Petals is hiring a Florist', 'Florist'],
  ['Urgent Care Nurse', 'Urgent Care Nurse'],
  ['Urgent: Florist', 'Florist'],
  ['We are hiring a Florist', 'Florist'],
  ['Hiring: Florist', 'Florist'],
  ['[Hiring now] Florist', 'Florist'],
  ['Job #2231: Florist', 'Florist'],
  ['Ref 41-B – Florist', 'Florist'],
  ['C# Florist', 'C# Florist'],
  ['Ward 12 - Florist', 'Ward 12 - Florist'],
  ['Ref. Librarian', 'Ref. Librarian'],
  ['ID Card Clerk', 'ID Card Clerk'],
])('%s: %s', (text, title) => expect(cleanTitle(text)).toBe(title))

it.each([
  ['Florista na Rede Pétala', 'Rede Pétala', 'Florista'],
  ['Florist at Odd Petals', 'Odd Petals', 'Florist'],
  ['Florist', 'Odd Petals', 'Florist'],
  ['Head of Odd Petals', 'Odd Petals', 'Head of Odd Petals'],
  ['Florist at Sea', 'Odd Petals', 'Florist at Sea'],
])('%s, of %s: %s', (title, employer, bare) => expect(withoutEmployer(title, employer)).toBe(bare))
