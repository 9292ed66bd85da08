import { FlaskConical } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Brand } from '../../../src/core/brand/brand'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { messages } from '../../../src/core/kernel/message'
import type { BrandRecord } from '../../../src/records/brands'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { AlsoWrittenHere } from '../../shell/also-written'
import { changeOf, withChange } from '../../shell/by-field'
import { momentWords } from '../../shell/dates'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'
import type { Navigation } from '../../shell/use-route'
import { BrandForm, type BrandFormProps } from './brand-form'
import { BrandVersions } from './brand-versions'
import { GuidedSentence } from './guided-sentence'
import { StatementChecks } from './statement-checks'
import { ToldPart } from './told-part'
import { TryPanel } from './try-panel'
import { useTried } from './use-tried'

interface BrandPageProps {
  services: Pick<
    Services,
    | 'brand'
    | 'brandVersions'
    | 'saveBrand'
    | 'restoreBrand'
    | 'evidence'
    | 'drafts'
    | 'showsExample'
    | 'wouldChange'
    | 'watchRows'
    | 'removeRow'
    | 'writtenTwice'
    | 'settleText'
  >
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
}

const words = messages('options/brand-page', {
  title: 'Your brand statement',
  lead: 'Your own yardstick: every opportunity is measured against these words, and nothing else. Change them whenever you like; what was noticed before is judged again.',
  again: 'The version of {date} is in force again.',
  attempt: 'Try a change first',
  versions: 'Versions',
  restoringOne: 'Restoring one makes it the newest version. Nothing in between is lost.',
})

export function BrandPage({ services, nav, notify }: BrandPageProps) {
  const [title, lead] = [say(words.title()), say(words.lead())]
  const brand = useLive(() => services.brand, [services])
  const versions = useLive(() => services.brandVersions, [services])
  const evidence = useLive(() => services.evidence, [services]).value ?? []
  if (brand.state === 'failed') return <LoadFailed title={title} error={brand.error} />
  if (brand.state === 'loading') return <PageHead title={title} lead={lead} />

  const failed = (error: unknown) => notify({ text: unchanged(error) })
  const restore = async (wanted: Brand, before: Brand, date: string) => {
    try {
      await services.restoreBrand(wanted)
      nav.set({ version: undefined }, true)
      notify({
        text: say(words.again({ date })),
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
      services={services}
      evidence={evidence}
      told={<ToldPart services={services} notify={notify} />}
      also={
        versions.value?.[0] && (
          <AlsoWrittenHere store="brands" id={versions.value[0].id} services={services} notify={notify} />
        )
      }
      open={nav.params.version}
      onOpen={version => nav.set({ version }, true)}
      onRestore={restore}
    />
  )
}

interface BrandEditorProps {
  evidence: readonly KeptEvidence[]
  /** What the user corrected: after the form. */
  told: ComponentChildren
  /** What another device wrote at the same time: before the form. */
  also: ComponentChildren
  stored: Brand
  versions: readonly BrandRecord[]
  services: Pick<Services, 'saveBrand' | 'drafts' | 'showsExample' | 'wouldChange'>
  open: string | undefined
  onOpen(id: string | undefined): void
  onRestore(wanted: Brand, before: Brand, date: string): Promise<void>
}

function BrandEditor({
  evidence,
  told,
  also,
  stored,
  versions,
  services,
  open,
  onOpen,
  onRestore,
}: BrandEditorProps) {
  const [draft, autosave] = useAutosave(stored, services.saveBrand, brand => brand)
  const [tried, setTried] = useTried(services)
  const shown = useMemo(
    () => (tried ? withChange(draft.value, changeOf(tried.brand, tried.from) ?? {}) : draft.value),
    [tried, draft.value],
  )
  const edit: BrandFormProps['onEdit'] = (brand, field, settled) =>
    tried ? setTried({ brand, from: draft.value }) : autosave.edit(brand, field, settled)
  const isUnsaid = shown.statement.trim() === '' && stored.statement.trim() === ''
  const keepTried = async () => {
    if (!tried) return
    autosave.edit(shown, 'tried', true)
    await autosave.flush()
    // What could not be saved stays as it is on the screen.
    if (autosave.draft().state.kind !== 'failed') setTried(null)
  }
  return (
    <>
      <PageHead
        title={say(words.title())}
        lead={say(words.lead())}
        aside={
          <SaveNote
            state={draft.state}
            canUndo={draft.canUndo}
            onUndo={autosave.undo}
            onRetry={() => void autosave.flush()}
          />
        }
      />
      {tried ? (
        <TryPanel
          stored={draft.value}
          tried={shown}
          services={services}
          onSave={() => void keepTried()}
          onDrop={() => setTried(null)}
        />
      ) : (
        <p class="op-try-first">
          <Button
            look="plain"
            icon={FlaskConical}
            onClick={() => setTried({ brand: draft.value, from: draft.value })}
          >
            {say(words.attempt())}
          </Button>
        </p>
      )}
      {also}
      <BrandForm
        brand={shown}
        onEdit={edit}
        onLeave={autosave.leave}
        beside={
          isUnsaid ? (
            <GuidedSentence
              services={services}
              onSentence={statement => edit({ ...shown, statement }, 'statement', true)}
            />
          ) : (
            <StatementChecks statement={shown.statement} evidence={evidence} />
          )
        }
      />
      {told}
      {versions.length > 0 && (
        <section class="op-part" aria-labelledby="versions">
          <h2 id="versions">{say(words.versions())}</h2>
          <p class="ss-quiet">{say(words.restoringOne())}</p>
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
