import { CopyPlus, Trash2 } from 'lucide'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Button } from '../../../src/ui/button'
import { countRows, diffRows } from '../../../src/ui/diff/rows'
import { DiffView } from '../../../src/ui/diff-view'
import { Notice } from '../../../src/ui/notice'
import { SegmentedControl } from '../../../src/ui/segmented-control'
import { SentList } from '../../../src/ui/sent-list'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { AlsoWrittenHere } from '../../shell/also-written'
import { formatRoute } from '../../shell/route'
import { BrandPicks } from './brand-picks'
import { ResumeSheet } from './resume-sheet'
import { SentFile } from './sent-file'
import type { Sent } from './services'
import { VersionEditor } from './version-editor'
import { VersionFiles } from './version-files'

const words = messages('options/version', {
  text: 'Text',
  page: 'Page',
  changes: 'Changes',
  sent: 'Sent',
  brand: 'For your brand',
  madeFrom: 'Made from “{parent}”',
  madeFromFor: 'Made from “{parent}”, for {opening}',
  version: 'A version',
  versionFor: 'A version, for {opening}',
  master: 'A master',
  masterFor: 'A master, for {opening}',
  views: 'Views of this version',
  frozen: 'This version was sent, so it stays as it is.',
  newFrom: 'Make a new version from it',
  notSent: 'Not sent yet. Open the posting, click the toolbar button and choose “Record what I sent”.',
  makeFrom: 'Make a version from it',
  remove: 'Delete this version',
  same: 'Nothing differs from “{parent}” yet.',
  differs:
    '{changed, plural, one {Against “{parent}”: one line differs, {same} the same.} other {Against “{parent}”: # lines differ, {same} the same.}}',
})

const views = ['text', 'page', 'changes', 'sent', 'brand'] as const
type VersionView = (typeof views)[number]
export const versionViewOf = (name: string | undefined): VersionView =>
  views.find(view => view === name) ?? 'text'

interface VersionDetailProps {
  version: ResumeRecord
  parent: ResumeRecord | undefined
  sent: readonly Sent[]
  /** Of the opportunity it is made for. */
  forWhat: string | null
  view: VersionView
  services: Services
  onView(view: VersionView): void
  onDerive(): void
  onDelete(): void
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** One version: its text, as a page, what differs from its parent, where it went, what it offers the brand. */
export function VersionDetail(props: VersionDetailProps) {
  const { version, parent, sent, forWhat, view, services, onView, onDerive, onDelete, notify } = props
  const frozen = version.frozenAt !== null
  const textOnly = Object.keys(version.resume).length === 0
  const segments: { key: VersionView; label: string; hint?: string }[] = [
    { key: 'text', label: say(words.text()) },
    { key: 'page', label: say(words.page()) },
    ...(parent ? [{ key: 'changes' as const, label: say(words.changes()) }] : []),
    { key: 'sent', label: say(words.sent()), ...(sent.length > 0 ? { hint: String(sent.length) } : {}) },
    ...(textOnly ? [] : [{ key: 'brand' as const, label: say(words.brand()) }]),
  ]
  const shown = segments.some(segment => segment.key === view) ? view : 'text'
  return (
    <section class="op-detail op-version-detail" aria-labelledby="detail-title">
      <header class="op-detail-head">
        <h2 id="detail-title" tabIndex={-1}>
          {version.name}
        </h2>
        <p class="ss-quiet">{say(originOf(version, parent, forWhat))}</p>
      </header>
      <VersionFiles version={version} services={services} />
      <AlsoWrittenHere store="resumes" id={version.id} services={services} notify={notify} />
      <SegmentedControl
        label={say(words.views())}
        segments={segments}
        value={shown}
        onChange={onView}
        panelId="version"
      />
      <div
        class="op-panel"
        role="tabpanel"
        id={`version-${shown}`}
        aria-labelledby={`version-${shown}-tab`}
        tabIndex={-1}
      >
        {shown === 'text' &&
          (frozen ? (
            <>
              <Notice
                title={say(words.frozen())}
                action={
                  <Button icon={CopyPlus} onClick={onDerive}>
                    {say(words.newFrom())}
                  </Button>
                }
              />
              <pre class="op-reader-text">{version.text}</pre>
            </>
          ) : (
            <VersionEditor key={`${version.id} ${textOnly}`} version={version} services={services} />
          ))}
        {shown === 'changes' && parent && <Changes before={parent} after={version} />}
        {shown === 'sent' &&
          (sent.length > 0 ? (
            <SentList
              sent={sent}
              now={services.now()}
              where
              link={line => (
                <a href={formatRoute('opportunities/board', { open: opportunityOf(sent, line.id) })}>
                  {version.name}
                </a>
              )}
            />
          ) : (
            <p class="ss-quiet">{say(words.notSent())}</p>
          ))}
        {shown === 'sent' && sent.length > 0 && <SentFile version={version} services={services} />}
        {shown === 'brand' && <BrandPicks resume={version.resume} services={services} notify={notify} />}
      </div>
      {/* On paper it stands alone, whatever is on the screen. */}
      <div class={shown === 'page' ? '' : 'op-paper-only'}>
        <ResumeSheet resume={version.resume} text={version.text} />
      </div>
      <div class="op-detail-foot op-actions">
        {!frozen && (
          <Button icon={CopyPlus} onClick={onDerive}>
            {say(words.makeFrom())}
          </Button>
        )}
        {!frozen && (
          <Button icon={Trash2} onClick={onDelete}>
            {say(words.remove())}
          </Button>
        )}
      </div>
    </section>
  )
}

/** What it was made from, and for what. */
function originOf(
  { opportunityId }: ResumeRecord,
  parent: ResumeRecord | undefined,
  opening: string | null,
): Message {
  if (parent) {
    const { name } = parent
    return opening ? words.madeFromFor({ parent: name, opening }) : words.madeFrom({ parent: name })
  }
  if (opportunityId) return opening ? words.versionFor({ opening }) : words.version()
  return opening ? words.masterFor({ opening }) : words.master()
}

const opportunityOf = (sent: readonly Sent[], id: string) => sent.find(line => line.id === id)?.opportunityId

function Changes({ before, after }: { before: ResumeRecord; after: ResumeRecord }) {
  const { changed, same } = countRows(diffRows(before.text, after.text))
  return (
    <>
      <p class="ss-quiet">
        {say(
          changed === 0
            ? words.same({ parent: before.name })
            : words.differs({ parent: before.name, changed, same }),
        )}
      </p>
      {changed > 0 && <DiffView before={before.text} after={after.text} />}
    </>
  )
}
