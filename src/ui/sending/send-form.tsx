import { FileUp } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { Button } from '../button'
import type { SendVersion } from './services'
import { forOpportunity } from './versions'

/** What is to be recorded, as it stands in the form. */
export interface SendDraft {
  /** Null for a text that is pasted. */
  resumeId: string | null
  pasted: string
  /** YYYY-MM-DD */
  at: string
  channel: string
}

export interface SendFormProps {
  draft: SendDraft
  versions: readonly SendVersion[]
  opportunityId: string
  today: string
  onDraft(draft: SendDraft): void
  onFile(): void
}

const channels = ['Their own site', 'Job board', 'Email', 'LinkedIn', 'A person I know', 'By hand']
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
        <legend>What went out</legend>
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
              <span class="ss-quiet">{noteOf(version, opportunityId)}</span>
            </span>
          </label>
        ))}
        {shown.length < sorted.length && (
          <Button look="plain" onClick={() => setAll(true)}>
            Show all {sorted.length} versions
          </Button>
        )}
        <label class="ss-choice">
          <input
            type="radio"
            name={`${id}-version`}
            checked={draft.resumeId === null}
            onChange={() => onDraft({ ...draft, resumeId: null })}
          />
          <span>A text that I paste</span>
        </label>
      </fieldset>
      {draft.resumeId === null && (
        <div class="ss-field">
          <label for={`${id}-text`} class="ss-label">
            The text as it went out
          </label>
          <textarea
            id={`${id}-text`}
            class="ss-input"
            rows={5}
            value={draft.pasted}
            onInput={event => onDraft({ ...draft, pasted: event.currentTarget.value })}
          />
          <Button look="plain" icon={FileUp} onClick={onFile}>
            It is in a file: open a tab for it
          </Button>
        </div>
      )}
      <div class="ss-pair">
        <div class="ss-field">
          <label for={`${id}-at`} class="ss-label">
            When
          </label>
          <input
            id={`${id}-at`}
            type="date"
            class="ss-input"
            max={today}
            value={draft.at}
            onInput={event =>
              event.currentTarget.value && onDraft({ ...draft, at: event.currentTarget.value })
            }
          />
        </div>
        <div class="ss-field">
          <label for={`${id}-how`} class="ss-label">
            How
          </label>
          <input
            id={`${id}-how`}
            type="text"
            class="ss-input"
            list={`${id}-channels`}
            autocomplete="off"
            maxLength={100}
            value={draft.channel}
            onInput={event => onDraft({ ...draft, channel: event.currentTarget.value })}
          />
          <datalist id={`${id}-channels`}>
            {channels.map(channel => (
              <option key={channel} value={channel} />
            ))}
          </datalist>
        </div>
      </div>
    </>
  )
}

function noteOf({ opportunityId, frozenAt }: SendVersion, here: string): string {
  if (opportunityId === here) return frozenAt ? ' · made for this, sent before' : ' · made for this'
  if (frozenAt) return ' · sent before'
  return opportunityId === null ? '' : ' · made for another employer'
}
