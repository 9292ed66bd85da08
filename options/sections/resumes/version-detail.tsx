import { CopyPlus, Trash2 } from 'lucide'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Button } from '../../../src/ui/button'
import { countRows, diffRows } from '../../../src/ui/diff/rows'
import { DiffView } from '../../../src/ui/diff-view'
import { Notice } from '../../../src/ui/notice'
import { SegmentedControl } from '../../../src/ui/segmented-control'
import { SentList } from '../../../src/ui/sent-list'
import type { ToastMessage } from '../../../src/ui/toast'
import type { Services } from '../../services'
import { formatRoute } from '../../shell/route'
import { BrandPicks } from './brand-picks'
import { ResumeSheet } from './resume-sheet'
import { SentFile } from './sent-file'
import type { Sent } from './services'
import { VersionEditor } from './version-editor'
import { VersionFiles } from './version-files'

const views = ['text', 'page', 'changes', 'sent', 'brand'] as const
export type VersionView = (typeof views)[number]
export const versionViewOf = (name: string | undefined): VersionView =>
  views.find(view => view === name) ?? 'text'

export interface VersionDetailProps {
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
  say(message: Omit<ToastMessage, 'id'>): void
}

/** One version: its text, as a page, what differs from its parent, where it went, what it offers the brand. */
export function VersionDetail(props: VersionDetailProps) {
  const { version, parent, sent, forWhat, view, services, onView, onDerive, onDelete, say } = props
  const frozen = version.frozenAt !== null
  const textOnly = Object.keys(version.resume).length === 0
  const segments: { key: VersionView; label: string; hint?: string }[] = [
    { key: 'text', label: 'Text' },
    { key: 'page', label: 'Page' },
    ...(parent ? [{ key: 'changes' as const, label: 'Changes' }] : []),
    { key: 'sent', label: 'Sent', ...(sent.length > 0 ? { hint: String(sent.length) } : {}) },
    ...(textOnly ? [] : [{ key: 'brand' as const, label: 'For your brand' }]),
  ]
  const shown = segments.some(segment => segment.key === view) ? view : 'text'
  return (
    <section class="op-detail op-version-detail" aria-labelledby="detail-title">
      <header class="op-detail-head">
        <h2 id="detail-title" tabIndex={-1}>
          {version.name}
        </h2>
        <p class="ss-quiet">
          {[
            parent ? `Made from “${parent.name}”` : version.opportunityId ? 'A version' : 'A master',
            forWhat && `for ${forWhat}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      </header>
      <VersionFiles version={version} services={services} />
      <SegmentedControl
        label="Views of this version"
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
                title="This version was sent, so it stays as it is."
                action={
                  <Button icon={CopyPlus} onClick={onDerive}>
                    Make a new version from it
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
            <p class="ss-quiet">
              Not sent yet. Open the posting, click the toolbar button and choose “Record what I sent”.
            </p>
          ))}
        {shown === 'sent' && sent.length > 0 && <SentFile version={version} services={services} />}
        {shown === 'brand' && <BrandPicks resume={version.resume} services={services} say={say} />}
      </div>
      {/* On paper it stands alone, whatever is on the screen. */}
      <div class={shown === 'page' ? '' : 'op-paper-only'}>
        <ResumeSheet resume={version.resume} text={version.text} />
      </div>
      <div class="op-detail-foot op-actions">
        {!frozen && (
          <Button icon={CopyPlus} onClick={onDerive}>
            Make a version from it
          </Button>
        )}
        {!frozen && (
          <Button icon={Trash2} onClick={onDelete}>
            Delete this version
          </Button>
        )}
      </div>
    </section>
  )
}

const opportunityOf = (sent: readonly Sent[], id: string) => sent.find(line => line.id === id)?.opportunityId

function Changes({ before, after }: { before: ResumeRecord; after: ResumeRecord }) {
  const { changed, same } = countRows(diffRows(before.text, after.text))
  return (
    <>
      <p class="ss-quiet">
        {changed === 0
          ? `Nothing differs from “${before.name}” yet.`
          : `Against “${before.name}”: ${changed === 1 ? 'one line differs' : `${changed} lines differ`}, ${same} the same.`}
      </p>
      {changed > 0 && <DiffView before={before.text} after={after.text} />}
    </>
  )
}
