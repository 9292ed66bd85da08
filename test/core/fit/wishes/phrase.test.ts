import { describe, expect, it } from 'vitest'
import { type ExampleOptions, line, nice } from '../../../../src/core/checklist/example'
import { duties, reasonsFor, told } from './told'

const zone = (of: Parameters<typeof line>[0], ...texts: string[]): ExampleOptions => ({
  title: 'Porter',
  lines: texts.map(text => line(of, text)),
})

describe('any other phrase', () => {
  it.each<[string, ExampleOptions, string, string, string | null]>([
    [
      'bell ringing',
      { title: 'Bell Ringing Porter', lines: [] },
      'for',
      'the title says it (“Bell Ringing Porter”)',
      null,
    ],
    ['bells', { title: 'Bell Porter', lines: [] }, 'for', 'the title says it (“Bell Porter”)', null],
    ['bell ringing', duties('You love bell ringing.'), 'for', 'the advert says it', 'You love bell ringing.'],
    ['bells', duties('You love bells.'), 'open', 'the advert mentions it', 'You love bells.'],
    [
      'bell ringing',
      duties('There is no bell ringing.'),
      'against',
      'the advert says the opposite',
      'There is no bell ringing.',
    ],
    [
      'bells',
      duties('There are no bells.'),
      'against',
      'the advert says the opposite',
      'There are no bells.',
    ],
    // Said and denied settles nothing.
    [
      'bell ringing',
      duties('There is no bell ringing.', 'You love bell ringing.'),
      'open',
      'the advert mentions it',
      'You love bell ringing.',
    ],
    // What is only wished for.
    [
      'bell ringing',
      { title: 'Porter', lines: [nice('Bell ringing')] },
      'open',
      'the advert mentions it',
      'Bell ringing',
    ],
    [
      'bell ringing',
      duties('Bell ringing is a plus.'),
      'open',
      'the advert mentions it',
      'Bell ringing is a plus.',
    ],
    [
      'bell ringing',
      duties('Bell ringing is a plus.', 'No bell ringing.'),
      'against',
      'the advert says the opposite',
      'No bell ringing.',
    ],
    [
      'bell ringing',
      duties('Bell ringing is a plus.', 'We ring: bell ringing at noon.'),
      'for',
      'the advert says it',
      'We ring: bell ringing at noon.',
    ],
    // Where nobody speaks of the work.
    [
      'bell ringing',
      zone('legal', 'Bell ringing is forbidden by law.'),
      'open',
      'the advert does not say',
      null,
    ],
    ['bell ringing', zone('meta', 'Bell ringing'), 'open', 'the advert does not say', null],
    ['bell ringing', zone('process', 'Bell ringing at nine.'), 'open', 'the advert does not say', null],
    [
      'bell ringing',
      zone('about', 'Bell ringing since 1911.'),
      'for',
      'the advert says it',
      'Bell ringing since 1911.',
    ],
    ['bell ringing', duties('Greet guests.'), 'open', 'the advert does not say', null],
  ])('%s', (own, advert, side, says, quote) =>
    expect(told('mustHaves', own, advert)).toEqual({ side, says, quote }),
  )

  it('is quoted where it stands in a long line', () => {
    const filler = 'The mill stands by the river and grinds from dawn. '
    const advert = duties(`${filler.repeat(3)}You love bell ringing. ${filler.repeat(3)}`)
    expect(told('mustHaves', 'bell ringing', advert).quote).toBe('You love bell ringing.')
  })
})

describe('a place', () => {
  const at = (...places: string[]): ExampleOptions => ({
    ...duties('Greet guests.'),
    fields: { jobLocation: places },
  })
  it.each<[string, ExampleOptions, string, string]>([
    ['in Leeds', at('Leeds, England'), 'for', 'the posting names Leeds, England'],
    ['near Berlin or Potsdam', at('Potsdam'), 'for', 'the posting names Potsdam'],
    ['near Berlin, Potsdam', at('Jena', 'Potsdam'), 'for', 'the posting names Jena; Potsdam'],
    ['within 20 miles of Cork', at('Cork'), 'for', 'the posting names Cork'],
    ['location: Lyon', at('Lyon'), 'for', 'the posting names Lyon'],
    ['in New York', at('New York, NY'), 'for', 'the posting names New York, NY'],
    ['in Germany', at('Berlin'), 'open', 'the posting names Berlin'],
    ['near Leeds', duties('Greet guests.'), 'open', 'the advert does not say'],
  ])('%s', (own, advert, side, says) =>
    expect(told('mustHaves', own, advert)).toMatchObject({ side, says, quote: null }),
  )
  it('is one only where a name follows', () => {
    expect(told('mustHaves', 'in a small house', at('Small House')).says).toBe('the advert does not say')
  })
})

