import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/build/manifest'
import { root } from '../../../scripts/root'

/** The folder of the extension as it is shipped, without any granted host. */
export const shipped = (browser: BrowserName): string => join(root, '.cache/e2e', browser)
