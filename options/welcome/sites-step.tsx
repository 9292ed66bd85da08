import { SiteSwitches } from '../sections/sites/site-switches'
import type { Services } from '../services'
import { PageHead } from '../shell/page-head'

export interface SitesStepProps {
  services: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere'>
}

export function SitesStep({ services }: SitesStepProps) {
  return (
    <>
      <PageHead
        title="Where to notice postings"
        lead="On the sites you switch on, every posting you open is kept for you, with its whole text. Everything is off until you say so, and the toolbar button reads any single page when you ask."
      />
      <p class="op-steps-note">
        Use Steppingstone on a device of your own: what you look for is nobody’s business but yours.
      </p>
      <SiteSwitches services={services} folded />
    </>
  )
}
