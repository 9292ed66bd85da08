import { brandActs, evidenceActs } from '../../src/app/brand-and-evidence'
import { wouldChange } from '../../src/app/would-change'
import { brandVersions, currentBrand } from '../../src/store/brand'
import { listEvidence } from '../../src/store/evidence'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import type { Services } from '../services'

export const brandServices: Pick<
  Services,
  'brand' | 'brandVersions' | 'wouldChange' | keyof typeof brandActs
> = {
  ...brandActs,
  brand: live(currentBrand),
  brandVersions: live(brandVersions),
  wouldChange: async (brand, course) => wouldChange(await storage(), brand, course),
}

export const evidenceServices: Pick<Services, 'evidence' | keyof typeof evidenceActs> = {
  ...evidenceActs,
  evidence: live(listEvidence),
}
