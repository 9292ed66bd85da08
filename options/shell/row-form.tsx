import { Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import type { Message } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Field } from '../../src/ui/field'
import { Labelled } from '../../src/ui/labelled'
import { PhraseList } from '../../src/ui/phrase-list'
import { say } from '../../src/words/say'
import { Choice } from './choice'
import { DayField } from './day-field'
import { DetailHead } from './detail-head'
import { useAutosave } from './use-autosave'

/** How one field of a row is edited. */
export type FieldSpec<R> = { label: Message; hint?: Message } & (
  | { name: Named<R, string>; kind: 'line' | 'text'; max: number; rows?: number }
  | { name: Named<R, string | null>; kind: 'day' }
  | { name: Named<R, number | null>; kind: 'number'; max: number }
  | { name: Named<R, string[]>; kind: 'phrases'; max: number }
  | { name: Named<R, string>; kind: 'choice'; choices: readonly { value: string; word: Message }[] }
)
type Named<R, Value> = { [K in keyof R]-?: R[K] extends Value ? K : never }[keyof R] & string

interface RowFormProps<R extends { id: string }> {
  /** Give the component the row's id as key. */
  row: R
  title: string
  fields: readonly FieldSpec<R>[]
  onSave(change: Partial<R>): Promise<void>
  remove: { label: string; onRemove(): void }
  /** What else belongs to it, below the fields. */
  children?: preact.ComponentChildren
}

/** Every field of a row, saved as it is typed, with undo. */
export function RowForm<R extends { id: string }>(props: RowFormProps<R>) {
  const { row, title, fields, onSave, remove, children } = props
  const id = useId()
  const names = fields.map(({ name }) => name)
  const picked = (of: R): Partial<R> => Object.fromEntries(names.map(name => [name, of[name]])) as Partial<R>
  const [draft, autosave] = useAutosave(row, onSave, picked)
  const value = { ...row, ...draft.value }
  const edit = (name: string, next: unknown, settled = false) =>
    autosave.edit({ ...draft.value, [name]: next }, name, settled)
  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <DetailHead id={`${id}-title`} title={title} draft={draft} autosave={autosave} />
      <div class="op-form" onFocusOut={autosave.leave}>
        {fields.map(spec => (
          <OneField
            key={spec.name}
            spec={spec}
            value={(value as Record<string, unknown>)[spec.name]}
            onEdit={(next, settled) => edit(spec.name, next, settled)}
          />
        ))}
      </div>
      {children}
      <div class="op-detail-foot">
        <Button icon={Trash2} onClick={remove.onRemove}>
          {remove.label}
        </Button>
      </div>
    </section>
  )
}

interface OneFieldProps<R> {
  spec: FieldSpec<R>
  value: unknown
  onEdit(next: unknown, settled?: boolean): void
}

function OneField<R>({ spec, value, onEdit }: OneFieldProps<R>) {
  const label = say(spec.label)
  const hint = spec.hint ? { hint: say(spec.hint) } : {}
  const text = typeof value === 'string' ? value : ''
  if (spec.kind === 'line' || spec.kind === 'text')
    return (
      <Field
        label={label}
        {...hint}
        {...(spec.kind === 'text' ? { rows: spec.rows ?? 3 } : {})}
        maxLength={spec.max}
        value={text}
        onKeep={next => onEdit(next)}
      />
    )
  if (spec.kind === 'phrases')
    return (
      <PhraseList
        label={label}
        {...hint}
        max={spec.max}
        phrases={Array.isArray(value) ? value.map(String) : []}
        onChange={next => onEdit(next, true)}
      />
    )
  if (spec.kind === 'choice')
    return (
      <Choice
        label={label}
        {...hint}
        value={text}
        choices={spec.choices.map(({ value: choice, word }) => ({ value: choice, word: say(word) }))}
        onChange={next => onEdit(next, true)}
      />
    )
  if (spec.kind === 'day')
    return <DayField label={label} {...hint} day={text} onDay={day => onEdit(day || null)} />
  return (
    <Labelled label={label} {...hint}>
      {tied => (
        <input
          {...tied}
          type="number"
          class="ss-input op-date"
          min={0}
          max={spec.max}
          value={typeof value === 'number' ? value : ''}
          onInput={event => {
            const typed = event.currentTarget.value
            onEdit(typed === '' ? null : Math.min(spec.max, Math.max(0, Math.round(Number(typed)))))
          }}
        />
      )}
    </Labelled>
  )
}
