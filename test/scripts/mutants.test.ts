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
