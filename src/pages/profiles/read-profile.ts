import type { ProfileSnapshot } from '../../core/profile/profile'
import { isProfilePage, profileKey } from '../../core/profile/profile-address'
import type { Page } from '../page'
import type { Layout } from './layout'
import { layout2018 } from './layout-2018'
import { layout2022 } from './layout-2022'
import { layout2026 } from './layout-2026'
import { layoutGuest } from './layout-guest'

/** Each recognises its own marks and stands for itself; the order is that of how common they are today. */
const layouts: readonly Layout[] = [layout2026, layout2022, layoutGuest, layout2018]

/**
 * Reads a LinkedIn profile as it stands on the page: what is not loaded stays "not visible". Null on any other
 * page, on pages below a profile, and where no layout is recognised. All texts are cleaned and bounded.
 */
export function readProfile({ document, url }: Page): ProfileSnapshot | null {
  const key = profileKey(url.href)
  if (key === null || !isProfilePage(url.href)) return null
  for (const layout of layouts) {
    const snapshot = layout.read(document, key)
    if (snapshot) return snapshot
  }
  return null
}
