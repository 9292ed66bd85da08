import { useId } from 'preact/hooks'

interface OneOfProps<T extends string> {
  /** Read out before the choices; seen too where `shown`. */
  label: string
  shown?: boolean
  choices: readonly { value: T; word: string }[]
  /** Null where nothing is chosen yet. */
  value: T | null
  onChange(value: T): void
}

/** One of a few, all in sight: radio buttons on a line. */
export function OneOf<T extends string>({ label, shown, choices, value, onChange }: OneOfProps<T>) {
  const name = useId()
  return (
    <fieldset class="op-one-of">
      <legend class={shown ? 'ss-label' : 'ss-unseen'}>{label}</legend>
      {choices.map(choice => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.word}</span>
        </label>
      ))}
    </fieldset>
  )
}
