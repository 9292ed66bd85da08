import { messages } from '../../src/core/kernel/message'
import { say } from '../../src/words/say'
import { SiteSwitches } from '../sections/sites/site-switches'
import type { Services } from '../services'
import { PageHead } from '../shell/page-head'

const words = messages('options/sites-step', {
  whereNotice: 'Where to notice postings',
  sitesYou:
    'On the sites you switch on, every posting you open is kept for you, with its whole text. Everything is off until you say so, and the toolbar button reads any single page when you ask.',
  useSteppingstone:
    'Use Steppingstone on a device of your own: what you look for is nobody’s business but yours.',
})

interface SitesStepProps {
  services: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere'>
}

export function SitesStep({ services }: SitesStepProps) {
  return (
    <>
      <PageHead title={say(words.whereNotice())} lead={say(words.sitesYou())} />
      <p class="op-steps-note">{say(words.useSteppingstone())}</p>
      <SiteSwitches services={services} folded />
    </>
  )
}
