import { Button } from '../../src/ui/button'
import { Labelled } from '../../src/ui/labelled'

interface AddressFieldProps {
  label: string
  hint: string
  trouble: string
  value: string
  /** The id of a list of suggestions. */
  list?: string
  /** What the button of its form says. */
  button: string
  onType(text: string): void
}

/** An address or the name of a site, with the button that takes it. */
export function AddressField({ label, hint, trouble, value, list, button, onType }: AddressFieldProps) {
  return (
    <Labelled label={label} hint={hint} trouble={trouble}>
      {tied => (
        <div class="ss-add op-host">
          <input
            {...tied}
            type="text"
            inputMode="url"
            class="ss-input"
            list={list}
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={value}
            onInput={event => onType(event.currentTarget.value)}
          />
          <Button submit>{button}</Button>
        </div>
      )}
    </Labelled>
  )
}
