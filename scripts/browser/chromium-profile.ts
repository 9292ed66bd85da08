import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The id that Chromium gives an unpacked extension: made from its path. */
export const unpackedId = (extensionDir: string): string =>
  createHash('sha256')
    .update(extensionDir)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))

/**
 * Writes a profile in which the extension is installed as by "Load unpacked". An extension named at launch is
 * a guest: its permissions and registrations are gone with the browser. Only an installed one shows what
 * a user sees after a restart.
 * @param hosts match patterns that the user granted before, as the browser keeps them.
 */
export async function installInProfile(
  profileDir: string,
  extensionDir: string,
  hosts: readonly string[] = [],
): Promise<void> {
  const preferences = join(profileDir, 'Default', 'Preferences')
  const exists = await readFile(preferences).catch(() => null)
  if (exists) return
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'))
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] }
  // Microseconds since 1601.
  const now = String((BigInt(Date.now()) + 11_644_473_600_000n) * 1_000n)
  const extension = {
    path: extensionDir,
    // 4: unpacked; 38: requires no verification, as the page of extensions sets it.
    location: 4,
    creation_flags: 38,
    state: 1,
    first_install_time: now,
    last_update_time: now,
    from_webstore: false,
    active_permissions: granted,
    granted_permissions: { ...granted, api: manifest.permissions },
    ...(hosts.length > 0 ? { runtime_granted_permissions: granted } : {}),
  }
  await mkdir(dirname(preferences), { recursive: true })
  await writeFile(
    preferences,
    JSON.stringify({
      extensions: { ui: { developer_mode: true }, settings: { [unpackedId(extensionDir)]: extension } },
    }),
  )
}
