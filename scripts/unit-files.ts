import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root'

/** Said by tests of components: each file gets the page as if it were the first (test/own-page.ts). */
const onPage = /^\/\/ @vitest-environment jsdom/

/**
 * What reaches further than the test that says it: other modules in the place of the real ones, or other globals (the
 * database among them).
 */
const farther =
  /\bfake-indexeddb\/auto\b|\bvi\.(?:mock|doMock|resetModules)\(|\bglobalThis\.\w+ = |\.prototype\.\w+ = |Object\.defineProperty\((?:document|navigator)\b/
/** A global in the place of another one may be put back. */
const stubs = /\bvi\.stubGlobal\(/
const putsBack = /\bvi\.unstubAllGlobals\(/
const reachesFar = (source: string): boolean =>
  farther.test(source) || (stubs.test(source) && !putsBack.test(source))

/**
 * The files of unit tests, as paths from the root: those that share a process (they leave nothing that another test
 * could see, and that is tested by sharing it), those that share a page in one as well, and those that get a process
 * each.
 */
interface UnitFiles {
  shared: string[]
  pages: string[]
  apart: string[]
}

export function unitFiles(): UnitFiles {
  const files: UnitFiles = { shared: [], pages: [], apart: [] }
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map(name => `test/${name.replaceAll('\\', '/')}`)
    .filter(path => /\.test\.tsx?$/.test(path) && !path.startsWith('test/e2e/'))
    .sort()
  for (const path of all) {
    const source = readFileSync(join(root, path), 'utf8')
    if (reachesFar(source)) files.apart.push(path)
    else if (onPage.test(source)) files.pages.push(path)
    else files.shared.push(path)
  }
  return files
}
