import * as v from 'valibot'

/** The user's settings, one row each; an absent or unreadable one stands at its default. */
export const settingSchemas = {
  /** Address of the user's own LinkedIn profile, set once by the user. */
  ownProfile: v.pipe(v.string(), v.maxLength(300)),
  /** Switches of sites by id. A site without one follows the browser's permission; LinkedIn is off without one. */
  siteSwitches: v.record(v.pipe(v.string(), v.maxLength(40)), v.boolean()),
  /** Hosts on which the user wants no noticing, whatever is switched on. */
  quietHosts: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), v.maxLength(500)),
  /** Nothing is noticed until then; empty where noticing is not paused. */
  pausedUntil: v.pipe(v.string(), v.maxLength(40)),
  /** Postings that were only seen fold away after so many days. */
  foldAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
  /** Postings last seen before then are folded. */
  foldedTo: v.pipe(v.string(), v.maxLength(40)),
  /** When a backup was last written to a file; empty for never. */
  lastBackupAt: v.pipe(v.string(), v.maxLength(40)),
  /** Backups into Downloads by themselves, whenever the options page is open and the last is so old. */
  autoBackup: v.picklist(['off', 'daily', 'weekly']),
  /** When such a one was last written; empty for never. */
  autoBackupAt: v.pipe(v.string(), v.maxLength(40)),
  /** When each site was switched on last, by id ("*" is everywhere, a match pattern a host given by itself). */
  switchedOnAt: v.record(v.pipe(v.string(), v.maxLength(300)), v.pipe(v.string(), v.maxLength(40))),
  badge: v.picklist(['on', 'off']),
  /** Where the profile audit is shown: in a panel on the page, or beside it, where the page sees nothing of it. */
  auditIn: v.picklist(['page', 'side']),
  /** At which time of a day its reminders are shown, as "09:00". */
  remindAt: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  /** Whether a reminder names what is to be done, and where. */
  reminderWords: v.picklist(['discreet', 'full']),
  /** How the board was looked at last. */
  boardView: v.picklist(['list', 'table']),
  /** Days after which the user wants to be in touch again, by a person's tag or tie in small letters. */
  rhythms: v.pipe(
    v.record(
      v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
    ),
    v.check(given => Object.keys(given).length <= 200),
  ),
  /** Single keys such as "/" and "?" act; they can be turned off (WCAG 2.1.4). */
  singleKeys: v.boolean(),
  /** The first run was finished or skipped. */
  welcomed: v.boolean(),
  /** Revision of the criteria, which are the brand statement and evidence as they stand. */
  yardstick: v.pipe(v.string(), v.maxLength(40)),
} as const

export type Settings = { [K in keyof typeof settingSchemas]: v.InferOutput<(typeof settingSchemas)[K]> }
export type SettingName = keyof Settings

/** Whether it is a setting of ours with a value of its form; any other stands at its default, as if it weren't there. */
export const isSetting = (name: string, value: unknown): boolean =>
  Object.hasOwn(settingSchemas, name) && v.is(settingSchemas[name as SettingName], value)

export const defaultSettings: Settings = {
  ownProfile: '',
  siteSwitches: {},
  quietHosts: [],
  pausedUntil: '',
  foldAfterDays: 30,
  foldedTo: '',
  lastBackupAt: '',
  autoBackup: 'off',
  autoBackupAt: '',
  switchedOnAt: {},
  badge: 'on',
  auditIn: 'page',
  remindAt: '09:00',
  reminderWords: 'discreet',
  boardView: 'list',
  rhythms: {},
  singleKeys: true,
  welcomed: false,
  yardstick: 'none',
}
