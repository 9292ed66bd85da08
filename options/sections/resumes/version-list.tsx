import { Lock } from 'lucide'
import type { VersionNode } from '../../../src/core/tailoring/version-tree'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Icon } from '../../../src/ui/icon'
import { dayWord } from '../../../src/ui/wording/days'
import type { Sent } from './services'

export interface VersionListProps {
  nodes: readonly VersionNode<ResumeRecord>[]
  sent: readonly Sent[]
  open: string | undefined
  now: string
  hrefOf(id: string): string
}

/** Masters, and under each the versions made from it. */
export function VersionList(props: VersionListProps) {
  const { nodes, sent, open, now, hrefOf } = props
  return (
    <ul class="op-tree">
      {nodes.map(({ version, children }) => {
        const went = sent.filter(line => line.resumeId === version.id)
        return (
          <li key={version.id}>
            <a
              class="op-row"
              data-row={version.id}
              href={hrefOf(version.id)}
              aria-current={version.id === open ? 'true' : undefined}
            >
              <span class="op-row-title">{version.name}</span>
              <span class="op-row-more">
                {went.length > 0 ? (
                  <>
                    <Icon node={Lock} /> Sent {wentWords(went)}
                  </>
                ) : (
                  `${version.parentId === null && version.opportunityId === null ? 'Master' : 'Not sent'} · changed ${dayWord(version.updatedAt, now)}`
                )}
              </span>
            </a>
            {children.length > 0 && <VersionList {...props} nodes={children} />}
          </li>
        )
      })}
    </ul>
  )
}

/** "to Larkfield Supply", "to 3 employers". */
function wentWords(went: readonly Sent[]): string {
  const [first, ...rest] = [...new Set(went.map(line => line.organization).filter(Boolean))]
  if (!first) return went.length === 1 ? 'once' : `${went.length} times`
  return rest.length === 0 ? `to ${first}` : `to ${rest.length + 1} employers`
}
