import { ArrowUp, Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { IconButton } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { type Entry, isDate, listOf, listText, type Part, readList, textOf, withField } from './form-parts'
import { TypedField } from './typed-field'

const words = messages('options/resume-entry', {
  wrongDate: 'A year, or a year and a month: 2024 or 2024-05. Leave it empty where it goes on.',
  up: 'Move up: {entry}',
  out: 'Take out: {entry}',
})

interface EntryFieldsProps {
  part: Part
  entry: Entry
  at: number
  /** `settled`: a whole edit, not a keystroke. */
  onEdit(entry: Entry, field: string): void
  onRemove(): void
  /** Undefined for the first one. */
  onUp: (() => void) | undefined
}

/** One entry of a section: a position with its lines, a school, a group of skills. */
export function EntryFields({ part, entry, at, onEdit, onRemove, onUp }: EntryFieldsProps) {
  const id = useId()
  const [first] = part.fields
  const name = (first && textOf(entry, first.name)) || say(part.numbered({ number: at + 1 }))
  const { prose, list } = part
  return (
    <fieldset class="op-entry" aria-labelledby={id}>
      <div class="op-entry-head">
        <h4 id={id}>{name}</h4>
        {onUp && <IconButton icon={ArrowUp} label={say(words.up({ entry: name }))} onClick={onUp} />}
        <IconButton icon={Trash2} label={say(words.out({ entry: name }))} onClick={onRemove} />
      </div>
      <div class="op-resume-fields">
        {part.fields.map(field => (
          <TypedField
            key={field.name}
            label={say(field.label)}
            value={textOf(entry, field.name)}
            maxLength={300}
            {...(field.kind === 'date' ? { accepts: isDate, wrong: say(words.wrongDate()) } : {})}
            onKeep={text => onEdit(withField(entry, field.name, text), field.name)}
          />
        ))}
      </div>
      {prose && (
        <TypedField
          label={say(prose.label)}
          rows={2}
          value={textOf(entry, prose.name)}
          onKeep={text => onEdit(withField(entry, prose.name, text), prose.name)}
        />
      )}
      {list && (
        <TypedField
          label={say(list.label)}
          hint={list.hint && say(list.hint)}
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
