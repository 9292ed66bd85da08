import { join } from 'node:path'
import { root } from '../root'
import { buildExtension } from './bundle'
import { type BrowserName, browsers } from './manifest'

/** The folder of the extension as it is shipped, without any granted host, from which tests take it. */
export const shipped = (browser: BrowserName): string => join(root, '.cache/e2e', browser)

/** Builds it for both browsers, from the sources as they are now. */
export async function buildShipped(): Promise<void> {
  for (const browser of browsers) await buildExtension({ browser, outdir: shipped(browser) })
}
