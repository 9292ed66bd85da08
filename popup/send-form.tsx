import { FileUp } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { ResumeRecord } from '../src/records/resumes'
import { Button } from '../src/ui/button'

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
  versions: readonly ResumeRecord[]
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
  const own = (version: ResumeRecord) => version.opportunityId === opportunityId
  const sorted = [...versions.filter(own), ...versions.filter(version => !own(version))]
  const shown = sorted.filter((version, i) => all || i < shownFirst || version.id === draft.resumeId)
  return (
    <>
      <fieldset class="pp-choices">
        <legend>What went out</legend>
        {shown.map(version => (
          <label key={version.id} class="pp-choice">
            <input
              type="radio"
              name={`${id}-version`}
              checked={draft.resumeId === version.id}
              onChange={() => onDraft({ ...draft, resumeId: version.id })}
            />
            <span>
              {version.name}
              <span class="ss-quiet">{noteOf(version, own(version))}</span>
            </span>
          </label>
        ))}
        {shown.length < sorted.length && (
          <Button look="plain" onClick={() => setAll(true)}>
            Show all {sorted.length} versions
          </Button>
        )}
        <label class="pp-choice">
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
      <div class="pp-pair">
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

function noteOf(version: ResumeRecord, own: boolean): string {
  if (own) return version.frozenAt ? ' · made for this, sent before' : ' · made for this'
  return version.frozenAt ? ' · sent before' : ''
}
