import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/root'
import { sourcesIn } from './sources'

const beginnings =
  'adapters|app|background|content|core|pages|records|store|ui|words|src|popup|options|panel|scripts|test|docs'
const named = new RegExp(String.raw`(?<![\w./:-])((?:${beginnings})/[\w./-]*[\w-])(?![\w/])`, 'g')
const comment = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g
const endings = ['', '.ts', '.tsx', '.mjs', '.md']

const isThere = (path: string, from: string): boolean =>
  ['', 'src', dirname(from)].some(folder =>
    endings.some(ending => existsSync(join(root, folder, path + ending))),
  )

it('names in comments only files that are there', () => {
  const gone = sourcesIn(['src', 'popup', 'options', 'panel', 'scripts', 'test']).flatMap(({ path, text }) =>
    [...text.matchAll(comment)].flatMap(([words]) =>
      [...words.matchAll(named)]
        .map(([, name = '']) => name)
        .filter(name => !isThere(name, path))
        .map(name => `${path}: ${name}`),
    ),
  )
  expect(gone).toEqual([])
})
