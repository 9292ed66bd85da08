import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installInProfile, unpackedId } from '../../../scripts/browser/chromium-profile'

/**
 * A profile in which permissions of the extension were allowed once and given back: the browser asks no more, and
 * a request in a click is answered at once. The prompt itself can't be answered without a screen.
 */
export const allowedBefore =
  (...permissions: string[]) =>
  async (profileDir: string, extensionDir: string): Promise<void> => {
    await installInProfile(profileDir, extensionDir)
    const path = join(profileDir, 'Default', 'Preferences')
    const preferences = JSON.parse(await readFile(path, 'utf8'))
    const extension = preferences.extensions.settings[unpackedId(extensionDir)]
    extension.granted_permissions.api.push(...permissions)
    extension.runtime_granted_permissions = { ...extension.active_permissions, api: permissions }
    await writeFile(path, JSON.stringify(preferences))
  }
