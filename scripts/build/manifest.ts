import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, version } from '../root'

export const browsers = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browsers)[number]

interface Manifest {
  [key: string]: unknown
  background: { service_worker: string }
  permissions: string[]
  browser_specific_settings: { gecko: Record<string, unknown> }
}

/**
 * The manifest for one browser, made from the one source. Firefox runs the background as an event page and
 * wants its own settings; Chromium warns of keys it doesn't know.
 *
 * @param grantHosts Grants all hosts at installation: for the measuring command, never for a package.
 */
export async function manifestFor(
  browser: BrowserName,
  grantHosts: boolean,
): Promise<Record<string, unknown>> {
  const source: Manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'))
  const { background, browser_specific_settings, minimum_chrome_version, ...others } = source
  const { side_panel, sidebar_action, permissions, ...common } = others
  const manifest = {
    ...common,
    version,
    ...(browser === 'chromium'
      ? { permissions, background, minimum_chrome_version, side_panel }
      : {
          // Firefox has a sidebar without asking, and does not know the permission.
          permissions: permissions.filter(permission => permission !== 'sidePanel'),
          background: { scripts: [background.service_worker] },
          browser_specific_settings,
          sidebar_action,
        }),
  }
  if (!grantHosts) return manifest
  return { ...manifest, optional_host_permissions: [], host_permissions: ['<all_urls>'] }
}
