import { expect, it } from 'vitest'
import { actsFor } from '../../../options/shell/acts'

const told: { text: string; undo?: (() => void) | undefined }[] = []
const { act, told: tell } = actsFor(message => void told.push(message))
const fails = () => Promise.reject(new Error('The disk is full.'))

it('says what was done, with the way back', async () => {
  told.length = 0
  await act(
    'Added.',
    Promise.resolve(async () => {}),
  )
  await act('Seen.', Promise.resolve(null))
  expect(told.map(({ text, undo }) => [text, undo !== undefined])).toEqual([
    ['Added.', true],
    ['Seen.', false],
  ])
})

it('says that nothing was changed, or leaves it to whoever holds what was typed', async () => {
  told.length = 0
  await act('Added.', fails())
  expect(told.map(({ text }) => text.startsWith('Nothing was changed.'))).toEqual([true])
  await expect(tell('Added.', fails())).rejects.toThrow('The disk is full.')
  expect(told).toHaveLength(1)
})
