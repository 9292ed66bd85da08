import { answered, type ClaimAnswer, unanswered } from '../core/brand/answered'
import type { Brand } from '../core/brand/brand'
import type { Evidence, EvidenceChange } from '../core/brand/evidence'
import type { EvidenceRecord } from '../records/evidence'
import { currentBrand, saveBrand } from '../store/brand'
import type { Database } from '../store/database'
import { addEvidence, deleteEvidence, editEvidence, restoreEvidence } from '../store/evidence'
import { storage } from '../store/open'

/** Changes the statement as it stands, whatever a surface last heard of it. */
const changed = (db: Database, change: (brand: Brand) => Brand): Promise<{ before: Brand; after: Brand }> =>
  db.transaction('rw', db.brands, db.stamps, db.settings, async () => {
    const before = await currentBrand(db)
    const after = change(before)
    await saveBrand(db, after)
    return { before, after }
  })

/** What the user says of themselves, from whatever surface. All that was noticed is then held against it anew. */
export const brandActs = {
  /** @param change the fields that are otherwise now. */
  saveBrand: async (change: Partial<Brand>): Promise<void> =>
    void (await changed(await storage(), brand => ({ ...brand, ...change }))),
  /** "I have it" or "I don't", said of what an advert asks. @returns how to take it back. */
  async answerClaim(names: readonly string[], answer: ClaimAnswer): Promise<() => Promise<void>> {
    const db = await storage()
    const { before, after } = await changed(db, brand => answered(brand, names, answer))
    return async () => void (await changed(db, brand => unanswered(brand, before, after)))
  },
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
