import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sections } from '../../options/sections/all'
import { groups } from '../../options/sections/section'
import { welcomeSteps } from '../../options/shell/route'

const places = new Set<string>([
  ...sections.map(({ id }) => id),
  ...welcomeSteps.map(step => `welcome/${step}`),
])

const root = join(import.meta.dirname, '../..')
const sources = ['options', 'panel', 'popup', 'src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => `${folder}/${path}`),
)

test('every link into the options page names a section that there is', () => {
  const link = /(?:formatRoute|nav\.go|openOptions)\(\s*[`']#?([a-z-]+\/[a-z-]+)/g
  const lost = sources.flatMap(path =>
    [...readFileSync(join(root, path), 'utf8').matchAll(link)]
      .filter(([, place = '']) => !places.has(place))
      .map(([, place]) => `${path}: ${place}`),
  )
  expect(lost).toEqual([])
})

test('each section has an id of its own, under a group that stands at the side', () => {
  expect(places.size).toBe(sections.length + welcomeSteps.length)
  expect(sections.filter(({ group }) => !groups.includes(group))).toEqual([])
  for (const { id } of sections) expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/)
})
