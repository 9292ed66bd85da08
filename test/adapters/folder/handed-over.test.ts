import { expect, it } from 'vitest'
import { handedOver } from '../../../src/adapters/folder/handed-over'

const file = (path: string): File => {
  const made = new File([path], path.split('/').at(-1) ?? '')
  Object.defineProperty(made, 'webkitRelativePath', { value: path })
  return made
}
const saved: string[] = []
const saver = {
  save: async (path: string) => void saved.push(path),
  remove: async (path: string) => void saved.push(`-${path}`),
}
const key = 'steppingstone-key-abcdefghij.json'
const text = async (bytes: Promise<Uint8Array | null>) => new TextDecoder().decode((await bytes) ?? undefined)

it.each([
  ['the folder itself', 'sync'],
  ['one around it', 'Downloads/Steppingstone/sync'],
])('lists and reads what lies there, where %s was chosen', async (_what, root) => {
  const folder = handedOver(
    [key, 'd/aaaaaaaaaa/00000001-00000002.ssc', 'd/aaaaaaaaaa/head-00000001.ssc']
      .map(path => file(`${root}/${path}`))
      .concat(root === 'sync' ? [] : [file('Downloads/a letter.pdf')]),
    saver,
  )
  expect(await folder.list('')).toEqual([
    { name: key, isFolder: false },
    { name: 'd', isFolder: true },
  ])
  expect((await folder.list('d')).map(each => each.name)).toEqual(['aaaaaaaaaa'])
  expect((await folder.list('d/aaaaaaaaaa/')).map(each => each.name)).toEqual([
    '00000001-00000002.ssc',
    'head-00000001.ssc',
  ])
  expect(await text(folder.read(key))).toBe(`${root}/${key}`)
  expect(await folder.read('d/aaaaaaaaaa/none.ssc')).toBeNull()
})

it('shows what was saved and removed as if it stood there already', async () => {
  const folder = handedOver([], saver)
  expect(await folder.list('')).toEqual([])
  await folder.write('d/b/1.ssc', new TextEncoder().encode('new'))
  expect(await text(folder.read('d/b/1.ssc'))).toBe('new')
  await folder.remove('d/b/1.ssc')
  expect(await folder.list('d')).toEqual([])
  expect(saved).toEqual(['d/b/1.ssc', '-d/b/1.ssc'])
})

it('what could not be saved is not there', async () => {
  const folder = handedOver([], { ...saver, save: async () => Promise.reject(new Error('full')) })
  await expect(folder.write('a', new Uint8Array(1))).rejects.toThrow('full')
  expect(await folder.read('a')).toBeNull()
})
