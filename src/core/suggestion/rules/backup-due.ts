import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/backup-due', {
  name: 'Backups',
  what: 'Write a backup to a file',
  never: 'Everything is in this browser alone, and no backup has ever been written.',
  since: 'The last backup is from {day}. Everything since then is in this browser alone.',
})

const everyDays = 30

/** There is much to lose, and the last backup is old. */
export const rule: SuggestionRule = {
  id: 'backup-due',
  name: words.name(),
  atMost: 1,
  applies: ({ backup }) => backup.much,
  suggest: ({ today, backup: { last } }) =>
    last !== null && last > plusDays(today, -everyDays)
      ? []
      : [
          {
            about: 'file',
            what: words.what(),
            why: last === null ? words.never() : words.since({ day: { day: last } }),
            minutes: 1,
            opens: { place: 'settings/data' },
            urgency: 2,
          },
        ],
}

const life = (last: string | null, much = true) => ({ ...emptyInput('2026-11-24'), backup: { last, much } })
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(null), about: ['file'] },
    { life: life('2026-10-01'), about: ['file'] },
  ],
  nothing: [life('2026-11-10')],
  notApplicable: [life(null, false)],
})
