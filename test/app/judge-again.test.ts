import { expect, it } from 'vitest'
import { judgeAgain } from '../../src/app/judge-again'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { eventually } from '../eventually'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

/** More than are judged in one transaction. */
const openings = 60

async function heardOf(db: Database): Promise<void> {
  for (let i = 0; i < openings; i++)
    await noticePosting(db, `visit-${i}`, {
      ...readingOf(),
      externalId: `greenhouse:${i}`,
      url: `https://boards.example/jobs/${i}`,
    })
  // As what other devices tell stands here at first.
  await db.opportunities.toCollection().modify({ judgedWith: 'merged' })
}

const waiting = (db: Database): Promise<number> =>
  db.opportunities.where('judgedWith').equals('merged').count()

/** Waits at its second turn until it is let go on. */
function secondTurn() {
  let turn = 0
  let goOn = (): void => {}
  const held = new Promise<void>(resolve => {
    goOn = resolve
  })
  return {
    giveWay: async () => {
      turn += 1
      if (turn === 2) await held
    },
    turns: () => turn,
    goOn,
  }
}

it('lets whoever goes first have its turn between two batches', async () => {
  const db = freshDatabase()
  await heardOf(db)
  const { giveWay, turns, goOn } = secondTurn()
  const done = judgeAgain(async () => db, giveWay)
  await eventually(() => expect(turns()).toBe(2))
  const left = await waiting(db)
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(openings)
  goOn()
  await done
  expect(await waiting(db)).toBe(0)
})

it('gives way also in what was begun for somebody else, and not for those who ask afterwards', async () => {
  const db = freshDatabase()
  await heardOf(db)
  const { giveWay, turns, goOn } = secondTurn()
  const begun = judgeAgain(async () => db)
  const done = judgeAgain(async () => db, giveWay)
  await eventually(() => expect(turns()).toBe(2))
  goOn()
  await Promise.all([begun, done])
  const before = turns()
  await judgeAgain(async () => db)
  expect(turns()).toBe(before)
})
