import { live } from '../../src/adapters/storage/live'
import { storage } from '../../src/adapters/storage/open'
import { getSetting, putSetting } from '../../src/adapters/storage/settings'
import type { Services } from '../services'

export const generalServices: Pick<Services, 'singleKeys' | 'setSingleKeys' | 'welcomed'> = {
  singleKeys: live(db => getSetting(db, 'singleKeys')),
  setSingleKeys: async on => putSetting(await storage(), 'singleKeys', on),
  welcomed: async () => putSetting(await storage(), 'welcomed', true),
}
