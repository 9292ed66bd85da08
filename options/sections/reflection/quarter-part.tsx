import { localDay } from '../../../src/core/kernel/days'
import { type Message, messages } from '../../../src/core/kernel/message'
import { type Grade, newPractice } from '../../../src/core/practice/entry'
import { proposedOf } from '../../../src/core/practice/proposed'
import {
  experimentFor,
  hypothesisFor,
  isStillOn,
  lookBefore,
  type SideOverTime,
  type Sort,
  sidesOverTime,
  sorted,
  sortIn,
} from '../../../src/core/practice/quarter'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { dayWords } from '../../shell/dates'
import { KeptField } from '../../shell/kept-field'
import { OneOf } from '../../shell/one-of'
import { formatRoute } from '../../shell/route'
import { addedRow } from '../../shell/row-services'
import { useOneRow } from '../../shell/use-one-row'
import { ProposedItem } from '../learning/proposed-part'
import type { PageProps } from '../section'

const words = messages('options/quarter', {
  lead: 'Is this still a good place for you? Six sides of the job, in your own judgement, four times a year. There is no total: what counts is what stays and what changes.',
  good: 'Good',
  mixed: 'Mixed',
  bad: 'Bad',
  note: 'What would have to change, and is it fixable?',
  noteHint: 'Fixable: one conversation, one habit, one rule. Structural: it comes with this place.',
  before: 'Before: {grades}',
  graded: '{grade} on {day}',
  lasts: 'It was not good last time either.',
  fell: 'It has got worse since last time.',
  experiment: 'Try one thing for six weeks',
  made: 'A six-week experiment has begun. What is its one small step?',
  running: 'An experiment is running',
  sort: 'What kind of thing is it?',
  fixable: 'Fixable',
  structural: 'Comes with this place',
  leaves: 'What comes with a place only changes with another place: see what your path says.',
  last: 'Last time, on {day}',
  lastGrades: '{grade}: {sides}.',
})

const sortChoices: readonly { value: Sort; word: Message }[] = [
  { value: 'fixable', word: words.fixable() },
  { value: 'structural', word: words.structural() },
]
const gradeWords: Record<Grade, Message> = { good: words.good(), mixed: words.mixed(), bad: words.bad() }
const grades: readonly Grade[] = ['good', 'mixed', 'bad']

/** "Stay or go": six sides, over time; what is fixable and stays bad becomes an experiment, to be confirmed. */
export function QuarterPart({
  services,
  nav,
  notify,
  entries,
}: PageProps & { entries: readonly PracticeRecord[] }) {
  const { act, failed } = actsFor(notify)
  const today = localDay(services.now())
  const mine = entries.find(entry => isStillOn(entry, today))
  const sides = sidesOverTime(entries)
  const keep = useOneRow(services, practices, mine, () => newPractice('quarter', today))
  const grade = (side: string, value: Grade) =>
    keep(({ grades: all }) => ({ grades: { ...all, [side]: value } }))
  const sort = (side: string, value: Sort) =>
    keep(({ answers }) => ({ answers: sorted(answers, side, value) }))
  const last = lookBefore(entries, mine?.on ?? today)
  const tryIt = (side: SideOverTime) =>
    addedRow(services, practices, experimentFor(side, today, say(hypothesisFor(side))), id =>
      nav.go('outlook/learning', { open: id }),
    )
  const proposed = proposedOf(entries, today)
  const runs = (side: string) =>
    entries.find(
      entry => entry.kind === 'experiment' && entry.title === side && entry.experiment?.state === 'running',
    )
  return (
    <section class="op-part" aria-label={say(words.lead())}>
      <p class="op-lead">{say(words.lead())}</p>
      {last && (
        <section class="op-part op-last-time" aria-labelledby="last-quarter">
          <h2 id="last-quarter">{say(words.last({ day: { day: last.on } }))}</h2>
          {grades.map(each => {
            const graded = sides.filter(({ id }) => last.grades[id] === each).map(({ text }) => text)
            return graded.length === 0 ? null : (
              <p key={each}>
                {say(words.lastGrades({ grade: gradeWords[each], sides: graded.map(say).join('; ') }))}
              </p>
            )
          })}
          {last.outcome && <p class="op-own-words">{last.outcome}</p>}
        </section>
      )}
      <ul class="op-plan">
        {sides.map(side => {
          const before = side.grades.filter(({ on }) => on !== mine?.on)
          const running = runs(side.id)
          const given = mine?.grades[side.id]
          const waiting = proposed.find(each => each.side.id === side.id)
          const kind = (mine && sortIn(mine, side.id)) ?? (last && sortIn(last, side.id)) ?? null
          return (
            <li key={side.id} class="op-plan-item" data-item={side.id}>
              <h2>{say(side.text)}</h2>
              <OneOf
                label={say(side.text)}
                choices={grades.map(value => ({ value, word: say(gradeWords[value]) }))}
                value={mine?.grades[side.id] ?? null}
                onChange={value => void grade(side.id, value).catch(failed)}
              />
              {before.length > 0 && (
                <p class="ss-quiet">
                  {say(
                    words.before({
                      grades: before.map(each =>
                        words.graded({ grade: gradeWords[each.grade], day: dayWords(each.on) }),
                      ),
                    }),
                  )}
                </p>
              )}
              {(side.lasts || side.fell) && <p>{say(side.lasts ? words.lasts() : words.fell())}</p>}
              {given !== undefined && given !== 'good' && (
                <OneOf
                  shown
                  label={say(words.sort())}
                  choices={sortChoices.map(({ value, word }) => ({ value, word: say(word) }))}
                  value={kind}
                  onChange={value => void sort(side.id, value).catch(failed)}
                />
              )}
              {given !== undefined && given !== 'good' && kind === 'structural' && (
                <p>
                  <a href={formatRoute('outlook/path')}>{say(words.leaves())}</a>
                </p>
              )}
              {waiting ? (
                <ProposedItem services={services} nav={nav} notify={notify} proposed={waiting} />
              ) : running ? (
                <a href={formatRoute('outlook/learning', { open: running.id })}>{say(words.running())}</a>
              ) : (
                kind !== 'structural' &&
                (side.lasts || given === 'bad') && (
                  <Button onClick={() => void act(say(words.made()), tryIt(side))}>
                    {say(words.experiment())}
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ul>
      <KeptField
        label={say(words.note())}
        hint={say(words.noteHint())}
        rows={3}
        maxLength={5_000}
        text={mine?.outcome ?? ''}
        onSave={outcome => keep(() => ({ outcome }))}
      />
    </section>
  )
}
