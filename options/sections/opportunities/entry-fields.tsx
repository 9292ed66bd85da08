import { useId } from 'preact/hooks'
import { type Message, messages } from '../../../src/core/kernel/message'
import { type Entry, type EntryName, payOf } from '../../../src/core/posting/by-hand/entry'
import { employmentTypes, limits, workModes } from '../../../src/core/posting/posting'
import { payWords } from '../../../src/ui/wording/pay'
import { employmentTypeWords, workModeWords } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'
import { Choice } from '../../shell/choice'

const words = messages('options/entry-fields', {
  unsaid: 'Not said',
  readAs: 'Read as {pay}',
  jobTitle: 'Job title',
  employer: 'Employer',
  place: 'Place',
  severalWith: 'Several: with a semicolon.',
  pay: 'Pay',
  workMode: 'Work mode',
  employment: 'Employment',
  postedOn: 'Posted on',
  openUntil: 'Open until',
})

interface EntryFieldsProps {
  entry: Entry
  problems: Partial<Record<EntryName, Message>>
  /** Where a value comes from that the user did not type ("From the text"); absent where there is nothing to say. */
  origins: Partial<Record<EntryName, string>>
  /** What the address is that of: the page of a new one, or where to apply. */
  address: string
  onEdit(name: EntryName, value: string): void
}

const unsaid = () => ({ value: '', word: say(words.unsaid()) })
const modes = () => [
  unsaid(),
  ...workModes.map(value => ({ value: value as string, word: say(workModeWords[value]) })),
]
const types = () => [
  unsaid(),
  ...employmentTypes.map(value => ({ value: value as string, word: say(employmentTypeWords[value]) })),
]

/** Every value of an opportunity, each to be set right. */
export function EntryFields({ entry, problems, origins, address, onEdit }: EntryFieldsProps) {
  const line = (name: EntryName, label: string, more: Partial<LineProps> = {}) => (
    <Line
      name={name}
      label={label}
      value={entry[name]}
      problem={problems[name]}
      hint={origins[name]}
      onEdit={value => onEdit(name, value)}
      {...more}
    />
  )
  const pay = entry.baseSalary ? payOf(entry.baseSalary) : null
  return (
    <div class="op-entry-fields">
      {line('title', say(words.jobTitle()), { max: limits.title, wide: true })}
      {line('hiringOrganization', say(words.employer()), { max: limits.organization, wide: true })}
      {line('jobLocation', say(words.place()), {
        max: 1_000,
        hint: origins.jobLocation ?? say(words.severalWith()),
      })}
      {line('baseSalary', say(words.pay()), {
        max: 200,
        hint: pay ? say(words.readAs({ pay: payWords(pay) ?? '' })) : origins.baseSalary,
      })}
      <Choice
        label={say(words.workMode())}
        choices={modes()}
        value={entry.workMode}
        hint={origins.workMode}
        onChange={value => onEdit('workMode', value)}
      />
      <Choice
        label={say(words.employment())}
        choices={types()}
        value={entry.employmentType}
        hint={origins.employmentType}
        onChange={value => onEdit('employmentType', value)}
      />
      {line('datePosted', say(words.postedOn()), { type: 'date' })}
      {line('validThrough', say(words.openUntil()), { type: 'date' })}
      {line('url', address, { max: limits.url, type: 'url', wide: true })}
    </div>
  )
}

interface LineProps {
  name: EntryName
  label: string
  value: string
  problem: Message | undefined
  hint: string | undefined
  max?: number
  type?: 'text' | 'date' | 'url'
  wide?: boolean
  onEdit(value: string): void
}

function Line({ name, label, value, problem, hint, max, type = 'text', wide, onEdit }: LineProps) {
  const id = useId()
  const below = problem ? say(problem) : hint
  const field = {
    id,
    name,
    class: 'ss-input',
    autocomplete: 'off',
    maxLength: max,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': below ? `${id}-below` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onEdit(event.currentTarget.value),
  }
  return (
    <div class={wide ? 'ss-field op-entry-wide' : 'ss-field'}>
      <label for={id} class="ss-label">
        {label}
      </label>
      {type === 'date' ? (
        <input type="date" {...field} />
      ) : (
        // An address too: the browser's own checks speak another language than this form.
        <input type="text" inputMode={type} {...field} />
      )}
      {below && (
        <p id={`${id}-below`} class={problem ? 'ss-hint ss-wrong' : 'ss-hint'}>
          {below}
        </p>
      )}
    </div>
  )
}
