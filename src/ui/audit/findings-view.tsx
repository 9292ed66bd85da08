import { type AuditGroup, auditGroups, type Finding, groupWords } from '../../core/profile/audit/finding'
import { headOf, summarise } from '../../core/profile/audit/summary'
import { Disclosure } from '../disclosure'
import { Notice } from '../notice'
import type { AuditState } from './audit-state'
import { ClearFinding, FindingView } from './finding-view'

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
        <Folded title={`Not enough to tell: ${untold.length}`} findings={untold} guarded={guarded} />
      )}
      {broken.length > 0 && (
        <Folded title={`Did not run: ${broken.length}`} findings={broken} guarded={guarded} />
      )}
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

interface GroupProps extends Guarded {
  group: AuditGroup
  findings: Finding[]
  now: string
}

function Group({ group, findings, now, guarded }: GroupProps) {
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
