import { buildExtension } from '../../../scripts/build/bundle'
import { browsers } from '../../../scripts/build/manifest'
import { shipped } from './shipped'

/** End-to-end tests run what would be shipped, built from the sources as they are now; `npm test` has built it already. */
export async function setup(): Promise<void> {
  if (process.env.STEPPINGSTONE_BUILT) return
  for (const browser of browsers) await buildExtension({ browser, outdir: shipped(browser) })
}