describe('moving', () => {
  it.each<['mustHaves' | 'dealbreakers', string, ExampleOptions, string, string]>([
    [
      'dealbreakers',
      'relocation',
      duties('You must relocate.'),
      'against',
      'the advert mentions having to move',
    ],
    ['dealbreakers', 'relocation', duties('Relocation is a word.'), 'open', 'the advert mentions moving'],
    ['dealbreakers', 'relocation', duties('Greet guests.'), 'open', 'nothing in the advert mentions it'],
    [
      'mustHaves',
      'relocation support',
      duties('A relocation package.'),
      'for',
      'the advert offers help with moving',
    ],
    [
      'mustHaves',
      'relocation support',
      duties('No relocation package.'),
      'against',
      'the advert offers no help with moving',
    ],
    ['mustHaves', 'relocation support', duties('Greet guests.'), 'open', 'the advert does not say'],
  ])('%s: %s', (list, own, advert, side, says) =>
    expect(told(list, own, advert)).toMatchObject({ side, says }),
  )
  it('is no wish in a long phrase that only holds the word', () => {
    const eight = 'no relocation at all for me or mine today'
    expect(told('dealbreakers', eight, duties('You must relocate.')).says).toBe(
      'the advert mentions having to move',
    )
    expect(told('dealbreakers', `${eight} ever`, duties('You must relocate.')).says).not.toBe(
      'the advert mentions having to move',
    )
  })
})

describe('what the law asks of who works there', () => {
  const fact = (value: string): ExampleOptions => ({
    ...duties('As said.'),
    facts: of => ({ authorization: [of(value as never, 'As said.')] }),
  })
  it.each<['mustHaves' | 'dealbreakers', string, ExampleOptions, string, string]>([
    ['mustHaves', 'visa', fact('sponsorship-offered'), 'for', 'the advert offers sponsorship'],
    [
      'mustHaves',
      'sponsorship',
      fact('no-sponsorship'),
      'against',
      'the advert says that no visa is sponsored',
    ],
    [
      'dealbreakers',
      'security clearance',
      fact('clearance'),
      'against',
      'the advert asks for a security clearance',
    ],
    ['dealbreakers', 'citizenship', fact('citizenship'), 'against', 'the advert asks for citizenship'],
    ['dealbreakers', 'drug tests', fact('drug-test'), 'against', 'the advert mentions a drug test'],
    [
      'dealbreakers',
      'credit check',
      fact('background-check'),
      'against',
      'the advert mentions a background check',
    ],
    ['dealbreakers', 'drug tests', fact('citizenship'), 'open', 'nothing in the advert mentions it'],
  ])('%s: %s', (list, own, advert, side, says) =>
    expect(told(list, own, advert)).toMatchObject({ side, says }),
  )
})

describe('benefits', () => {
  it.each<[string, ExampleOptions, string, string]>([
    [
      'pension',
      { title: 'Porter', lines: [line('offer', 'A pension plan.')] },
      'for',
      'the advert mentions “pension plan”',
    ],
    [
      'pension',
      { title: 'Porter', lines: [line('offer', 'There is no pension.')] },
      'against',
      'the advert says: no a pension',
    ],
    ['pension', duties('You sell pensions.'), 'open', 'the advert mentions “pensions”'],
    [
      'pension',
      { title: 'Porter', lines: [line('duties', 'You sell pensions.'), line('offer', 'A pension.')] },
      'for',
      'the advert mentions “pension”',
    ],
    [
      'a pension for each of us six',
      { title: 'Porter', lines: [line('offer', 'A pension.')] },
      'open',
      'the advert does not say',
    ],
    [
      'a pension for each of us',
      { title: 'Porter', lines: [line('offer', 'A pension.')] },
      'for',
      'the advert mentions “pension”',
    ],
  ])('%s', (own, advert, side, says) => expect(told('mustHaves', own, advert)).toMatchObject({ side, says }))
})

describe('the reasons for wishes', () => {
  it('name the wish, stand in its order and are told once', () => {
    const reasons = reasonsFor(
      'mustHaves',
      ['Bell ringing', 'remote', 'bell ringing'],
      duties('Bell ringing.'),
    )
    expect(reasons.map(({ id, kind, side, own, isUnsaid }) => [id, kind, side, own, isUnsaid])).toEqual([
      ['must:bell-ringing', 'must', 'for', 'Bell ringing', undefined],
      ['must:remote', 'must', 'open', 'remote', true],
    ])
    expect(reasonsFor('dealbreakers', ['bell ringing'], duties('Bell ringing.'))).toMatchObject([
      { id: 'deal:bell-ringing', kind: 'deal', side: 'against' },
    ])
  })
  it.each<['mustHaves' | 'dealbreakers', string, string]>([
    ['mustHaves', 'no bell ringing', 'against'],
    ['mustHaves', 'without any bell ringing', 'against'],
    ['dealbreakers', 'no bell ringing', 'for'],
    ['dealbreakers', 'kein bell ringing', 'for'],
  ])('turn with a “no”: %s, %s', (list, own, side) => {
    expect(told(list, own, duties('You love bell ringing.')).side).toBe(side)
  })
  it('leave out who somebody is, and what is no word', () => {
    expect(reasonsFor('dealbreakers', ['young team'], duties('A young team.'))).toMatchObject([
      { id: 'deal:young-team', side: 'open', quote: null },
    ])
    expect(reasonsFor('dealbreakers', ['…'], duties('Greet guests.'))).toEqual([])
  })
})
