import { type AuditGroup, auditGroups, type Finding, groupWords } from '../../core/profile/audit/finding'
import { headOf, summarise } from '../../core/profile/audit/summary'
import { Disclosure } from '../../ui/disclosure'
import { Notice } from '../../ui/notice'
import { ClearFinding, FindingView } from './finding-view'
import type { OverlayState } from './state'

type Audited = Extract<OverlayState, { kind: 'audited' }>

/** The findings of one audit: what to fix first, then by part of the profile, then what could not be told and what was fixed. */
export function FindingsView({ findings, brandIsEmpty, fixed, now }: Audited) {
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
      <p class="ss-head-count">{headOf(summary)}</p>
      {brandIsEmpty && (
        <Notice title="Your brand statement is empty">
          <p>
            These checks go by general advice alone. Write it on the options page; then they tell whether your
            profile says the same as you do.
          </p>
        </Notice>
      )}
      {first.length > 0 && (
        <section class="ss-first" aria-label="Fix first">
          <h3>{summary.toFix > first.length ? 'Fix first' : 'To fix'}</h3>
          <ol class="ss-findings">
            {first.map(finding => (
              <FindingView key={finding.check} finding={finding} />
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
        />
      ))}
      {untold.length > 0 && <Folded title={`Not enough to tell: ${untold.length}`} findings={untold} />}
      {broken.length > 0 && <Folded title={`Did not run: ${broken.length}`} findings={broken} />}
      {done.length > 0 && (
        <Disclosure summary={<span class="ss-group-title">Fixed since earlier: {done.length}</span>} open>
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

function Group({ group, findings, now }: { group: AuditGroup; findings: Finding[]; now: string }) {
  const failing = findings.filter(finding => finding.outcome === 'fail')
  const clear = findings.filter(finding => finding.outcome === 'pass')
  if (findings.length === 0) return null
  const counts = [
    failing.length > 0 && `${failing.length} to fix`,
    clear.length > 0 && `${clear.length} clear`,
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <Disclosure summary={<GroupTitle title={groupWords[group]} counts={counts} />} open={failing.length > 0}>
      <ul class="ss-findings">
        {failing.map(finding => (
          <FindingView key={finding.check} finding={finding} />
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

function Folded({ title, findings }: { title: string; findings: Finding[] }) {
  return (
    <Disclosure summary={<span class="ss-group-title">{title}</span>}>
      <ul class="ss-findings">
        {findings.map(finding => (
          <FindingView key={finding.check} finding={finding} />
        ))}
      </ul>
    </Disclosure>
  )
}
