import { type Person, ties } from '../../../src/core/people/person'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { PhraseList } from '../../../src/ui/phrase-list'
import { say } from '../../../src/words/say'
import { DayField } from '../../shell/day-field'
import { tieWord, detailWords as words } from './words'

interface PersonFieldsProps {
  person: Person
  today: string
  onEdit(change: Partial<Person>, field: string, settled?: boolean): void
}

const lines = [
  { name: 'name', label: words.name, max: 200 },
  { name: 'headline', label: words.headline, max: 300 },
  { name: 'employer', label: words.employer, max: 200 },
  { name: 'place', label: words.place, max: 200 },
  { name: 'email', label: words.email, max: 320 },
  { name: 'phone', label: words.phone, max: 60 },
] as const

/** Who they are, how one stands to them, what to remember: each kept as it is typed. */
export function PersonFields({ person, today, onEdit }: PersonFieldsProps) {
  return (
    <>
      <Field
        label={say(words.note())}
        hint={say(words.noteHint())}
        rows={4}
        maxLength={20_000}
        value={person.note}
        onKeep={note => onEdit({ note }, 'note')}
      />
      <fieldset class="op-ties">
        <legend class="ss-label">{say(words.ties())}</legend>
        <div>
          {ties.map(tie => (
            <label key={tie}>
              <input
                type="checkbox"
                class="ss-tick"
                checked={person.ties.includes(tie)}
                onChange={event =>
                  onEdit(
                    {
                      ties: event.currentTarget.checked
                        ? [...person.ties, tie]
                        : person.ties.filter(each => each !== tie),
                    },
                    'ties',
                    true,
                  )
                }
              />
              <span>{say(tieWord(tie))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <PhraseList
        label={say(words.tags())}
        hint={say(words.tagsHint())}
        phrases={person.tags}
        max={30}
        maxLength={60}
        onChange={tags => onEdit({ tags }, 'tags', true)}
      />
      <NextDate person={person} onEdit={onEdit} />
      <Field
        label={say(words.met())}
        hint={say(words.metHint())}
        maxLength={500}
        value={person.met}
        onKeep={met => onEdit({ met }, 'met')}
      />
      <DayField
        label={say(words.metOn())}
        max={today}
        day={person.metOn ?? ''}
        onDay={metOn => onEdit({ metOn: metOn || null }, 'metOn')}
      />
      <div class="op-entry-fields">
        {lines.map(({ name, label, max }) => (
          <Field
            key={name}
            label={say(label())}
            maxLength={max}
            value={person[name]}
            // Without a name there is no entry: what was there stays until another one is typed.
            onKeep={text => (name !== 'name' || text.trim()) && onEdit({ [name]: text }, name)}
          />
        ))}
      </div>
    </>
  )
}

/** Something with a date, and the way to forget it. */
function NextDate({ person: { next }, onEdit }: Pick<PersonFieldsProps, 'person' | 'onEdit'>) {
  return (
    <>
      <DayField
        label={say(words.nextDay())}
        hint={say(words.nextHint())}
        day={next?.day ?? ''}
        onDay={day => onEdit({ next: day ? { day, text: next?.text ?? '' } : null }, 'next')}
      />
      {next && (
        <div class="op-people-next">
          <Field
            label={say(words.nextText())}
            maxLength={200}
            value={next.text}
            onKeep={text => onEdit({ next: { ...next, text } }, 'next')}
          />
          <Button look="plain" onClick={() => onEdit({ next: null }, 'next', true)}>
            {say(words.forget())}
          </Button>
        </div>
      )}
    </>
  )
}
