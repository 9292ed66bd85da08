import { useId, useRef, useState } from 'preact/hooks'
import { type Message, messages } from '../core/kernel/message'
import type { ReadingEdits } from '../core/posting/confirm-reading'
import { fieldValue, limits, type PostingFields } from '../core/posting/posting'
import { say } from '../words/say'
import { Button } from './button'
import { payWords } from './wording/pay'
import { employmentTypeWords, workModeWords } from './wording/posting'
import { whereWords } from './wording/where'

interface ReadingFormProps {
  /** What was read, and where. */
  fields: PostingFields
  /** What stands in the form: what was read, or what the user had begun to correct. */
  edits: ReadingEdits
  /** Called at every keystroke. */
  onEdit(edits: ReadingEdits): void
  onKeep(edits: ReadingEdits): void
  keepWord: string
  onRefuse?: (() => void) | undefined
  refuseWord?: string
}

const words = messages('ui/reading-form', {
  title: 'Job title',
  titleNeeded: 'Write the job title as the page says it.',
  employer: 'Employer',
  employerNeeded: 'Write who is hiring.',
  place: 'Place',
  lines: '{count, plural, one {# line of text} other {# lines of text}}',
  notFound: 'Not found on the page',
  also: 'Also read:',
})

const asked = [
  {
    name: 'title',
    label: words.title(),
    max: limits.title,
    needed: words.titleNeeded(),
  },
  {
    name: 'hiringOrganization',
    label: words.employer(),
    max: limits.organization,
    needed: words.employerNeeded(),
  },
  { name: 'jobLocation', label: words.place(), max: 1_000, needed: null },
] as const

/** What else was read, in a line each; nothing of it needs the user's word. */
function alsoRead(fields: PostingFields): string[] {
  const mode = fieldValue(fields, 'workMode')
  const pay = fieldValue(fields, 'baseSalary')
  const text = fieldValue(fields, 'description')
  return [
    ...(fieldValue(fields, 'employmentType') ?? []).map(type => say(employmentTypeWords[type])),
    mode && say(workModeWords[mode]),
    pay && payWords(pay),
    text && say(words.lines({ count: text.length })),
  ].filter(each => each !== null && each !== '' && each !== undefined) as string[]
}

/** What was read and where, to be confirmed or set right: "is this right?". */
export function ReadingForm(props: ReadingFormProps) {
  const { fields, edits, onEdit, onKeep, keepWord, onRefuse, refuseWord } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const isMissing = (name: keyof ReadingEdits, needed: Message | null) =>
    needed !== null && edits[name].trim() === ''

  const keep = (event: Event) => {
    event.preventDefault()
    const missing = asked.find(({ name, needed }) => isMissing(name, needed))
    if (!missing) return onKeep(edits)
    setTried(true)
    form.current?.querySelector<HTMLInputElement>(`[name=${missing.name}]`)?.focus()
  }

  const also = alsoRead(fields)
  return (
    <form ref={form} class="ss-reading" onSubmit={keep} noValidate>
      {asked.map(({ name, label, max, needed }) => {
        const read = fields[name]
        const wrong = tried && isMissing(name, needed)
        return (
          <div key={name} class="ss-field">
            <label for={`${id}-${name}`} class="ss-label">
              {say(label)}
            </label>
            <input
              id={`${id}-${name}`}
              name={name}
              type="text"
              class="ss-input"
              autocomplete="off"
              maxLength={max}
              value={edits[name]}
              aria-invalid={wrong}
              aria-describedby={`${id}-${name}-where`}
              onInput={event => onEdit({ ...edits, [name]: event.currentTarget.value })}
            />
            <p id={`${id}-${name}-where`} class={wrong ? 'ss-hint ss-wrong' : 'ss-hint'}>
              {wrong && needed ? say(needed) : read ? whereWords(read) : say(words.notFound())}
            </p>
          </div>
        )
      })}
      {also.length > 0 && (
        <p class="ss-hint">
          {say(words.also())} <span>{also.join(', ')}</span>
        </p>
      )}
      <div class="ss-actions">
        <Button look="primary" submit>
          {keepWord}
        </Button>
        {onRefuse && <Button onClick={onRefuse}>{refuseWord}</Button>}
      </div>
    </form>
  )
}
