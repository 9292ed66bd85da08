import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../../scripts/build/bundle'
import type { BrowserName } from '../../scripts/build/manifest'

/** Builds what would be shipped into a folder of its own. */
export async function built(browser: BrowserName): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), `steppingstone-${browser}-`))
  await buildExtension({ browser, outdir })
  return outdir
}
