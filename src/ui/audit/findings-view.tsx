import { messages } from '../../core/kernel/message'
import { type AuditGroup, auditGroups, type Finding, groupWords } from '../../core/profile/audit/finding'
import { headOf, summarise } from '../../core/profile/audit/summary'
import { say } from '../../words/say'
import { Disclosure } from '../disclosure'
import { Notice } from '../notice'
import type { AuditState } from './audit-state'
import { ClearFinding, FindingView } from './finding-view'

const words = messages('ui/findings', {
  empty: 'Your brand statement is empty',
  emptyMore:
    'These checks follow general advice alone. Write it on the options page; then they tell you whether your profile says the same as you do.',
  fixFirst: 'Fix first',
  toFix: 'To fix',
  untold: 'Not enough to tell: {count}',
  broken: 'Did not run: {count}',
  fixed: 'Fixed, as seen by these audits: {count}',
  counts: '{toFix} to fix, {clear} clear',
  onlyToFix: '{toFix} to fix',
  onlyClear: '{clear} clear',
})

/** In somebody else's page (finding-view). */
interface Guarded {
  guarded: boolean
}
type Audited = Extract<AuditState, { kind: 'audited' }>

/** The findings of one audit: what to fix first, then by part of the profile, then what could not be told and what was fixed. */
export function FindingsView({ findings, brandIsEmpty, fixed, now, guarded }: Audited & Guarded) {
  const summary = summarise(findings)
  const first = findings.filter(finding => summary.fixFirst.includes(finding.check))
  const rest = findings.filter(
    finding =>
      !summary.fixFirst.includes(finding.check) &&
      (finding.outcome === 'fail' || finding.outcome === 'pass') &&
      !fixed.has(finding.check),
  )
  const untold = findings.filter(finding => finding.outcome === 'not-visible')
  const broken = findings.filter(finding => finding.outcome === 'error')
  const done = findings.filter(finding => fixed.has(finding.check))
  return (
    <>
      <p class="ss-head-count">{say(headOf(summary))}</p>
      {brandIsEmpty && (
        <Notice title={say(words.empty())}>
          <p>{say(words.emptyMore())}</p>
        </Notice>
      )}
      {first.length > 0 && (
        <section class="ss-first" aria-label={say(words.fixFirst())}>
          <h3>{say(summary.toFix > first.length ? words.fixFirst() : words.toFix())}</h3>
          <ol class="ss-findings">
            {first.map(finding => (
              <FindingView key={finding.check} finding={finding} guarded={guarded} />
            ))}
          </ol>
        </section>
      )}
      {auditGroups.map(group => (
        <Group
          key={group}
          group={group}
          findings={rest.filter(finding => finding.group === group)}
          now={now}
          guarded={guarded}
        />
      ))}
      {untold.length > 0 && (
        <Folded title={say(words.untold({ count: untold.length }))} findings={untold} guarded={guarded} />
      )}
      {broken.length > 0 && (
        <Folded title={say(words.broken({ count: broken.length }))} findings={broken} guarded={guarded} />
      )}
      {done.length > 0 && (
        <Disclosure
          summary={<span class="ss-group-title">{say(words.fixed({ count: done.length }))}</span>}
          open
        >
          <ul class="ss-findings">
            {done.map(finding => (
              <ClearFinding
                key={finding.check}
                finding={finding}
                fixedAt={fixed.get(finding.check) ?? now}
                now={now}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

interface GroupProps extends Guarded {
  group: AuditGroup
  findings: Finding[]
  now: string
}

function Group({ group, findings, now, guarded }: GroupProps) {
  const failing = findings.filter(finding => finding.outcome === 'fail')
  const clear = findings.filter(finding => finding.outcome === 'pass')
  if (findings.length === 0) return null
  const counts = { toFix: failing.length, clear: clear.length }
  const said =
    counts.clear === 0
      ? words.onlyToFix(counts)
      : counts.toFix === 0
        ? words.onlyClear(counts)
        : words.counts(counts)
  return (
    <Disclosure
      summary={<GroupTitle title={say(groupWords[group])} counts={say(said)} />}
      open={failing.length > 0}
    >
      <ul class="ss-findings">
        {failing.map(finding => (
          <FindingView key={finding.check} finding={finding} guarded={guarded} />
        ))}
        {clear.map(finding => (
          <ClearFinding key={finding.check} finding={finding} now={now} />
        ))}
      </ul>
    </Disclosure>
  )
}

const GroupTitle = ({ title, counts }: { title: string; counts: string }) => (
  <>
    <span class="ss-group-title">{title}</span> <span class="ss-quiet">{counts}</span>
  </>
)

function Folded({ title, findings, guarded }: { title: string; findings: Finding[] } & Guarded) {
  return (
    <Disclosure summary={<span class="ss-group-title">{title}</span>}>
      <ul class="ss-findings">
        {findings.map(finding => (
          <FindingView key={finding.check} finding={finding} guarded={guarded} />
        ))}
      </ul>
    </Disclosure>
  )
}
