import { messages } from '../../../src/core/kernel/message'
import { isHandAddress } from '../../../src/core/posting/by-hand/origin'
import type { OpportunityHistory } from '../../../src/store/history'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { clockTime, dayWord } from '../../../src/ui/wording/days'
import { hostOf } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { ChangeValues } from './change-values'
import { changeWords } from './change-words'

const words = messages('options/history-view', {
  joined: '“{title}” was joined with this one {day}.',
  stray: '“{title}” at {employer} was taken for this opening. It names another job at another employer.',
  makeNamed: 'Make it an opportunity of its own: {title}',
  differs: 'Differs from {page}:',
  differsFromOwn: 'Differs from what you added:',
  anotherNamed: 'This is another opening: {name}',
  sameNamed: 'These are the same opening: {name}',
  notSameNamed: 'Not the same: {name}',
  perhapsAnother: 'Perhaps another opening',
  makeOpportunity: 'Make it an opportunity of its own',
  addedBy: 'added by you',
  pageTakes: 'This page takes no more applications.',
  joinedWith: 'Joined with this one',
  notSame: 'Not the same',
  oneThese: 'Does one of these pages show another opening?',
  whatYouAdded: 'What you added by hand',
  anotherOpening: 'This is another opening',
  sameOpening: 'Is the same opening here twice?',
  theseSame: 'These are the same opening',
})

interface HistoryViewProps {
  history: OpportunityHistory
  now: string
  /** The opportunity with this id is the same opening. */
  onJoin(otherId: string): void
  onTakeJoinBack(joinId: string): void
  /** What was seen on this page is another opening. */
  onSplit(sightingIds: readonly string[]): void
}

/** When and where it was seen and what changed; and what belongs together. */
export function HistoryView({ history, now, onJoin, onTakeJoinBack, onSplit }: HistoryViewProps) {
  const { entries, joined, strays, others } = history
  const pages = [...new Set(entries.map(entry => entry.page))]
  return (
    <div class="op-history">
      {strays.length > 0 && (
        <ul class="op-lines" aria-label={say(words.perhapsAnother())}>
          {strays.map(({ title, organization, sightingIds }) => (
            <li key={sightingIds[0]} class="op-line">
              <span>{say(words.stray({ title, employer: organization }))}</span>
              <Button
                look="plain"
                aria-label={say(words.makeNamed({ title }))}
                onClick={() => onSplit(sightingIds)}
              >
                {say(words.makeOpportunity())}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ol class="op-timeline">
        {entries.map(({ sighting, changes, unlike }) => (
          <li key={sighting.id}>
            <p class="op-timeline-line">
              <time dateTime={sighting.seenAt}>
                {dayWord(sighting.seenAt, now)}, {clockTime(sighting.seenAt)}
              </time>
              {/^https?:/i.test(sighting.url) ? (
                <a href={sighting.url} target="_blank" rel="noreferrer">
                  {hostOf(sighting.url)}
                </a>
              ) : (
                <span>{isHandAddress(sighting.url) ? say(words.addedBy()) : sighting.url}</span>
              )}
            </p>
            {sighting.kind === 'closed' && <p>{say(words.pageTakes())}</p>}
            {changes.length > 0 && unlike !== null && (
              <p>{say(unlike === '' ? words.differsFromOwn() : words.differs({ page: unlike }))}</p>
            )}
            {changes.length > 0 && (
              <dl class="op-changes">
                {changes.map(changeWords).map(({ name, gone, came }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      <ChangeValues gone={gone} came={came} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
      {joined.length > 0 && (
        <ul class="op-lines" aria-label={say(words.joinedWith())}>
          {joined.map(({ id, title, at }) => (
            <li key={id} class="op-line">
              <span>{say(words.joined({ title, day: dayWord(at, now) }))}</span>
              <Button
                look="plain"
                aria-label={say(words.notSameNamed({ name: title }))}
                onClick={() => onTakeJoinBack(id)}
              >
                {say(words.notSame())}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {pages.length > 1 && (
        <Disclosure summary={say(words.oneThese())}>
          <ul class="op-lines">
            {pages.map(page => {
              const there = entries.filter(entry => entry.page === page).map(entry => entry.sighting)
              return (
                <li key={page} class="op-line">
                  <span>
                    {isHandAddress(there[0]?.url ?? '') ? say(words.whatYouAdded()) : there[0]?.url}
                  </span>
                  <Button
                    look="plain"
                    aria-label={say(words.anotherNamed({ name: there[0]?.url ?? '' }))}
                    onClick={() => onSplit(there.map(each => each.id))}
                  >
                    {say(words.anotherOpening())}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={say(words.sameOpening())}>
          <ul class="op-lines">
            {others.map(other => (
              <li key={other.id} class="op-line">
                <a href={formatRoute('opportunities/board', { open: other.id, view: 'history' })}>
                  {other.title}
                  {other.place && `, ${other.place}`}
                </a>
                <Button
                  look="plain"
                  aria-label={say(words.sameNamed({ name: other.title }))}
                  onClick={() => onJoin(other.id)}
                >
                  {say(words.theseSame())}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
