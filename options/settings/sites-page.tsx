import type { Services } from '../services'
import { PageHead } from '../shell/page-head'
import { OwnProfile } from './own-profile'
import { SiteSwitches } from './site-switches'

export interface SitesPageProps {
  services: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere' | 'ownProfile' | 'saveOwnProfile'>
}

export function SitesPage({ services }: SitesPageProps) {
  return (
    <>
      <PageHead
        title="Sites"
        lead="Where postings are noticed by themselves. Switching a site on asks your browser for just that site; switching it off gives it back. On any other page, the toolbar button reads that one page when you ask."
      />
      <SiteSwitches services={services} />
      <section class="op-part" aria-labelledby="own-profile">
        <h2 id="own-profile">Your profile</h2>
        <OwnProfile services={services} />
      </section>
    </>
  )
}
