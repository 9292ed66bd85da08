import type { Brand } from '../../../src/core/brand/brand'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import type { BrandRecord } from '../../../src/records/brands'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import type { Services } from '../../services'
import { momentWords } from '../../shell/dates'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { reasonOf } from '../../shell/reason'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'
import type { Navigation } from '../../shell/use-route'
import { BrandForm } from './brand-form'
import { BrandVersions } from './brand-versions'
import { StatementChecks } from './statement-checks'

export interface BrandPageProps {
  services: Pick<Services, 'brand' | 'brandVersions' | 'saveBrand' | 'restoreBrand' | 'evidence'>
  nav: Navigation
  say(message: Omit<ToastMessage, 'id'>): void
}

const title = 'Your brand statement'
const lead =
  'Your own yardstick: every opportunity is held against these words, and nothing else. Change them whenever you like; what was noticed before is judged again.'

export function BrandPage({ services, nav, say }: BrandPageProps) {
  const brand = useLive(() => services.brand, [services])
  const versions = useLive(() => services.brandVersions, [services])
  const evidence = useLive(() => services.evidence, [services]).value ?? []
  if (brand.state === 'failed') return <LoadFailed title={title} error={brand.error} />
  if (brand.state === 'loading') return <PageHead title={title} lead={lead} />

  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}` })
  const restore = async (wanted: Brand, before: Brand, date: string) => {
    try {
      await services.restoreBrand(wanted)
      nav.set({ version: undefined }, true)
      say({
        text: `The version of ${date} is in force again.`,
        undo: () => void services.restoreBrand(before).catch(failed),
      })
    } catch (error) {
      failed(error)
    }
  }
  return (
    <BrandEditor
      stored={brand.value}
      versions={versions.value ?? []}
      save={services.saveBrand}
      evidence={evidence}
      open={nav.params.version}
      onOpen={version => nav.set({ version }, true)}
      onRestore={restore}
    />
  )
}

interface BrandEditorProps {
  evidence: readonly KeptEvidence[]
  stored: Brand
  versions: readonly BrandRecord[]
  save: (brand: Brand) => Promise<void>
  open: string | undefined
  onOpen(id: string | undefined): void
  onRestore(wanted: Brand, before: Brand, date: string): Promise<void>
}

function BrandEditor({ evidence, stored, versions, save, open, onOpen, onRestore }: BrandEditorProps) {
  const [draft, autosave] = useAutosave(stored, save, brand => brand)
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        aside={
          <SaveNote
            state={draft.state}
            canUndo={draft.canUndo}
            onUndo={autosave.undo}
            onRetry={() => void autosave.flush()}
          />
        }
      />
      <BrandForm
        brand={draft.value}
        onEdit={autosave.edit}
        onLeave={autosave.leave}
        beside={<StatementChecks statement={draft.value.statement} evidence={evidence} />}
      />
      {versions.length > 0 && (
        <section class="op-part" aria-labelledby="versions">
          <h2 id="versions">Versions</h2>
          <p class="ss-quiet">Restoring one makes it the newest version. Nothing in between is lost.</p>
          <BrandVersions
            versions={versions}
            open={open}
            onOpen={onOpen}
            onRestore={async version => {
              await autosave.flush()
              await onRestore(version.brand, autosave.draft().value, momentWords(version.createdAt))
            }}
          />
        </section>
      )}
    </>
  )
}
