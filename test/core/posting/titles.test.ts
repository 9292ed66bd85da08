import { expect, it } from 'vitest'
import { cleanTitle } from '../../../src/core/posting/titles'

it.each([
  ['Florist | Job ID 70113', 'Florist'],
  ['Florist (Ref. 2281)', 'Florist'],
  ['Florist [REQ-880]', 'Florist'],
  ['Florist #5561', 'Florist'],
  ['🌷 Florist 🌷', 'Florist'],
  ['Now hiring: Florist!', 'Florist'],
  ['Wanted: Florist!', 'Florist'],
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
