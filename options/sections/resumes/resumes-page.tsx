import { Files } from 'lucide'
import { useRef } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { versionTree } from '../../../src/core/tailoring/version-tree'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import { useRowKeys } from '../../shell/row-keys'
import type { Navigation } from '../../shell/use-route'
import { BesideChecklist } from './beside-checklist'
import { DropPart } from './drop-part'
import { ReadPreview } from './read-preview'
import { useReadDraft } from './use-read-draft'
import { VersionDetail, versionViewOf } from './version-detail'
import { VersionList } from './version-list'

const words = messages('options/resumes', {
  title: 'Résumés',
  deleted: 'Version deleted.',
  back: 'All résumés',
  leadFor: 'For {opening}: open the version to start from, or take in what you made elsewhere.',
  lead: 'Masters that hold everything, and a version of its own for each opportunity. Files are read on this device.',
  waiting: 'What was read of {file} is not kept yet.',
  look: 'Look at it',
  empty: 'No résumé yet',
  emptyMore: 'Take in the fullest one you have. Versions for single opportunities are made from it.',
  idle: 'Open a version to read it, change it or save it as a file.',
  opening: '{title} at {employer}',
})

interface ResumesPageProps {
  services: Services
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
}

const place = 'opportunities/resumes'

/**
 * Masters and the versions made from them. `for` in the address names the opportunity that what is taken in, or made
 * next, is for.
 */
export function ResumesPage({ services, nav, notify }: ResumesPageProps) {
  const live = useLive(() => services.resumes, [services])
  const sent = useLive(() => services.sendings, [services]).value ?? []
  const { waiting, file, onRead, onEdit, onDrop } = useReadDraft(services)
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const versions = live.value ?? []
  const open = versions.find(version => version.id === nav.params.open)
  const forId = open?.opportunityId ?? nav.params.for
  const forWhat = useForWhat(services, forId)
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />

  const failed = (error: unknown) => notify({ text: unchanged(error) })
  const keep = async (name: string, file: File | null) => {
    if (!waiting) return
    try {
      const id = await services.keepResume({
        name,
        parentId: null,
        opportunityId: nav.params.for ?? null,
        resume: waiting.resume,
        text: waiting.text,
        file,
      })
      onDrop()
      nav.set({ open: id, view: undefined, for: undefined })
    } catch (error) {
      failed(error)
    }
  }
  const derive = async (version: ResumeRecord) => {
    try {
      const id = await services.deriveResume(version.id, version.opportunityId ?? nav.params.for ?? null)
      if (id) nav.set({ open: id, view: undefined })
    } catch (error) {
      failed(error)
    }
  }
  const remove = async (version: ResumeRecord) => {
    try {
      const undo = await services.deleteResume(version.id)
      if (!undo) return
      nav.set({ open: undefined, view: undefined })
      notify({ text: say(words.deleted()), undo: () => void undo().catch(failed) })
    } catch (error) {
      failed(error)
    }
  }
  const detail = open ? (
    <VersionDetail
      key={open.id}
      version={open}
      parent={versions.find(version => version.id === open.parentId)}
      sent={sent.filter(line => line.resumeId === open.id)}
      forWhat={forWhat}
      view={versionViewOf(nav.params.view)}
      services={services}
      onView={view => nav.set({ view }, true)}
      onDerive={() => void derive(open)}
      onDelete={() => void remove(open)}
      notify={notify}
    />
  ) : waiting ? (
    <ReadPreview
      read={waiting}
      file={file}
      forWhat={nav.params.for ? forWhat : null}
      onEdit={resume => onEdit({ ...waiting, resume })}
      onKeep={keep}
      onLeave={onDrop}
    />
  ) : null
  const page = (
    <ListDetail
      backHref={formatRoute(place, { for: nav.params.for })}
      backLabel={say(words.back())}
      head={
        <PageHead
          title={say(words.title())}
          lead={say(forWhat && !open ? words.leadFor({ opening: forWhat }) : words.lead())}
        />
      }
      list={
        <>
          <DropPart
            services={services}
            onRead={(read, from) => {
              nav.set({ open: undefined, view: undefined }, true)
              onRead(read, from)
            }}
          />
          {waiting && open && (
            <Notice
              title={say(words.waiting({ file: waiting.fileName }))}
              action={
                <Button onClick={() => nav.set({ open: undefined, view: undefined })}>
                  {say(words.look())}
                </Button>
              }
            />
          )}
          <div ref={list}>
            <VersionList
              nodes={versionTree(versions)}
              sent={sent}
              open={open?.id}
              now={services.now()}
              hrefOf={id => formatRoute(place, { open: id, for: nav.params.for })}
            />
          </div>
          {live.state === 'ready' && versions.length === 0 && !waiting && (
            <EmptyState icon={Files} title={say(words.empty())}>
              <p>{say(words.emptyMore())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={detail}
      idle={versions.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
  if (!open?.opportunityId) return page
  return (
    <>
      <h1 class="ss-unseen" tabIndex={-1}>
        {say(words.title())}
      </h1>
      <a class="op-back op-back-always" href={formatRoute(place)}>
        ← {say(words.back())}
      </a>
      <BesideChecklist key={open.id} opportunityId={open.opportunityId} text={open.text} services={services}>
        {detail}
      </BesideChecklist>
    </>
  )
}

/** "Operations analyst at Larkfield Supply"; null while it is not known, or gone. */
function useForWhat(services: Pick<Services, 'opportunity'>, id: string | undefined): string | null {
  const found = useLive(
    () => (id ? services.opportunity(id) : { subscribe: () => ({ unsubscribe() {} }) }),
    [services, id],
  ).value
  if (!found) return null
  const { title, organization } = found.opportunity
  return title && organization ? say(words.opening({ title, employer: organization })) : title || organization
}
