import { expect, it } from 'vitest'
import { linesOfText } from '../../../scripts/train/cut-text'

it('takes lines as they stand', () =>
  expect(linesOfText('Tasks\n• Weave cloth\n\n- Dye yarn\nPay')).toEqual([
    'Tasks',
    'Weave cloth',
    'Dye yarn',
    'Pay',
  ]))

it('cuts a text that was saved in one line', () =>
  expect(linesOfText('We weave.Key tasks: Dye yarn; Sell JavaScript books.What we offerNew looms')).toEqual([
    'We weave.',
    'Key tasks:',
    'Dye yarn;',
    'Sell JavaScript books.',
    'What we offer',
    'New looms',
  ]))
