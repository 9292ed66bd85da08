import type { SettingName } from '../settings'

/** Settings of the user, and not of one browser: permissions, views and what is shown where stay each device's own. */
const shared: readonly SettingName[] = [
  'ownProfile',
  'foldAfterDays',
  'remindAt',
  'reminderWords',
  'quietHosts',
  'rhythms',
]

export const isSharedSetting = (name: string): boolean => (shared as readonly string[]).includes(name)
