import { isHandAddress } from '../../../src/core/posting/by-hand/origin'
import type { OpportunityHistory } from '../../../src/store/history'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { clockTime, dayWord } from '../../../src/ui/wording/days'
import { hostOf } from '../../../src/ui/wording/posting'
import { formatRoute } from '../../shell/route'
import { ChangeValues } from './change-values'
import { changeWords } from './change-words'

export interface HistoryViewProps {
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
        <ul class="op-lines" aria-label="Perhaps another opening">
          {strays.map(({ title, organization, sightingIds }) => (
            <li key={sightingIds[0]} class="op-line">
              <span>
                “{title}” at {organization} was taken for this opening. It names another job at another
                employer.
              </span>
              <Button
                look="plain"
                aria-label={`Make it an opportunity of its own: ${title}`}
                onClick={() => onSplit(sightingIds)}
              >
                Make it an opportunity of its own
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
                <span>{isHandAddress(sighting.url) ? 'added by you' : sighting.url}</span>
              )}
            </p>
            {sighting.kind === 'closed' && <p>This page takes no more applications.</p>}
            {changes.length > 0 && unlike !== null && (
              <p>Differs from {unlike === '' ? 'what you added' : unlike}:</p>
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
        <ul class="op-lines" aria-label="Joined with this one">
          {joined.map(({ id, title, at }) => (
            <li key={id} class="op-line">
              <span>
                “{title}” was joined with this one {dayWord(at, now)}.
              </span>
              <Button look="plain" aria-label={`Not the same: ${title}`} onClick={() => onTakeJoinBack(id)}>
                Not the same
              </Button>
            </li>
          ))}
        </ul>
      )}
      {pages.length > 1 && (
        <Disclosure summary="One of these pages shows another opening?">
          <ul class="op-lines">
            {pages.map(page => {
              const there = entries.filter(entry => entry.page === page).map(entry => entry.sighting)
              return (
                <li key={page} class="op-line">
                  <span>{isHandAddress(there[0]?.url ?? '') ? 'What you added by hand' : there[0]?.url}</span>
                  <Button
                    look="plain"
                    aria-label={`This is another opening: ${there[0]?.url ?? ''}`}
                    onClick={() => onSplit(there.map(each => each.id))}
                  >
                    This is another opening
                  </Button>
                </li>
              )
            })}
          </ul>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary="The same opening stands here twice?">
          <ul class="op-lines">
            {others.map(other => (
              <li key={other.id} class="op-line">
                <a href={formatRoute('opportunities/board', { open: other.id, view: 'history' })}>
                  {other.title}
                  {other.place && `, ${other.place}`}
                </a>
                <Button
                  look="plain"
                  aria-label={`These are the same opening: ${other.title}`}
                  onClick={() => onJoin(other.id)}
                >
                  These are the same opening
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
