import { brandActs, evidenceActs } from '../../src/app/brand-and-evidence'
import { brandVersions, currentBrand } from '../../src/store/brand'
import { listEvidence } from '../../src/store/evidence'
import { live } from '../../src/store/live'
import type { Services } from '../services'

export const brandServices: Pick<Services, 'brand' | 'brandVersions' | keyof typeof brandActs> = {
  ...brandActs,
  brand: live(currentBrand),
  brandVersions: live(brandVersions),
}

export const evidenceServices: Pick<Services, 'evidence' | keyof typeof evidenceActs> = {
  ...evidenceActs,
  evidence: live(listEvidence),
}
