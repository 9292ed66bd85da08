import { describe, expect, it } from 'vitest'
import { knownText } from '../../../src/core/fit/known'
import { mayAnswer } from '../../../src/core/fit/known-index'
import { sharedWords } from '../../../src/core/fit/shared-words'
import { stemOf, tellingWords } from '../../../src/core/fit/words'

const texts = [
  'Grew orchid seedlings in glass houses',
  'Potted orchid seedlings',
  'Kubernetes clusters',
  'Tuned slow PostgreSQL queries',
].map(own => knownText(own, 'done'))
const asked = (said: Partial<Parameters<typeof mayAnswer>[1]>) =>
  mayAnswer(texts, { identities: [], areas: [], stems: [], ...said })
const stems = (...words: string[]) => words.map(stemOf)

describe('which texts may answer a line', () => {
  it('are those that share two words which tell something, in their order', () => {
    expect(asked({ stems: stems('seedlings', 'orchid') })).toEqual([0, 1])
    expect(asked({ stems: stems('orchid', 'glass') })).toEqual([0])
    expect(asked({ stems: stems('orchid') })).toEqual([])
    expect(asked({ stems: stems('orchid', 'orchids') })).toEqual([])
    expect(asked({ stems: stems('grew', 'orchid', 'houses', 'glass', 'seedling') })).toEqual([0, 1])
    expect(asked({})).toEqual([])
  })
  it('are those that bear a name or a kind of work that is asked for', () => {
    const [identity = ''] = texts[2]?.identities ?? []
    expect(asked({ identities: [identity] })).toEqual([2])
    const [area = ''] = texts[3]?.areas.keys() ?? []
    expect(asked({ areas: [area], stems: stems('orchid', 'seedlings') })).toEqual([0, 1, 3])
    expect(asked({ identities: ['nothing'], areas: ['nothing'] })).toEqual([])
  })
  it('share no words that stand in every advert, nor short ones', () => {
    const plain = ['Work with the team on a project', 'Use of an axe and an oar'].map(own =>
      knownText(own, 'done'),
    )
    const of = (...words: string[]) => mayAnswer(plain, { identities: [], areas: [], stems: stems(...words) })
    expect(of('work', 'team', 'project')).toEqual([])
    expect(of('axe', 'oar')).toEqual([])
  })
})

describe('words that a line and an accomplishment share', () => {
  const shared = (own: string, text: string) => sharedWords(knownText(own, 'done'), text, tellingWords(text))
  it.each<[string, string, string | null]>([
    ['Potted orchid seedlings in spring', 'Care for orchid seedlings', '“orchid seedlings”'],
    // Two that stand apart in one of both say too little; three say enough wherever they stand.
    ['Grew seedlings of an orchid', 'Care for orchid seedlings', null],
    ['Grew orchid seedlings', 'Seedlings of rare orchid', null],
    [
      'Grew seedlings of an orchid in glass pots',
      'Orchid and seedlings under glass',
      'orchid, seedlings, glass',
    ],
    ['Orchid seedlings', 'Orchid', null],
    ['Orchid seedlings', 'Roses and tulips', null],
    ['Orchid orchids', 'Orchid orchids', '“Orchid orchids”'],
    // What everyone says proves nothing.
    ['Work with a team on customer projects', 'Team work for customers on projects', null],
    // No more than four are named.
    [
      'Painted walls, doors, windows, floors and fences',
      'Fences, floors, windows, doors, walls',
      'fences, floors, windows, doors',
    ],
  ])('%s — %s', (own, text, words) => expect(shared(own, text)).toBe(words))
})
