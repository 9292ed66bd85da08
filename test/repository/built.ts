import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../../scripts/build/bundle'
import type { BrowserName } from '../../scripts/build/manifest'
import { shipped } from '../../scripts/build/shipped'

const folderFor = (browser: BrowserName): Promise<string> =>
  mkdtemp(join(tmpdir(), `steppingstone-${browser}-`))

/** What would be shipped, in a folder of its own; `npm test` has built it already. */
export async function built(browser: BrowserName): Promise<string> {
  if (!process.env.STEPPINGSTONE_BUILT) return builtAnew(browser)
  const outdir = await folderFor(browser)
  await cp(shipped(browser), outdir, { recursive: true })
  return outdir
}

export async function builtAnew(browser: BrowserName): Promise<string> {
  const outdir = await folderFor(browser)
  await buildExtension({ browser, outdir })
  return outdir
}
