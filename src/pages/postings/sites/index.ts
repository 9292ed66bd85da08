import { siteOf, type sites } from '../../../core/sites/sites'
import type { Page } from '../../page'
import type { SiteReader } from '../site-reader'
import { ashby } from './ashby'
import { bamboohr } from './bamboohr'
import { builtIn } from './built-in'
import { dice } from './dice'
import { glassdoor } from './glassdoor'
import { greenhouse } from './greenhouse'
import { icims } from './icims'
import { indeed } from './indeed'
import { jazzhr } from './jazzhr'
import { jobvite } from './jobvite'
import { lever } from './lever'
import { linkedin } from './linkedin'
import { monster } from './monster'
import { naukri } from './naukri'
import { oracle } from './oracle'
import { personio } from './personio'
import { seek } from './seek'
import { smartrecruiters } from './smartrecruiters'
import { stepstone } from './stepstone'
import { successfactors } from './successfactors'
import { teamtailor } from './teamtailor'
import { totaljobs } from './totaljobs'
import { usajobs } from './usajobs'
import { weWorkRemotely } from './we-work-remotely'
import { welcomeToTheJungle } from './welcome-to-the-jungle'
import { workable } from './workable'
import { workday } from './workday'
import { xing } from './xing'
import { ziprecruiter } from './ziprecruiter'

/** Sites of the list that have a reader: those whose pages are known by more than the generic reader. */
type ReadSite = Exclude<(typeof sites)[number], { basis: 'generic' }>['id']

/** The compiler asks for a reader for each of them, and for no other. */
const readers: { readonly [_ in ReadSite]: SiteReader } = {
  ashby,
  bamboohr,
  'built-in': builtIn,
  dice,
  glassdoor,
  greenhouse,
  icims,
  indeed,
  jazzhr,
  jobvite,
  lever,
  linkedin,
  monster,
  naukri,
  oracle,
  personio,
  seek,
  smartrecruiters,
  stepstone,
  successfactors,
  teamtailor,
  totaljobs,
  usajobs,
  'we-work-remotely': weWorkRemotely,
  'welcome-to-the-jungle': welcomeToTheJungle,
  workable,
  workday,
  xing,
  ziprecruiter,
}

export const siteReaders: readonly SiteReader[] = Object.values(readers)

/** The reader of a page: its host's, or that of the system an employer's own host is made with. */
export function readerOf(page: Page): SiteReader | null {
  const site = siteOf(page.url.hostname)
  const reader = siteReaders.find(each => (site ? each.id === site.id : each.recognises?.(page)))
  return reader ?? null
}
