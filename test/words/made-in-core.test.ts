import { readdirSync } from 'node:fs'
import { catalogue } from 'words:all'
import { expect, it } from 'vitest'
import { checklistFor } from '../../src/core/checklist/make-checklist'
import type { Examples } from '../../src/core/checklist/rule'
import { sentenceOf } from '../../src/words/catalogue'

const folder = '../../src/core/checklist/rules'
const names = readdirSync(new URL(folder, import.meta.url)).map(name => name.replace(/\.ts$/, ''))
const situations = (
  await Promise.all(
    names.map(async name => {
      const { examples } = (await import(`../../src/core/checklist/rules/${name}.ts`)) as {
        examples: () => Examples
      }
      return examples().yields.map(each => each.of)
    }),
  )
).flat()

it('says a verdict, its reasons and the checklist by sentences of the catalogue alone', () => {
  const said = situations.flatMap(situation => [
    situation.fit.because,
    ...situation.fit.reasons.map(reason => reason.text),
    ...checklistFor(situation).flatMap(({ text, reason, parts = [] }) => [text, reason, ...parts]),
  ])
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter(message => sentenceOf(catalogue, message.id) === undefined)).toEqual([])
})
