import { existsSync, readFileSync } from 'node:fs'
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

/** What a text names in these parts of it and is not there. */
const goneIn = (path: string, text: string, parts: RegExp): string[] =>
  [...text.matchAll(parts)].flatMap(([words]) =>
    [...words.matchAll(named)]
      .map(([, name = '']) => name)
      .filter(name => !isThere(name, path))
      .map(name => `${path}: ${name}`),
  )

it('names in comments only files that are there', () => {
  const sources = sourcesIn(['src', 'popup', 'options', 'panel', 'scripts', 'test'])
  expect(sources.flatMap(({ path, text }) => goneIn(path, text, comment))).toEqual([])
})

it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/threat-model.md'])(
  '%s names only files that are there',
  path => expect(goneIn(path, readFileSync(join(root, path), 'utf8'), /`[^`\n]+`/g)).toEqual([]),
)

it('works in scripts only on files that are there', () => {
  const inRoot = /'((?:src|popup|options|panel|scripts|test|docs)\/[\w./-]+)'/g
  const gone = sourcesIn(['scripts']).flatMap(({ path, text }) =>
    [...text.matchAll(inRoot)]
      .filter(([, name = '']) => !existsSync(join(root, name)))
      .map(([, name]) => `${path}: ${name}`),
  )
  expect(gone).toEqual([])
})
