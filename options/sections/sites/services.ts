import type { Settings } from '../../../src/core/settings'
import type { Notice } from '../../../src/store/derived-rows'
import type { Watchable } from '../../../src/ui/hooks/use-live'

/** Where and when postings are noticed, and what was. */
export interface NoticingServices {
  /** ISO; empty where noticing is not paused. */
  pausedUntil: Watchable<string>
  setPausedUntil(time: string): Promise<void>
  quietHosts: Watchable<string[]>
  setQuietHosts(hosts: string[]): Promise<void>
  badge: Watchable<Settings['badge']>
  setBadge(badge: Settings['badge']): Promise<void>
  /** The newest first. */
  notices: Watchable<Notice[]>
  /** When each site was switched on, by id ("*" is everywhere, a match pattern a host given by itself). */
  switchedOnAt: Watchable<Readonly<Record<string, string>>>
  /** Match patterns of hosts given one by one, which no site of the list stands for. */
  otherOrigins: Watchable<string[]>
  giveBackOrigin(origin: string): Promise<boolean>
  /** The browser lets files be written into Downloads. */
  holdsDownloads: Watchable<boolean>
  giveBackDownloads(): Promise<boolean>
}
