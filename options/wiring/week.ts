import { hearAgain, putOff, weekOf } from '../../src/app/week'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { timeNow } from '../../src/store/stamp'
import type { WeekServices } from '../sections/week/services'

export const weekServices: WeekServices = {
  week: live(db => weekOf(db, timeNow())),
  putOff: async (of, until) => putOff(await storage(), { of, until }),
  hearAgain: async id => hearAgain(await storage(), id),
}
