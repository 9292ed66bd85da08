import { type Message, messages } from '../../../src/core/kernel/message'
import type { AuditChange, AuditStep } from '../../../src/core/profile/audit/history'
import { Disclosure } from '../../../src/ui/disclosure'
import { canSay, say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'

const words = messages('options/profile-changes', {
  title: 'What changed',
  fixed: 'Fixed ({count})',
  came: 'New ({count})',
  more: '{count, plural, one {# more} other {# more}}',
  before: 'Before:',
  now: 'Now:',
})

/** So many audits that changed something are told, and so many changes of each at once: the newest, the weightiest. */
const mostTold = 8
const mostAtOnce = 4

/** What changed from one audit to the next, the newest first, with what was found before and after. */
export function AuditChanges({ steps }: { steps: readonly AuditStep[] }) {
  const changed = steps.filter(({ fixed, came }) => fixed.length + came.length > 0).slice(-mostTold)
  if (changed.length === 0) return null
  return (
    <section class="op-part" aria-labelledby="audit-changes">
      <h2 id="audit-changes">{say(words.title())}</h2>
      {[...changed].reverse().map(({ takenAt, fixed, came }) => (
        <section key={takenAt} class="op-audit-step" aria-labelledby={`audit-${takenAt}`}>
          <h3 id={`audit-${takenAt}`}>
            <time dateTime={takenAt}>{dayWords(takenAt)}</time>
          </h3>
          <Changes name={words.came({ count: came.length })} changes={came} />
          <Changes name={words.fixed({ count: fixed.length })} changes={fixed} />
        </section>
      ))}
    </section>
  )
}

function Changes({ name, changes }: { name: Message; changes: readonly AuditChange[] }) {
  if (changes.length === 0) return null
  const rest = changes.slice(mostAtOnce)
  return (
    <>
      <h4>{say(name)}</h4>
      <List changes={changes.slice(0, mostAtOnce)} />
      {rest.length > 0 && (
        <Disclosure summary={say(words.more({ count: rest.length }))}>
          <List changes={rest} />
        </Disclosure>
      )}
    </>
  )
}

const List = ({ changes }: { changes: readonly AuditChange[] }) => (
  <ul class="op-audit-changes">
    {changes.map(({ title, before, now }) => (
      <li key={title.id}>
        {say(title)}
        <Found name={words.before()} found={before} />
        <Found name={words.now()} found={now} />
      </li>
    ))}
  </ul>
)

/** What an earlier release found may be worded no more: then nothing is said of it. */
function Found({ name, found }: { name: Message; found: readonly Message[] }) {
  const told = found.filter(canSay)
  if (told.length === 0) return null
  return (
    <p class="ss-quiet">
      {say(name)} {told.map(say).join('; ')}
    </p>
  )
}
