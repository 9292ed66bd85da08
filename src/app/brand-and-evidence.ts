import type { Brand } from '../core/brand/brand'
import type { Evidence, EvidenceChange } from '../core/brand/evidence'
import type { EvidenceRecord } from '../records/evidence'
import { saveBrand } from '../store/brand'
import { addEvidence, deleteEvidence, editEvidence, restoreEvidence } from '../store/evidence'
import { storage } from '../store/open'

/** What the user says of themselves, from whatever surface. All that was noticed is then held against it anew. */
export const brandActs = {
  saveBrand: async (brand: Brand): Promise<void> => void (await saveBrand(await storage(), brand)),
  /** An earlier version in force again, as a version of its own. */
  restoreBrand: async (brand: Brand): Promise<void> => void (await saveBrand(await storage(), brand, true)),
}

export const evidenceActs = {
  /** @returns its id. */
  addEvidence: async (entry: Evidence): Promise<string> => (await addEvidence(await storage(), entry)).id,
  saveEvidence: async (id: string, entry: EvidenceChange): Promise<void> =>
    void (await editEvidence(await storage(), id, entry)),
  deleteEvidence: async (id: string): Promise<void> => deleteEvidence(await storage(), id),
  restoreEvidence: async (record: EvidenceRecord): Promise<void> => restoreEvidence(await storage(), record),
}
