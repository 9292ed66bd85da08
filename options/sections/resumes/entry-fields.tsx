import { ArrowUp, Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import { IconButton } from '../../../src/ui/button'
import { type Entry, isDate, listOf, listText, type Part, readList, textOf, withField } from './form-parts'
import { TypedField } from './typed-field'

export interface EntryFieldsProps {
  part: Part
  entry: Entry
  at: number
  /** `settled`: a whole edit, not a keystroke. */
  onEdit(entry: Entry, field: string): void
  onRemove(): void
  /** Undefined for the first one. */
  onUp: (() => void) | undefined
}

const wrongDate = 'A year, or a year and a month: 2024 or 2024-05. Leave it empty where it goes on.'

/** One entry of a section: a position with its lines, a school, a group of skills. */
export function EntryFields({ part, entry, at, onEdit, onRemove, onUp }: EntryFieldsProps) {
  const id = useId()
  const [first] = part.fields
  const name = (first && textOf(entry, first.name)) || `${part.one} ${at + 1}`
  const { prose, list } = part
  return (
    <fieldset class="op-entry" aria-labelledby={id}>
      <div class="op-entry-head">
        <h4 id={id}>{name}</h4>
        {onUp && <IconButton icon={ArrowUp} label={`Move up: ${name}`} onClick={onUp} />}
        <IconButton icon={Trash2} label={`Take out: ${name}`} onClick={onRemove} />
      </div>
      <div class="op-entry-fields">
        {part.fields.map(field => (
          <TypedField
            key={field.name}
            label={field.label}
            value={textOf(entry, field.name)}
            maxLength={300}
            {...(field.kind === 'date' ? { accepts: isDate, wrong: wrongDate } : {})}
            onKeep={text => onEdit(withField(entry, field.name, text), field.name)}
          />
        ))}
      </div>
      {prose && (
        <TypedField
          label={prose.label}
          rows={2}
          value={textOf(entry, prose.name)}
          onKeep={text => onEdit(withField(entry, prose.name, text), prose.name)}
        />
      )}
      {list && (
        <TypedField
          label={list.label}
          hint={list.hint}
          rows={list.commas ? 2 : 4}
          value={listText(listOf(entry, list.name), list.commas === true)}
          onKeep={text =>
            onEdit(withField(entry, list.name, readList(text, list.commas === true)), list.name)
          }
        />
      )}
    </fieldset>
  )
}
