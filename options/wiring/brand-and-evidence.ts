import { readEvidenceInWorker } from '../../src/adapters/files/read-in-worker'
import { brandActs, evidenceActs } from '../../src/app/brand-and-evidence'
import { ruleActs } from '../../src/app/own-rules'
import { wouldChange } from '../../src/app/would-change'
import { brandVersions, currentBrand } from '../../src/store/brand'
import { listEvidence } from '../../src/store/evidence'
import { importEvidence } from '../../src/store/import-evidence'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import type { Services } from '../services'

export const brandServices: Pick<
  Services,
  'brand' | 'brandVersions' | 'wouldChange' | keyof typeof brandActs | keyof typeof ruleActs
> = {
  ...brandActs,
  ...ruleActs,
  brand: live(currentBrand),
  brandVersions: live(brandVersions),
  wouldChange: async (brand, course) => wouldChange(await storage(), brand, course),
}

export const evidenceServices: Pick<
  Services,
  'evidence' | 'readEvidence' | 'importEvidence' | keyof typeof evidenceActs
> = {
  ...evidenceActs,
  async readEvidence(file, { progress, signal }) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await readEvidenceInWorker({ name: file.name, bytes }, { signal, progress })
    // Stopped by the user: said by who asked for it.
    signal.throwIfAborted()
    return read
  },
  importEvidence: async entries => importEvidence(await storage(), entries),
  evidence: live(listEvidence),
}
