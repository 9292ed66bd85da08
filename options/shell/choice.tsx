import { Labelled } from '../../src/ui/labelled'

interface ChoiceProps<T extends string> {
  label: string
  /** The first stands for nothing said. */
  choices: readonly { value: T; word: string }[]
  value: T
  hint?: string | undefined
  onChange(value: T): void
}

/** One of a few, from a list. */
export function Choice<T extends string>({ label, choices, value, hint, onChange }: ChoiceProps<T>) {
  return (
    <Labelled label={label} hint={hint}>
      {tied => (
        <select
          {...tied}
          class="ss-input op-pick-one"
          value={value}
          onChange={event => {
            const chosen = choices.find(each => each.value === event.currentTarget.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {choices.map(each => (
            <option key={each.value} value={each.value}>
              {each.word}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
