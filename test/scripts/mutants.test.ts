import { expect, it } from 'vitest'
import { mutantsOf, withMutants } from '../../scripts/mutate/mutants'

const source = `const heard = []
const say = word => heard.push(word)
const weigh = n => {
  if (n > 9) say('much')
  else if (n > 4) say('some')
  else say('little')
}
weigh(10)
weigh(7)
weigh(1)
return heard
`

function heardWith(awake: number): unknown {
  const mutants = mutantsOf('weigh.ts', `async () => {\n${source}}`).map((mutant, id) => ({ ...mutant, id }))
  const made = withMutants(`async () => {\n${source}}`, mutants)
  const body = made.slice(made.indexOf('\n'), made.lastIndexOf('}'))
  return new Function('__mutant', body)((id: number) => id === awake)
}

it('changes nothing while every mutant sleeps', () => {
  expect(heardWith(-1)).toEqual(['much', 'some', 'little'])
})

it('changes one thing at a time', () => {
  const mutants = mutantsOf('weigh.ts', `async () => {\n${source}}`)
  const of = (from: string, to: string | null) =>
    heardWith(mutants.findIndex(mutant => mutant.from === from && mutant.to === to))
  expect(of("say('some')", null)).toEqual(['much', 'little'])
  expect(of("say('much')", null)).toEqual(['some', 'little'])
  expect(of('n > 9', 'true')).toEqual(['much', 'much', 'much'])
  expect(of('n > 4', 'false')).toEqual(['much', 'little', 'little'])
})

const changes = (source: string) => mutantsOf('a.ts', source).map(({ from, to }) => `${from} → ${to}`)

it('leaves out what is of speed alone', () => {
  const remembered = `
const known = new Map()
function made(word) {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  return make(word)
}`
  expect(changes(remembered)).toEqual([
    'before !== undefined → true',
    'before !== undefined → (before) === (undefined)',
  ])
  // What is answered before was looked for is no memory.
  expect(changes('() => {\nconst before = last()\nif (before) return before\n}')).toContain('before → false')
})

it('names numbers that stand in for what the compiler asks for', () => {
  const standIns = mutantsOf('a.ts', 'const a = words[0]?.start ?? 7; const b = at ?? -1')
  expect(standIns.map(({ from, isStandIn }) => [from, isStandIn])).toEqual([
    ['0', false],
    ['0', false],
    ['7', true],
    ['7', true],
    ['1', true],
    ['1', true],
  ])
})
