import type { Brand } from '../../src/core/brand/brand'
import { messages } from '../../src/core/kernel/message'
import { Field } from '../../src/ui/field'
import { useLive } from '../../src/ui/hooks/use-live'
import { Notice } from '../../src/ui/notice'
import { PhraseList } from '../../src/ui/phrase-list'
import { say } from '../../src/words/say'
import { hintOf, labelOf, listFields } from '../sections/statement/fields'
import { GuidedSentence } from '../sections/statement/guided-sentence'
import { StatementChecks } from '../sections/statement/statement-checks'
import type { Services } from '../services'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'
import { SaveNote } from '../shell/save-note'
import { useAutosave } from '../shell/use-autosave'

const words = messages('options/sentence-step', {
  title: 'Your sentence',
  lead: 'A career needs a yardstick of its own. Say yours in a sentence, as rough as it comes; it may change tomorrow. It stays on this device.',
  failed: 'Your sentence could not be read from your device just now.',
})

type StepServices = Pick<Services, 'brand' | 'saveBrand' | 'evidence' | 'drafts'>

/** The fewest words with which a posting can be held against anything. */
const first = ['targetRoles', 'skills'] as const
const fields = listFields.filter(name => first.some(each => each === name))

export function SentenceStep({ services }: { services: StepServices }) {
  const live = useLive(() => services.brand, [services])
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      {live.state === 'failed' && (
        <Notice kind="stop" live title={say(words.failed())}>
          <p>{reasonOf(live.error)}</p>
        </Notice>
      )}
      {live.state === 'ready' && <SentenceForm stored={live.value} services={services} />}
    </>
  )
}

function SentenceForm({ stored, services }: { stored: Brand; services: StepServices }) {
  const [draft, autosave] = useAutosave(stored, services.saveBrand, brand => brand)
  const evidence = useLive(() => services.evidence, [services]).value ?? []
  const brand = draft.value
  return (
    <div class="op-form" onFocusOut={autosave.leave}>
      {stored.statement.trim() === '' && brand.statement.trim() === '' && (
        <GuidedSentence
          services={services}
          takesFocus
          onSentence={statement => autosave.edit({ ...brand, statement }, 'statement', true)}
        />
      )}
      <Field
        label={labelOf('statement')}
        hint={hintOf('statement')}
        rows={3}
        maxLength={2_000}
        value={brand.statement}
        onKeep={statement => autosave.edit({ ...brand, statement }, 'statement')}
      />
      <StatementChecks statement={brand.statement} evidence={evidence} />
      {fields.map(name => (
        <PhraseList
          key={name}
          label={labelOf(name)}
          hint={hintOf(name)}
          phrases={brand[name] ?? []}
          onChange={phrases => autosave.edit({ ...brand, [name]: phrases }, name, true)}
        />
      ))}
      <SaveNote
        state={draft.state}
        canUndo={draft.canUndo}
        onUndo={autosave.undo}
        onRetry={() => void autosave.flush()}
      />
    </div>
  )
}
