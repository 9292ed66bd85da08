import type { Rhythms } from '../../../src/core/people/cadence'
import { type Person, type Tie, ties } from '../../../src/core/people/person'
import { Disclosure } from '../../../src/ui/disclosure'
import { say } from '../../../src/words/say'
import { Choice } from '../../shell/choice'
import { tieWord, detailWords as words } from './words'

const usual: readonly [number, () => ReturnType<typeof words.month>][] = [
  [30, words.month],
  [60, words.twoMonths],
  [91, words.quarter],
  [182, words.halfYear],
  [365, words.year],
]

/** What one can choose: the usual ones, and the one that is set, in days. */
function choicesOf(days: number | null, none: string): { value: string; word: string }[] {
  const all = [
    { value: '', word: none },
    ...usual.map(([value, word]) => ({ value: String(value), word: say(word()) })),
  ]
  if (days !== null && !usual.some(([value]) => value === days))
    all.push({ value: String(days), word: say(words.days({ count: days })) })
  return all
}

interface RhythmProps {
  person: Pick<Person, 'everyDays' | 'tags' | 'ties'>
  rhythms: Rhythms
  onEvery(days: number | null): void
  /** For everyone of a tag or tie. */
  onRhythm(tag: string, days: number | null): void
}

/** How often the user wants to be in touch: with this person, and with everyone of their tags and ties. */
export function Rhythm({ person, rhythms, onEvery, onRhythm }: RhythmProps) {
  const kinds = [...person.ties, ...person.tags]
  return (
    <>
      <Choice
        label={say(words.every())}
        choices={choicesOf(person.everyDays, say(kinds.length > 0 ? words.asKind() : words.noRhythm()))}
        value={person.everyDays === null ? '' : String(person.everyDays)}
        onChange={value => onEvery(value ? Number(value) : null)}
      />
      {kinds.length > 0 && (
        <Disclosure summary={say(words.everyTitle())}>
          <p class="ss-hint">{say(words.everyHint())}</p>
          {kinds.map(kind => {
            const days = rhythms[kind.toLowerCase()] ?? null
            return (
              <Choice
                key={kind}
                label={ties.some(tie => tie === kind) ? say(tieWord(kind as Tie)) : kind}
                choices={choicesOf(days, say(words.noRhythm()))}
                value={days === null ? '' : String(days)}
                onChange={value => onRhythm(kind, value ? Number(value) : null)}
              />
            )
          })}
        </Disclosure>
      )}
    </>
  )
}
