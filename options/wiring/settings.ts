import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { getSetting, putSetting } from '../../src/store/settings'
import type { Services } from '../services'

export const generalServices: Pick<Services, 'singleKeys' | 'setSingleKeys' | 'welcomed'> = {
  singleKeys: live(db => getSetting(db, 'singleKeys')),
  setSingleKeys: async on => putSetting(await storage(), 'singleKeys', on),
  welcomed: async () => putSetting(await storage(), 'welcomed', true),
}
