import { localDay } from '../../src/core/kernel/days'
import { live } from '../../src/store/live'
import { readTrends } from '../../src/store/read-trends'
import { timeNow } from '../../src/store/stamp'
import type { TrendServices } from '../sections/trends/services'

export const trendServices: TrendServices = { trends: live(db => readTrends(db, localDay(timeNow()))) }
