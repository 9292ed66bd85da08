import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { judgeNext } from '../store/judging'
import { judgeWith } from './judge-posting'

/** Judged in one transaction; small, so that noticing never waits long behind it. */
const batch = 50

let running: Promise<void> | null = null
let askedAgain = false

async function all(storage: () => Promise<Database>): Promise<void> {
  do {
    askedAgain = false
    const db = await storage()
    const judge = judgeWith(await currentCriteria(db))
    while (!askedAgain && (await judgeNext(db, batch, judge)) > 0);
  } while (askedAgain)
}

/**
 * Judges what was noticed before, until all of it was held against the brand statement and evidence in force.
 * What a killed worker left undone is found by the revision that it was judged with, and done at the next start.
 */
export function judgeAgain(storage: () => Promise<Database>): Promise<void> {
  if (running) {
    askedAgain = true
    return running
  }
  running = all(storage).finally(() => {
    running = null
  })
  return running
}
