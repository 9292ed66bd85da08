import { Trash2 } from 'lucide'
import { useId, useMemo } from 'preact/hooks'
import { claimsOf, stemmed } from '../../../src/core/brand/claims'
import type { Pitch } from '../../../src/core/brand/pitch'
import { messages } from '../../../src/core/kernel/message'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { type PitchRecord, pitches as pitchStore } from '../../../src/records/pitches'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { DetailHead } from '../../shell/detail-head'
import { useAutosave } from '../../shell/use-autosave'
import { Claims } from './claims'
import { LengthLine } from './length-line'
import { ReadAloud } from './read-aloud'

const words = messages('options/pitch-detail', {
  audience: 'For whom',
  text: 'What you say',
  textHint: 'As you would say it to a friend. Shorter than you think.',
  card: 'On the card',
  cardHint: 'A few words to look at before a talk, one a line. The text is then said, not recited.',
  remove: 'Delete this pitch',
})

const pitchOf = ({ audience, text, evidence, card }: PitchRecord): Pitch => ({
  audience,
  text,
  evidence,
  card,
})

interface PitchDetailProps {
  services: Pick<Services, 'patchRow'>
  /** Give the component the row's id as key. */
  pitch: PitchRecord
  evidence: readonly EvidenceRecord[]
  onRemove(): void
}

/** One pitch: its text by the clock, what shows each claim, and the card. */
export function PitchDetail({ services, pitch: stored, evidence, onRemove }: PitchDetailProps) {
  const id = useId()
  const [draft, autosave] = useAutosave(
    stored,
    ({ audience, ...rest }) =>
      // A pitch is for somebody: the last name stands until another is typed.
      services.patchRow(pitchStore, stored.id, { ...rest, ...(audience?.trim() ? { audience } : {}) }),
    pitchOf,
  )
  const pitch = draft.value
  const log = useMemo(() => stemmed(evidence), [evidence])
  const claims = useMemo(() => claimsOf(pitch.text, log), [pitch.text, log])
  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <DetailHead id={`${id}-title`} title={stored.audience} draft={draft} autosave={autosave} />
      <div class="op-form" onFocusOut={autosave.leave}>
        <Field
          label={say(words.audience())}
          maxLength={200}
          value={pitch.audience}
          onKeep={audience => autosave.edit({ ...pitch, audience }, 'audience')}
        />
        <Field
          label={say(words.text())}
          hint={say(words.textHint())}
          rows={8}
          maxLength={4_000}
          value={pitch.text}
          onKeep={text => autosave.edit({ ...pitch, text }, 'text')}
        />
        <LengthLine text={pitch.text} />
        <ReadAloud text={pitch.text} card={pitch.card} />
        <Claims
          claims={claims}
          linked={pitch.evidence}
          onLink={linked => autosave.edit({ ...pitch, evidence: linked }, 'evidence', true)}
        />
        <Field
          label={say(words.card())}
          hint={say(words.cardHint())}
          rows={3}
          maxLength={600}
          value={pitch.card}
          onKeep={card => autosave.edit({ ...pitch, card }, 'card')}
        />
      </div>
      <div class="op-detail-foot">
        <Button icon={Trash2} onClick={onRemove}>
          {say(words.remove())}
        </Button>
      </div>
    </section>
  )
}
