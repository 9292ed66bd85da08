import { Plus } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { EntryFields } from './entry-fields'
import { type Entry, entriesOf, type Part, parts, textOf, withEntries, withField } from './form-parts'
import { TypedField } from './typed-field'

const words = messages('options/resume-form', {
  head: 'Head',
  name: 'Name',
  label: 'Title line',
  email: 'Email',
  phone: 'Phone',
  url: 'Web address',
  summary: 'Summary',
  add: 'Add a section',
})

interface ResumeFormProps {
  resume: JsonResume
  /** `settled`: a whole edit, not a keystroke. */
  onEdit(resume: JsonResume, field: string, settled: boolean): void
  /** A field was left. */
  onLeave(): void
}

const head = [
  { name: 'name', label: words.name() },
  { name: 'label', label: words.label() },
  { name: 'email', label: words.email() },
  { name: 'phone', label: words.phone() },
  { name: 'url', label: words.url() },
] as const

/** A résumé section by section, as text. What the form does not show (a field of another tool) stays as it was. */
export function ResumeForm({ resume, onEdit, onLeave }: ResumeFormProps) {
  const basics: Entry = resume.basics ?? {}
  const keep = (name: string, text: string) =>
    onEdit({ ...resume, basics: withField(basics, name, text) }, name, false)
  const shown = parts.filter(part => entriesOf(resume, part.key).length > 0)
  const missing = parts.filter(part => entriesOf(resume, part.key).length === 0)
  return (
    <div class="op-resume-form" onFocusOut={onLeave}>
      <section aria-labelledby="part-head">
        <h3 id="part-head">{say(words.head())}</h3>
        <div class="op-resume-fields">
          {head.map(({ name, label }) => (
            <TypedField
              key={name}
              label={say(label)}
              maxLength={300}
              value={textOf(basics, name)}
              onKeep={text => keep(name, text)}
            />
          ))}
        </div>
        <TypedField
          label={say(words.summary())}
          rows={3}
          value={textOf(basics, 'summary')}
          onKeep={text => keep('summary', text)}
        />
      </section>
      {shown.map(part => (
        <PartFields key={part.key} part={part} resume={resume} onEdit={onEdit} />
      ))}
      <fieldset class="op-actions op-bare" aria-label={say(words.add())}>
        {missing.map(part => (
          <Button
            key={part.key}
            icon={Plus}
            onClick={() => onEdit(withEntries(resume, part.key, [{}]), part.key, true)}
          >
            {say(part.title)}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}

function PartFields({ part, resume, onEdit }: { part: Part } & Pick<ResumeFormProps, 'resume' | 'onEdit'>) {
  const entries = entriesOf(resume, part.key)
  const put = (next: readonly Entry[], field: string, settled: boolean) =>
    onEdit(withEntries(resume, part.key, next), `${part.key} ${field}`, settled)
  const moved = (at: number): Entry[] => {
    const next = [...entries]
    next.splice(at - 1, 0, ...next.splice(at, 1))
    return next
  }
  return (
    <section aria-labelledby={`part-${part.key}`}>
      <h3 id={`part-${part.key}`}>{say(part.title)}</h3>
      {entries.map((entry, at) => (
        <EntryFields
          // Entries have no names of their own: after a move, each field shows what stands at its place.
          key={at}
          part={part}
          entry={entry}
          at={at}
          onEdit={(changed, field) =>
            put(
              entries.map((each, i) => (i === at ? changed : each)),
              `${at} ${field}`,
              false,
            )
          }
          onRemove={() =>
            put(
              entries.filter((_, i) => i !== at),
              'out',
              true,
            )
          }
          onUp={at > 0 ? () => put(moved(at), 'up', true) : undefined}
        />
      ))}
      <Button icon={Plus} onClick={() => put([...entries, {}], 'new', true)}>
        {say(part.add)}
      </Button>
    </section>
  )
}
