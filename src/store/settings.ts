import * as v from 'valibot'
import { defaultSettings, type SettingName, type Settings, settingSchemas } from '../core/settings'
import type { Database } from './database'
import { timeAfter, timeNow } from './stamp'

/** A setting as stored, or its default where it is absent or does not have its form. */
export async function getSetting<N extends SettingName>(db: Database, name: N): Promise<Settings[N]> {
  const row = await db.settings.get(name)
  if (!row) return defaultSettings[name]
  const checked = v.safeParse(settingSchemas[name], row.value)
  return checked.success ? (checked.output as Settings[N]) : defaultSettings[name]
}

export async function putSetting<N extends SettingName>(
  db: Database,
  name: N,
  value: Settings[N],
): Promise<void> {
  const checked = v.parse(settingSchemas[name], value)
  await db.transaction('rw', db.settings, async () => {
    const before = await db.settings.get(name)
    await db.settings.put({ name, value: checked, updatedAt: timeAfter(before?.updatedAt ?? '') })
  })
}

/** Changes the switch of one site, in one transaction with reading the others. */
export const switchSite = (db: Database, siteId: string, on: boolean): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const switches = await getSetting(db, 'siteSwitches')
    await putSetting(db, 'siteSwitches', { ...switches, [siteId]: on })
  })

/** From now on nothing is noticed on this host and its subdomains. */
export const leaveAlone = (db: Database, host: string): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const hosts = await getSetting(db, 'quietHosts')
    if (!hosts.includes(host)) await putSetting(db, 'quietHosts', [...hosts, host].sort())
  })

/** Since when sites are on, by id ("*" is everywhere, a match pattern a host): the browser does not tell. */
export const keepSwitchedOn = (db: Database, ids: readonly string[]): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const since = Object.fromEntries(ids.map(id => [id, timeNow()]))
    await putSetting(db, 'switchedOnAt', { ...(await getSetting(db, 'switchedOnAt')), ...since })
  })
