import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root'

/** What keeps nothing that another test could see. Its tests share a process, and that they can is tested so. */
const pure = ['test/core/']

/** What reaches further than the test that says it: other modules in the place of the real ones, or other globals. */
const reachesFar =
  /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(|\bglobalThis\.\w+ = |\.prototype\.\w+ = |Object\.defineProperty\((?:document|navigator)\b/

/** The files of unit tests, as paths from the root: those that share a process, and those that get one each. */
export function unitFiles(): { together: string[]; apart: string[] } {
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map(name => `test/${name.replaceAll('\\', '/')}`)
    .filter(path => /\.test\.tsx?$/.test(path) && !path.startsWith('test/e2e/'))
    .sort()
  const mayShare = (path: string) =>
    pure.some(folder => path.startsWith(folder)) && !reachesFar.test(readFileSync(join(root, path), 'utf8'))
  return { together: all.filter(mayShare), apart: all.filter(path => !mayShare(path)) }
}
