import { expect, it } from 'vitest'
import { type ExampleOptions, line } from '../../../../src/core/checklist/example'
import { duties, told } from './told'

const zone = (of: Parameters<typeof line>[0], ...texts: string[]): ExampleOptions => ({
  title: 'Porter',
  lines: texts.map(text => line(of, text)),
})
const about = (...texts: string[]) => zone('about', ...texts)

it.each<[string, ExampleOptions, string, string, string | null]>([
  // Who hires, or the title, says it by its name.
  [
    'gambling',
    { ...duties('Greet guests.'), company: 'Otter Casino' },
    'against',
    '“Otter Casino” suggests it',
    null,
  ],
  ['gambling', { title: 'Casino Porter', lines: [] }, 'against', '“Casino Porter” suggests it', null],
  // Where the employer speaks of itself.
  [
    'gambling',
    about('We are a leading casino.'),
    'against',
    'the advert mentions it (“casino”)',
    'We are a leading casino.',
  ],
  [
    'gambling',
    about('Our casino lies by the sea.'),
    'against',
    'the advert mentions it (“casino”)',
    'Our casino lies by the sea.',
  ],
  // One mention in passing settles nothing; two do.
  [
    'gambling',
    about('A town with a casino.'),
    'open',
    'the advert mentions it (“casino”)',
    'A town with a casino.',
  ],
  [
    'gambling',
    about('A town with a casino.', 'The casino is old.'),
    'against',
    'the advert mentions it (“casino”)',
    'A town with a casino.',
  ],
  // The plainest is shown.
  [
    'gambling',
    about('A town with a casino.', 'Our casinos are old.'),
    'against',
    'the advert mentions it (“casinos”)',
    'Our casinos are old.',
  ],
  // One of many in a row.
  [
    'gambling',
    about('We sell to hotels, casinos, ships, and trains.'),
    'open',
    'the advert mentions it (“casinos”)',
    'We sell to hotels, casinos, ships, and trains.',
  ],
  [
    'gambling',
    about('We sell to hotels, casinos, and trains.'),
    'against',
    'the advert mentions it (“casinos”)',
    'We sell to hotels, casinos, and trains.',
  ],
  // What is denied.
  [
    'gambling',
    about('We take no casino for a client.'),
    'for',
    'the advert says: no gambling',
    'We take no casino for a client.',
  ],
  [
    'gambling',
    about('No casino.', 'Our casino is old.'),
    'against',
    'the advert mentions it (“casino”)',
    'Our casino is old.',
  ],
  // A way of selling counts where the work is spoken of.
  [
    'cold calling',
    duties('You make cold calls.'),
    'against',
    'the advert mentions it (“cold calls”)',
    'You make cold calls.',
  ],
  [
    'cold calling',
    zone('offer', 'A bonus for cold calls.'),
    'against',
    'the advert mentions it (“cold calls”)',
    'A bonus for cold calls.',
  ],
  [
    'cold calling',
    about('Our founder began with cold calls.'),
    'open',
    'the advert mentions it (“cold calls”)',
    'Our founder began with cold calls.',
  ],
  // Where nobody speaks of the work.
  ['gambling', zone('legal', 'Our casino rules apply.'), 'open', 'nothing in the advert mentions it', null],
  ['gambling', zone('nice', 'Our casino rules apply.'), 'open', 'nothing in the advert mentions it', null],
  ['gambling', duties('Greet guests.'), 'open', 'nothing in the advert mentions it', null],
])('ruled out %s', (own, advert, side, says, quote) => {
  expect(told('dealbreakers', own, advert)).toEqual({ side, says, quote })
})

it('is asked for as well', () => {
  expect(told('mustHaves', 'brewery', about('Our brewery is old.')).side).toBe('open')
  expect(told('mustHaves', 'spirits', about('Our brewery is old.')).side).toBe('for')
})

it('leaves long phrases that only hold such a word alone', () => {
  const long = 'a casino in a town by the sea'
  expect(told('dealbreakers', long, about('Our casino is old.')).says).not.toContain('casino')
  expect(told('dealbreakers', 'any casino in a seaside town', about('Our casino is old.')).says).toContain(
    'casino',
  )
})
