import { describe, expect, it } from 'vitest'
import type { Brand } from '../../../src/core/brand/brand'
import { type ExampleLine, example, line, must } from '../../../src/core/checklist/example'
import { say } from '../../../src/words/say'

const filler = 'word '.repeat(60)
const themes = (brand: Partial<Brand>, ...lines: ExampleLine[]) =>
  example({
    lines: [...lines, line('other', filler)],
    brand: { skills: ['bees'], ...brand },
  }).fit.reasons.flatMap(({ kind, own, quote }) => (kind === 'theme' ? [[own, quote?.text]] : []))
const about = (...texts: string[]) => texts.map(text => line('about', text))

describe('threads of a brand statement in an advert', () => {
  it.each<[string, Partial<Brand>, ExampleLine[], unknown[]]>([
    [
      'a value',
      { values: ['honest bread'] },
      about('We bake honest bread.'),
      [['honest bread', 'We bake honest bread.']],
    ],
    [
      'a strength',
      { strengths: ['patience'] },
      about('We have patience.'),
      [['patience', 'We have patience.']],
    ],
    [
      'a pair of the statement',
      { statement: 'I write careful books.' },
      about('Careful books matter.'),
      [['careful books', 'Careful books matter.']],
    ],
    // One word is a thread in its own form alone.
    ['another form of one word', { values: ['numbers'] }, about('A number of events.'), []],
    [
      'another form of two words',
      { values: ['honest breads'] },
      about('We bake honest bread.'),
      [['honest breads', 'We bake honest bread.']],
    ],
    // What every employer says of itself is none.
    ['a hollow word', { values: ['quality'] }, about('Quality matters.'), []],
    ['a hollow pair', { statement: 'I like good teams.' }, about('We are good teams.'), []],
    ['a short word', { values: ['joy'] }, about('Full of joy.'), []],
    ['a word of four letters', { values: ['hope'] }, about('Full of hope.'), [['hope', 'Full of hope.']]],
    // Names, figures and sentences' ends make no pair.
    ['a name', { statement: 'People know Harrow mills.' }, about('Harrow mills grind.'), []],
    ['a figure', { statement: 'I kept 40 hives.' }, about('We have 40 hives.'), []],
    ['two sentences', { statement: 'I keep bees. Flowers help.' }, about('We have bees flowers.'), []],
    ['two letters', { statement: 'I do ox carts.' }, about('We build ox carts.'), []],
    ['small words', { statement: 'I live with bees.' }, about('All live with bees.'), []],
    ['who somebody is', { values: ['young mothers'] }, about('For young mothers.'), []],
    // What is denied, and where nobody speaks of the work.
    ['a denial', { values: ['honest bread'] }, about('There is no honest bread.'), []],
    [
      'a denial and what is said later',
      { values: ['honest bread'] },
      about('No honest bread.', 'Then honest bread.'),
      [['honest bread', 'Then honest bread.']],
    ],
    ['a benefit', { values: ['honest bread'] }, [line('offer', 'Honest bread each day.')], []],
    ['a notice', { values: ['honest bread'] }, [line('legal', 'Honest bread by law.')], []],
    [
      'a requirement',
      { values: ['honest bread'] },
      [must('Honest bread')],
      [['honest bread', 'Honest bread']],
    ],
    // Each once.
    [
      'twice',
      { values: ['honest bread'], strengths: ['Honest bread'] },
      about('Honest bread.'),
      [['honest bread', 'Honest bread.']],
    ],
  ])('%s', (_, brand, lines, found) => expect(themes(brand, ...lines)).toEqual(found))

  it('are no more than four, values first', () => {
    const values = ['honest bread', 'fresh flowers', 'clear water']
    const brand = { values, strengths: ['warm milk', 'cold stone'] }
    const all = [...values, 'warm milk', 'cold stone'].map(text => line('about', `${text}.`))
    expect(themes(brand, ...all).map(([own]) => own)).toEqual([...values, 'warm milk'])
  })
  it('say what they are', () => {
    const { reasons } = example({
      lines: about('We bake honest bread.'),
      brand: { values: ['Honest bread'] },
    }).fit
    expect(
      reasons.filter(({ kind }) => kind === 'theme').map(({ id, side, text }) => [id, side, say(text)]),
    ).toEqual([
      ['theme:honest-bread', 'for', 'It mentions “Honest bread”, a thread of your brand statement.'],
    ])
  })
})

describe('stepping stones', () => {
  const stones = (learning: string[], lines: ExampleLine[], skills = ['bees']) =>
    example({ lines: [...lines, line('other', filler)], brand: { skills, learning } }).fit.reasons.flatMap(
      ({ kind, id, side, text, quote }) => (kind === 'stone' ? [[id, side, say(text), quote?.text]] : []),
    )
  const stone = (id: string, skill: string, quote: string) => [
    `stone:${id}`,
    'for',
    `A stepping stone: it works with ${skill}, which you want to learn.`,
    quote,
  ]
  it.each<[string, string[], ExampleLine[], unknown[]]>([
    [
      'a skill by name',
      ['Python'],
      [line('duties', 'You write Python.')],
      [stone('python', 'Python', 'You write Python.')],
    ],
    [
      'a skill by another name',
      ['Kubernetes'],
      [line('duties', 'You run k8s.')],
      [stone('kubernetes', 'Kubernetes', 'You run k8s.')],
    ],
    [
      'words that no list knows',
      ['Bell founding'],
      [line('duties', 'You learn bell founding.')],
      [stone('bell-founding', 'Bell founding', 'You learn bell founding.')],
    ],
    ['words of three letters', ['oar'], [line('duties', 'You hold an oar.')], []],
    ['words of four letters', ['oars'], [line('duties', 'You hold oars.')], []],
    [
      'words of five letters',
      ['organ'],
      [line('duties', 'You play the organ.')],
      [stone('organ', 'organ', 'You play the organ.')],
    ],
    [
      'the first line that says it',
      ['Python'],
      [line('duties', 'Python first.'), line('duties', 'Python again.')],
      [stone('python', 'Python', 'Python first.')],
    ],
    ['what is offered', ['Python'], [line('offer', 'Python courses.')], []],
    ['a notice of law', ['Python'], [line('legal', 'Python is a trademark.')], []],
    ['nothing', ['Python'], [line('duties', 'You greet guests.')], []],
  ])('%s', (_, learning, lines, found) => expect(stones(learning, lines)).toEqual(found))

  it('leave out what one has, and are no more than five', () => {
    const text = 'You use Python, Rust, Kotlin, Scala, Ruby and Haskell.'
    const lines = [line('duties', text)]
    expect(stones(['Python'], lines, ['Python'])).toEqual([])
    const all = ['Python', 'Rust', 'Kotlin', 'Scala', 'Ruby', 'Haskell']
    expect(stones(all, lines).map(([id]) => id)).toEqual(
      all.slice(0, 5).map(name => `stone:${name.toLowerCase()}`),
    )
  })
})
