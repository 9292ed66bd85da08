import { useId } from 'preact/hooks'
import { type LastContact, lastContacts, type PeopleFilter } from '../../../src/core/people/find-people'
import { type Tie, ties } from '../../../src/core/people/person'
import { say } from '../../../src/words/say'
import { Choice } from '../../shell/choice'
import { lastWord, tieWord, words } from './words'

interface PeopleFilterBarProps {
  filter: PeopleFilter
  tags: readonly string[]
  employers: readonly string[]
  /** How many the user is losing touch with; undefined while that isn't known. */
  losing: number | undefined
  onChange(change: Partial<PeopleFilter>): void
}

const isTie = (tag: string): tag is Tie => ties.some(tie => tie === tag)

/** Whom to see: by last contact, tag or tie, employer, or those the user is losing touch with. */
export function PeopleFilterBar({ filter, tags, employers, losing, onChange }: PeopleFilterBarProps) {
  const id = useId()
  const lasts: { value: LastContact | ''; word: string }[] = [
    { value: '', word: say(words.anyTime()) },
    ...lastContacts.map(value => ({ value, word: say(lastWord(value)) })),
  ]
  return (
    <fieldset class="op-people-filter">
      <legend class="ss-unseen">{say(words.filter())}</legend>
      <Choice
        label={say(words.lastContact())}
        choices={lasts}
        value={filter.last ?? ''}
        onChange={last => onChange({ last: last || undefined })}
      />
      {tags.length > 0 && (
        <Choice
          label={say(words.tag())}
          choices={[
            { value: '', word: say(words.anyTag()) },
            ...tags.map(tag => ({ value: tag, word: isTie(tag) ? say(tieWord(tag)) : tag })),
          ]}
          value={filter.tag}
          onChange={tag => onChange({ tag })}
        />
      )}
      {employers.length > 0 && (
        <Choice
          label={say(words.employer())}
          choices={[
            { value: '', word: say(words.anyEmployer()) },
            ...employers.map(employer => ({ value: employer, word: employer })),
          ]}
          value={filter.employer}
          onChange={employer => onChange({ employer })}
        />
      )}
      <label class="op-people-losing" for={id}>
        <input
          id={id}
          type="checkbox"
          class="ss-tick"
          checked={filter.losing}
          onChange={event => onChange({ losing: event.currentTarget.checked })}
        />
        <span>{losing === undefined ? say(words.losing()) : say(words.losingCount({ count: losing }))}</span>
      </label>
    </fieldset>
  )
}
