import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { placeOf, type ReminderDependencies, reminderAlarm, reminders } from '../../src/background/reminders'
import type { Database } from '../../src/store/database'
import { planNext, toRemind } from '../../src/store/next-actions'
import { putSetting } from '../../src/store/settings'
import { say } from '../../src/words/say'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

let db: Database
let shown: [string, { title: string; message: string }][]
let alarm: number | null
let allowed: boolean
let now: string
let failing: boolean

const moment = (day: string, time: string) => new Date(`${day}T${time}:00`).toISOString()
beforeEach(() => {
  db = freshDatabase()
  shown = []
  alarm = null
  allowed = true
  failing = false
  now = moment('2026-11-30', '09:00')
})
const deps: ReminderDependencies = {
  storage: async () => db,
  now: () => now,
  allowed: async () => allowed,
  show: async (name, words) => {
    if (failing) throw new Error('The system shows nothing.')
    shown.push([name, { title: say(words.title), message: say(words.message) }])
  },
  setAlarm: async (name, when) => {
    if (name === reminderAlarm) alarm = when
  },
  clearAlarm: async () => {
    alarm = null
  },
}
const look = () => reminders(deps)()

let visits = 0
async function planned(due: string, remind = true, title = 'Data Engineer'): Promise<string> {
  visits += 1
  const url = `https://jobs.quellwerk.example/${visits}`
  const id = await noticePosting(
    db,
    `visit-${String(visits).padStart(4, '0')}`,
    readingOf(
      { title, jobLocation: [`Place ${visits}`] },
      { url, externalId: `lever:${visits}`, site: 'lever' },
    ),
  )
  await planNext(db, id, { text: 'Follow up', due, remind }, false)
  return id
}

describe('reminders', () => {
  it('shows what is due, once, and sets the alarm for the next day that something is', async () => {
    const id = await planned('2026-11-30')
    await planned('2026-12-03', true, 'Cook')
    await planned('2026-12-01', false, 'Tram Driver')
    await look()
    await look()
    expect(shown.map(([name]) => name)).toEqual([`next:${id}`])
    expect(alarm).toBe(Date.parse(moment('2026-12-03', '09:00')))
  })

  it('waits for the time of day that the user chose', async () => {
    await planned('2026-11-30')
    await putSetting(db, 'remindAt', '17:30')
    await look()
    expect(shown).toEqual([])
    expect(alarm).toBe(Date.parse(moment('2026-11-30', '17:30')))
    now = moment('2026-11-30', '17:30')
    await look()
    expect(shown).toHaveLength(1)
    expect(alarm).toBeNull()
  })

  it('names neither employer nor action before the user says so', async () => {
    await planned('2026-11-30')
    await look()
    expect(JSON.stringify(shown)).not.toMatch(/Quellwerk|Engineer|Follow/)
    await putSetting(db, 'reminderWords', 'full')
    await planned('2026-11-30', true, 'Cook')
    await look()
    expect(shown[1]?.[1]).toEqual({ title: 'Follow up', message: 'Cook · Quellwerk' })
  })

  it('loses nothing while the browser lets nothing be shown, and catches up afterwards', async () => {
    await planned('2026-11-20')
    allowed = false
    await look()
    expect(shown).toEqual([])
    expect(await toRemind(db, 5)).toHaveLength(1)
    allowed = true
    await look()
    expect(shown).toHaveLength(1)
  })

  it('tells many at once as one', async () => {
    for (const day of ['20', '21', '22', '23']) await planned(`2026-11-${day}`, true, `Cook ${day}`)
    await look()
    expect(shown).toHaveLength(1)
    expect(shown[0]?.[1].message).toContain('4 things')
    expect(await toRemind(db, 5)).toEqual([])
    expect(placeOf(shown[0]?.[0] ?? '')).toBe('#opportunities/board?due=week')
  })

  it('sets the alarm for the next also where one can’t be shown', async () => {
    await planned('2026-11-30')
    await planned('2026-12-03', true, 'Cook')
    failing = true
    await expect(look()).rejects.toThrow()
    expect(alarm).toBe(Date.parse(moment('2026-12-03', '09:00')))
    expect(await toRemind(db, 5)).toHaveLength(2)
  })

  it('looked at twice at a time shows one thing once', async () => {
    await planned('2026-11-30')
    const both = reminders(deps)
    await Promise.all([both(), both()])
    expect(shown).toHaveLength(1)
  })

  it('looks once more where something changed while it looked', async () => {
    const twice = reminders(deps)
    const first = twice()
    await planned('2026-11-30')
    await Promise.all([first, twice()])
    expect(shown).toHaveLength(1)
  })
})

it('opens the opportunity of a reminder, and nothing for a foreign name', async () => {
  const id = '01JZZZZZZZZZZZZZZZZZZZZZZ1'
  expect(placeOf(`next:${id}`)).toBe(`#opportunities/board?open=${id}&view=track`)
  expect(placeOf('next:javascript:alert(1)')).toBeNull()
})
