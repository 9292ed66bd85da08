import type {
  BackupState,
  Notice,
  Preview,
  SetAside,
  SettingsServices,
} from '../../options/settings-services'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { type StoreName, storeNames } from '../../src/records/registry'
import { cell, derived, type cell as makeCell } from './cells'

type Cell<T> = ReturnType<typeof makeCell<T>>

/** What a good backup would change: five opportunities come in, one is another here. */
export const preview: Preview = {
  header: {
    format: 'steppingstone-backup',
    version: 1,
    schema: 1,
    app: '0.1.0',
    createdAt: '2026-11-20T09:30:00.000Z',
    counts: {} as Preview['header']['counts'],
    bytes: 1,
    sha256: '0'.repeat(64),
  },
  stores: {
    ...(Object.fromEntries(
      storeNames.map(store => [store, { inFile: 0, added: 0, changed: 0, same: 0 }]),
    ) as Record<StoreName, Preview['stores'][StoreName]>),
    opportunities: { inFile: 6, added: 5, changed: 1, same: 0 },
  },
}

/** The settings' part of the services, over values in memory. */
export function fakeSettings(opportunities: Cell<OpportunityRecord[]>, calls: string[]): SettingsServices {
  const backup = cell<BackupState>({ lastBackupAt: '', worthIt: true, much: false, auto: 'off' })
  const folding = cell(30)
  const paused = cell('')
  const quiet = cell<string[]>([])
  const badge = cell<'on' | 'off'>('on')
  const notifications = cell(false)
  const remindAt = cell('09:00')
  const reminderWords = cell<'discreet' | 'full'>('discreet')
  const undo = async () => void calls.push('undo')
  return {
    stored: derived(opportunities, rows => [
      { store: 'opportunities', name: 'Opportunities', what: 'with texts', count: rows.length },
      { store: 'evidence', name: 'Evidence', what: 'entries', count: 3 },
    ]),
    backupState: backup,
    writeBackup: async () => {
      backup.set({ ...backup.get(), lastBackupAt: '2026-11-21T20:00:00.000Z' })
      return { name: 'steppingstone-2026-11-21.jsonl.gz', leftOut: 0 }
    },
    setAutoBackup: async auto => {
      backup.set({ ...backup.get(), auto })
      return true
    },
    previewBackup: async () => preview,
    restoreBackup: async (_file, how) => void calls.push(`restore ${how}`),
    takeOut: async what => `steppingstone-${what}`,
    foldAfterDays: folding,
    setFoldAfterDays: async days => folding.set(days),
    storageHealth: async () => ({ used: 12_400_000, quota: 11_000_000_000 }),
    recount: async () => 0,
    setAside: cell<SetAside[]>([]),
    writeSetAside: async () => 'steppingstone-2026-11-21.jsonl.gz',
    removeSetAside: async name => void calls.push(`remove ${name}`),
    eraseEverything: async () => opportunities.set([]),
    eraseStore: async store => {
      calls.push(`erase ${store}`)
      return undo
    },
    seenOnlyOn: async host => (host === 'board.example' ? opportunities.get().map(row => row.id) : []),
    eraseOpportunities: async ids => {
      const before = opportunities.get()
      opportunities.set(before.filter(row => !ids.includes(row.id)))
      return async () => opportunities.set(before)
    },
    pausedUntil: paused,
    setPausedUntil: async time => paused.set(time),
    quietHosts: quiet,
    setQuietHosts: async hosts => quiet.set(hosts),
    badge,
    setBadge: async value => badge.set(value),
    notices: cell<Notice[]>([]),
    switchedOnAt: cell({}),
    otherOrigins: cell<string[]>([]),
    giveBackOrigin: async origin => {
      calls.push(`give back ${origin}`)
      return true
    },
    holdsDownloads: cell(false),
    giveBackDownloads: async () => true,
    holdsNotifications: notifications,
    requestNotifications: async () => {
      notifications.set(true)
      return true
    },
    giveBackNotifications: async () => {
      notifications.set(false)
      return true
    },
    remindAt,
    setRemindAt: async time => remindAt.set(time),
    reminderWords,
    setReminderWords: async words => reminderWords.set(words),
    showsExample: false,
    exampleKept: async () => false,
    openExample: async () => void calls.push('open example'),
    leaveExample: () => void calls.push('leave example'),
    removeExample: async () => void calls.push('remove example'),
  }
}
