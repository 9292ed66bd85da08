import { Lock } from 'lucide'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { VersionNode } from '../../../src/core/tailoring/version-tree'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Icon } from '../../../src/ui/icon'
import { dayWord } from '../../../src/ui/wording/days'
import { say } from '../../../src/words/say'
import type { Sent } from './services'

const words = messages('options/version-list', {
  master: 'Master · changed {day}',
  notSent: 'Not sent · changed {day}',
  sent: '{count, plural, one {Sent once} other {Sent # times}}',
  sentTo: 'Sent to {employer}',
  sentToMany: '{count, plural, one {Sent to # employer} other {Sent to # employers}}',
})

interface VersionListProps {
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
                    <Icon node={Lock} /> {say(wentWords(went))}
                  </>
                ) : (
                  say(
                    (isMaster(version) ? words.master : words.notSent)({
                      day: dayWord(version.updatedAt, now),
                    }),
                  )
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

const isMaster = ({ parentId, opportunityId }: ResumeRecord): boolean =>
  parentId === null && opportunityId === null

/** "Sent to Larkfield Supply", "Sent to 3 employers". */
function wentWords(went: readonly Sent[]): Message {
  const [first, ...rest] = [...new Set(went.map(line => line.organization).filter(Boolean))]
  if (!first) return words.sent({ count: went.length })
  return rest.length === 0 ? words.sentTo({ employer: first }) : words.sentToMany({ count: rest.length + 1 })
}
