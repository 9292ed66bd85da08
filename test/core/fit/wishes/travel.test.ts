import { expect, it } from 'vitest'
import { type ExampleOptions, line } from '../../../../src/core/checklist/example'
import { duties, told } from './told'

const share = (value: number): ExampleOptions => ({
  ...duties('Travel as said.'),
  facts: fact => ({ travelPct: fact(value, 'Travel as said.') }),
})
it.each<['mustHaves' | 'dealbreakers', string, ExampleOptions, string, string]>([
  ['dealbreakers', 'travel', share(10), 'against', 'the advert says up to 10 % travel'],
  ['dealbreakers', 'travel', share(1), 'against', 'the advert says up to 1 % travel'],
  [
    'dealbreakers',
    'travel',
    duties('No travel required.'),
    'for',
    'the advert says that no travel is needed',
  ],
  [
    'dealbreakers',
    'travel',
    duties('You will travel to our plants.'),
    'against',
    'the advert mentions travel',
  ],
  ['dealbreakers', 'travel', duties('The plants that travel best.'), 'open', 'the advert mentions travel'],
  ['dealbreakers', 'travel', duties('Greet guests.'), 'open', 'nothing in the advert mentions it'],
  // Up to a share, and beyond it.
  ['mustHaves', 'at most 20 % travel', share(20), 'for', 'the advert says up to 20 % travel'],
  ['mustHaves', 'at most 20 % travel', share(21), 'against', 'the advert says up to 21 % travel'],
  ['mustHaves', 'at most 20 % travel', share(0), 'for', 'the advert says no travel'],
  [
    'mustHaves',
    'at most 20 % travel',
    duties('No travel required.'),
    'for',
    'the advert says that no travel is needed',
  ],
  [
    'mustHaves',
    'at most 20 % travel',
    duties('You will travel to our plants.'),
    'open',
    'the advert mentions travel',
  ],
  ['mustHaves', 'at most 20 % travel', duties('Greet guests.'), 'open', 'the advert does not say'],
  ['dealbreakers', 'travel over 25 %', share(25), 'for', 'the advert says up to 25 % travel'],
  ['dealbreakers', 'travel over 25 %', share(26), 'against', 'the advert says up to 26 % travel'],
  [
    'dealbreakers',
    'travel over 25 %',
    duties('No travel required.'),
    'for',
    'the advert says that no travel is needed',
  ],
  ['dealbreakers', 'more than 25 % travel', share(30), 'against', 'the advert says up to 30 % travel'],
])('%s: %s', (list, own, advert, side, says) => {
  expect(told(list, own, advert)).toMatchObject({ side, says })
})

it('quotes the line that says it', () => {
  expect(told('dealbreakers', 'travel', share(10)).quote).toBe('Travel as said.')
  expect(told('mustHaves', 'at most 20 % travel', share(10)).quote).toBe('Travel as said.')
  expect(
    told('dealbreakers', 'travel', duties('Greet guests.', 'You will travel to our plants.')).quote,
  ).toBe('You will travel to our plants.')
})

it.each<[string, ExampleOptions]>([
  ['what is offered', { title: 'Porter', lines: [line('offer', 'You will travel free on our ships.')] }],
  ['who the employer is', { title: 'Porter', lines: [line('about', 'You travel with us since 1911.')] }],
  ['a notice of law', { title: 'Porter', lines: [line('legal', 'You must travel at your own cost.')] }],
  ['what is arranged for others', duties('You book and arrange all travel.')],
  ['what is planned for others', duties('Planning the travel of the board.')],
  ['what is managed for others', duties('Manages budgets and travel.')],
])('asks nobody to travel by %s', (_, advert) => {
  expect(told('dealbreakers', 'travel', advert).says).toBe('nothing in the advert mentions it')
})

it.each(['The area manager will travel to the coast.', 'From our plants you will travel to the coast.'])(
  'takes no manager and no plant for what is arranged: %s',
  text => expect(told('dealbreakers', 'travel', duties(text)).side).toBe('against'),
)

it('sees what stands beside a word at some distance alone', () => {
  const far = `You arrange ${'flowers and '.repeat(6)}You will travel to our plants.`
  expect(told('dealbreakers', 'travel', duties(far)).side).toBe('against')
})
