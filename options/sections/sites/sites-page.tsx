import { messages } from '../../../src/core/kernel/message'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import { LogPart } from '../data/log-part'
import { AuditPlace } from './audit-place'
import { OwnProfile } from './own-profile'
import { PausePart } from './pause-part'
import { PermissionsPart } from './permissions-part'
import type { NoticingServices } from './services'
import { SiteSwitches } from './site-switches'

const words = messages('options/sites', {
  title: 'Sites',
  lead: 'Where postings are noticed as you browse. Switching a site on asks your browser for just that site; switching it off gives it back. On any other page, the toolbar button reads that one page when you ask.',
  profile: 'Your profile',
})

interface SitesPageProps {
  services: NoticingServices &
    Pick<
      Services,
      | 'now'
      | 'sites'
      | 'switchSites'
      | 'switchEverywhere'
      | 'ownProfile'
      | 'saveOwnProfile'
      | 'hasSidePanel'
      | 'auditIn'
      | 'setAuditIn'
      | 'holdsDownloads'
      | 'giveBackDownloads'
      | 'holdsNotifications'
      | 'giveBackNotifications'
    >
  notify(message: Omit<ToastMessage, 'id'>): void
}

export function SitesPage({ services, notify }: SitesPageProps) {
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <SiteSwitches services={services} />
      <PausePart services={services} now={services.now} failed={failed} />
      <LogPart services={services} now={services.now()} />
      <section class="op-part" aria-labelledby="own-profile">
        <h2 id="own-profile">{say(words.profile())}</h2>
        <OwnProfile services={services} />
        <AuditPlace services={services} failed={failed} />
      </section>
      <PermissionsPart services={services} failed={failed} />
    </>
  )
}
