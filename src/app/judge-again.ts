import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { judgeNext } from '../store/judging'
import { judgeWith } from './judge-posting'

/** Judged in one transaction; small, so that noticing never waits long behind it. */
const batch = 50

let running: Promise<void> | null = null
let askedAgain = false

type GiveWay = () => Promise<void>
const atOnce: GiveWay = async () => {}
/** Of whoever asked last with one: it holds for what others asked for as well. */
let givesWay = atOnce

async function all(storage: () => Promise<Database>): Promise<void> {
  do {
    askedAgain = false
    const db = await storage()
    const judge = judgeWith(await currentCriteria(db))
    do await givesWay()
    while (!askedAgain && (await judgeNext(db, batch, judge)) > 0)
  } while (askedAgain)
}

/**
 * Judges what was noticed before, until all of it was held against the brand statement and evidence in force.
 * What a killed worker left undone is found by the revision that it was judged with, and done at the next start.
 * @param giveWay waits, before each batch, where somebody else is to go first.
 */
export function judgeAgain(storage: () => Promise<Database>, giveWay?: GiveWay): Promise<void> {
  if (giveWay) givesWay = giveWay
  if (running) {
    askedAgain = true
    return running
  }
  running = all(storage).finally(() => {
    running = null
    givesWay = atOnce
  })
  return running
}
