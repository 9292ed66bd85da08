import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { Disclosure } from '../src/ui/disclosure'
import { Field } from '../src/ui/field'
import { Labelled } from '../src/ui/labelled'
import { say } from '../src/words/say'
import type { Checked } from './use-checked'

const words = messages('popup/version-text', {
  kept: 'The checklist is compared with “{name}”.',
  open: 'Open it',
  another: 'Check another text',
  check: 'Check a version of your résumé',
  saved: 'A saved version',
  none: 'None of these',
  paste: 'Or its text, pasted',
  hint: 'The list shows what it contains, and where. It stays on this device.',
})

interface VersionTextProps extends Checked {
  /** The version that was made for this opportunity; null where there is none. */
  version: { id: string; name: string } | null
  /** Some text of a version is held against the list already. */
  isKept: boolean
  onOpen(versionId: string): void
}

const longest = 60_000

/** What the list is held against: the version made for this, another saved one, or a text that is pasted. */
export function VersionText(props: VersionTextProps) {
  const { version, isKept, text, versions, pickedId, pasted, onWanted, onPick, onPaste, onOpen } = props
  return (
    <>
      {version && text === '' && (
        <p class="ss-quiet">
          {say(words.kept({ name: version.name }))}{' '}
          <Button look="plain" onClick={() => onOpen(version.id)}>
            {say(words.open())}
          </Button>
        </p>
      )}
      <Disclosure summary={say(isKept ? words.another() : words.check())} onOpen={onWanted}>
        {versions.length > 0 && (
          <Labelled label={say(words.saved())}>
            {tied => (
              <select
                {...tied}
                class="ss-input"
                value={pickedId ?? ''}
                onChange={event => onPick(event.currentTarget.value || null)}
              >
                <option value="">{say(words.none())}</option>
                {versions.map(each => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        <Field
          label={say(words.paste())}
          hint={say(words.hint())}
          value={pasted}
          rows={6}
          maxLength={longest}
          onKeep={onPaste}
        />
      </Disclosure>
    </>
  )
}
