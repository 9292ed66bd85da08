import { Eye } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { placeKinds } from '../../../src/core/profile/presence'
import { type OwnPlaceRecord, ownPlaces } from '../../../src/records/ownPlaces'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { type FieldSpec, RowForm } from '../../shell/row-form'
import { kindWords } from './kinds'

const words = messages('options/place', {
  name: 'What you call it',
  kind: 'What it is',
  should: 'What it should say about you',
  shouldHint: 'In the words of your brand statement, so that all places say the same.',
  lookedOn: 'Last looked at',
  looked: 'I looked at it today',
  visit: 'Open {url}',
  remove: 'Delete this place',
})

const fields: readonly FieldSpec<OwnPlaceRecord>[] = [
  { name: 'name', kind: 'line', label: words.name(), max: 200 },
  {
    name: 'kind',
    kind: 'choice',
    label: words.kind(),
    choices: placeKinds.map(value => ({ value, word: kindWords[value] })),
  },
  { name: 'should', kind: 'text', label: words.should(), hint: words.shouldHint(), max: 1_000 },
  { name: 'lookedOn', kind: 'day', label: words.lookedOn() },
]

interface PlaceDetailProps {
  services: Pick<Services, 'patchRow'>
  row: OwnPlaceRecord
  today: string
  onRemove(): void
}

/** One place of the user's own in full. */
export function PlaceDetail({ services, row, today, onRemove }: PlaceDetailProps) {
  const save = (change: Partial<OwnPlaceRecord>) => services.patchRow(ownPlaces, row.id, change)
  return (
    <RowForm
      row={row}
      title={row.name || row.url}
      fields={fields}
      onSave={save}
      remove={{ label: say(words.remove()), onRemove }}
    >
      <p>
        <a href={row.url} target="_blank" rel="noopener noreferrer">
          {say(words.visit({ url: row.url }))}
        </a>
      </p>
      {row.lookedOn !== today && (
        <Button icon={Eye} onClick={() => void save({ lookedOn: today })}>
          {say(words.looked())}
        </Button>
      )}
    </RowForm>
  )
}
