import { FileUp } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { type Message, messages } from '../../core/kernel/message'
import { say } from '../../words/say'
import { Button } from '../button'
import { Labelled } from '../labelled'
import type { SendVersion } from './services'
import { forOpportunity } from './versions'

const words = messages('ui/send-form', {
  what: 'What went out',
  all: 'Show all {count} versions',
  paste: 'A text that I paste',
  text: 'The text as it went out',
  file: 'It is in a file: open a tab for it',
  when: 'When',
  how: 'How',
  madeSent: 'made for this, sent before',
  made: 'made for this',
  sent: 'sent before',
  other: 'made for another employer',
  ownSite: 'Their own site',
  board: 'Job board',
  email: 'Email',
  linkedin: 'LinkedIn',
  person: 'A person I know',
  byHand: 'By hand',
})

/** What is to be recorded, as it stands in the form. */
export interface SendDraft {
  /** Null for a text that is pasted. */
  resumeId: string | null
  pasted: string
  /** YYYY-MM-DD */
  at: string
  channel: string
}

interface SendFormProps {
  draft: SendDraft
  versions: readonly SendVersion[]
  opportunityId: string
  today: string
  onDraft(draft: SendDraft): void
  onFile(): void
}

/** Suggestions: what is kept is what the field holds, the user's own words. */
const channels = [
  words.ownSite(),
  words.board(),
  words.email(),
  words.linkedin(),
  words.person(),
  words.byHand(),
]
const shownFirst = 5

/** Which version went out, on what day and how. */
export function SendForm({ draft, versions, opportunityId, today, onDraft, onFile }: SendFormProps) {
  const id = useId()
  const [all, setAll] = useState(false)
  const sorted = forOpportunity(versions, opportunityId)
  const shown = sorted.filter((version, i) => all || i < shownFirst || version.id === draft.resumeId)
  return (
    <>
      <fieldset class="ss-choices">
        <legend>{say(words.what())}</legend>
        {shown.map(version => (
          <label key={version.id} class="ss-choice">
            <input
              type="radio"
              name={`${id}-version`}
              checked={draft.resumeId === version.id}
              onChange={() => onDraft({ ...draft, resumeId: version.id })}
            />
            <span>
              {version.name}
              <Note version={version} here={opportunityId} />
            </span>
          </label>
        ))}
        {shown.length < sorted.length && (
          <Button look="plain" onClick={() => setAll(true)}>
            {say(words.all({ count: sorted.length }))}
          </Button>
        )}
        <label class="ss-choice">
          <input
            type="radio"
            name={`${id}-version`}
            checked={draft.resumeId === null}
            onChange={() => onDraft({ ...draft, resumeId: null })}
          />
          <span>{say(words.paste())}</span>
        </label>
      </fieldset>
      {draft.resumeId === null && (
        <Labelled label={say(words.text())}>
          {tied => (
            <>
              <textarea
                {...tied}
                class="ss-input"
                rows={5}
                value={draft.pasted}
                onInput={event => onDraft({ ...draft, pasted: event.currentTarget.value })}
              />
              <Button look="plain" icon={FileUp} onClick={onFile}>
                {say(words.file())}
              </Button>
            </>
          )}
        </Labelled>
      )}
      <div class="ss-pair">
        <Labelled label={say(words.when())}>
          {tied => (
            <input
              {...tied}
              type="date"
              class="ss-input"
              max={today}
              value={draft.at}
              onInput={event =>
                event.currentTarget.value && onDraft({ ...draft, at: event.currentTarget.value })
              }
            />
          )}
        </Labelled>
        <Labelled label={say(words.how())}>
          {tied => (
            <>
              <input
                {...tied}
                type="text"
                class="ss-input"
                list={`${tied.id}-channels`}
                autocomplete="off"
                maxLength={100}
                value={draft.channel}
                onInput={event => onDraft({ ...draft, channel: event.currentTarget.value })}
              />
              <datalist id={`${tied.id}-channels`}>
                {channels.map(channel => (
                  <option key={channel.id} value={say(channel)} />
                ))}
              </datalist>
            </>
          )}
        </Labelled>
      </div>
    </>
  )
}

function noteOf({ opportunityId, frozenAt }: SendVersion, here: string): Message | null {
  if (opportunityId === here) return frozenAt ? words.madeSent() : words.made()
  if (frozenAt) return words.sent()
  return opportunityId === null ? null : words.other()
}

function Note({ version, here }: { version: SendVersion; here: string }) {
  const note = noteOf(version, here)
  return <span class="ss-quiet">{note && ` · ${say(note)}`}</span>
}
