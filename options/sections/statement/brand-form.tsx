import type { ComponentChildren } from 'preact'
import type { Brand } from '../../../src/core/brand/brand'
import { Field } from '../../../src/ui/field'
import { PhraseList } from '../../../src/ui/phrase-list'
import { hintOf, labelOf, parts, titleOf } from './fields'

export interface BrandFormProps {
  brand: Brand
  /** `settled`: a whole edit, not a keystroke. */
  onEdit(brand: Brand, field: string, settled: boolean): void
  /** A field was left. */
  onLeave(): void
  /** Stands below the sentence. */
  beside: ComponentChildren
}

/** The whole brand statement, from the sentence to what good work is. */
export function BrandForm({ brand, onEdit, onLeave, beside }: BrandFormProps) {
  return (
    <div class="op-form" onFocusOut={onLeave}>
      {parts.map(({ part, fields }, at) => (
        <section key={part} class="op-part" aria-labelledby={`part-${at}`}>
          <h2 id={`part-${at}`}>{titleOf(part)}</h2>
          {at === 0 && (
            <Field
              label={labelOf('statement')}
              hint={hintOf('statement')}
              value={brand.statement}
              rows={3}
              maxLength={2_000}
              onKeep={statement => onEdit({ ...brand, statement }, 'statement', false)}
            />
          )}
          {at === 0 && beside}
          {fields.map(name => (
            <PhraseList
              key={name}
              label={labelOf(name)}
              hint={hintOf(name)}
              phrases={brand[name] ?? []}
              max={limits[name]}
              onChange={phrases => onEdit({ ...brand, [name]: phrases }, name, true)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

/** As in core/brand. */
const limits = {
  targetRoles: 20,
  strengths: 40,
  skills: 300,
  learning: 100,
  lacks: 300,
  mustHaves: 40,
  dealbreakers: 40,
  values: 40,
} as const
