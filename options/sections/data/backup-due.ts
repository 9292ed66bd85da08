import { messages } from '../../../src/core/kernel/message'
import type { Settings } from '../../../src/core/settings'
import { say } from '../../../src/words/say'
import type { Place } from '../../shell/route'
import type { BackupState } from './services'

const words = messages('options/backup-due', {
  never: 'no backup yet',
  old: '{days, plural, one {last backup # day ago} other {last backup # days ago}}',
})

const day = 86_400_000
/** A backup by hand is asked for after so many days. */
const reminderAfter = 30

/** A backup by itself is due. @param last ISO; null where there is none. */
export function backupIsDue(how: Settings['autoBackup'], last: string | null, now: string): boolean {
  if (how === 'off') return false
  if (last === null) return true
  return Date.parse(now) - Date.parse(last) >= (how === 'daily' ? 1 : 7) * day
}

/** Days since the last backup where that is too long ago; null where all is well. */
export function backupMissingFor(last: string, now: string): number | 'never' | null {
  if (last === '') return 'never'
  const days = Math.floor((Date.parse(now) - Date.parse(last)) / day)
  return days >= reminderAfter ? days : null
}

/** What stands under "Data" where a backup is missing and there is much to lose: a word, and no more. */
export function backupWord(state: BackupState | undefined, now: string): Partial<Record<Place, string>> {
  if (!state?.much) return {}
  const missing = backupMissingFor(state.lastBackupAt, now)
  if (missing === null) return {}
  return { 'settings/data': say(missing === 'never' ? words.never() : words.old({ days: missing })) }
}
