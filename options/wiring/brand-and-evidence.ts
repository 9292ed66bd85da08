import { brandVersions, currentBrand, saveBrand } from '../../src/store/brand'
import {
  addEvidence,
  deleteEvidence,
  editEvidence,
  listEvidence,
  restoreEvidence,
} from '../../src/store/evidence'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import type { Services } from '../services'
import { yardstickChanged } from './yardstick-changed'

/** Does it, and lets everything be held against the new words. */
async function thenJudge<T>(work: Promise<T>): Promise<T> {
  const done = await work
  yardstickChanged()
  return done
}

export const brandServices: Pick<Services, 'brand' | 'brandVersions' | 'saveBrand' | 'restoreBrand'> = {
  brand: live(currentBrand),
  brandVersions: live(brandVersions),
  saveBrand: async brand => void (await thenJudge(saveBrand(await storage(), brand))),
  restoreBrand: async brand => void (await thenJudge(saveBrand(await storage(), brand, true))),
}

export const evidenceServices: Pick<
  Services,
  'evidence' | 'addEvidence' | 'saveEvidence' | 'deleteEvidence' | 'restoreEvidence'
> = {
  evidence: live(listEvidence),
  addEvidence: async entry => (await thenJudge(addEvidence(await storage(), entry))).id,
  saveEvidence: async (id, entry) => void (await thenJudge(editEvidence(await storage(), id, entry))),
  deleteEvidence: async id => thenJudge(deleteEvidence(await storage(), id)),
  restoreEvidence: async record => thenJudge(restoreEvidence(await storage(), record)),
}
