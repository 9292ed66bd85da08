import { ChevronRight } from 'lucide'
import { emptyBrand } from '../../../src/core/brand/brand'
import { messages } from '../../../src/core/kernel/message'
import type { BrandRecord } from '../../../src/records/brands'
import { Button } from '../../../src/ui/button'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import { momentWords } from '../../shell/dates'
import { type BrandChange, changesBetween, changesInWords } from './changes'

const words = messages('options/brand-versions', {
  inForce: '· in force',
  restoreVersion: 'Restore this version',
  takenOut: 'Taken out:',
  added: 'Added:',
})

interface BrandVersionsProps {
  /** The newest first; the first is the one in force. */
  versions: readonly BrandRecord[]
  /** Id of the version that is open. */
  open: string | undefined
  onOpen(id: string | undefined): void
  onRestore(version: BrandRecord): void
}

/** What the statement said before, by date, each against the one before it. */
export function BrandVersions({ versions, open, onOpen, onRestore }: BrandVersionsProps) {
  return (
    <ul class="op-versions">
      {versions.map((version, at) => {
        const changes = changesBetween(versions[at + 1]?.brand ?? emptyBrand, version.brand)
        const shown = version.id === open
        return (
          <li key={version.id} class="op-version">
            <button
              type="button"
              class="op-version-line"
              aria-expanded={shown}
              onClick={() => onOpen(shown ? undefined : version.id)}
            >
              <Icon node={ChevronRight} class="op-turn" />
              <span>
                <time dateTime={version.createdAt}>{momentWords(version.createdAt)}</time>
                {at === 0 && <strong> {say(words.inForce())}</strong>}
                <span class="op-version-changes">{changesInWords(changes)}</span>
              </span>
            </button>
            {shown && (
              <div class="op-version-body">
                <Changes changes={changes} />
                {at > 0 && <Button onClick={() => onRestore(version)}>{say(words.restoreVersion())}</Button>}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Changes({ changes }: { changes: readonly BrandChange[] }) {
  return (
    <dl class="op-changes">
      {changes.map(({ label, added, removed }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {removed.map(text => (
              <p key={`-${text}`}>
                <span class="ss-unseen">{say(words.takenOut())} </span>
                <del>{text}</del>
              </p>
            ))}
            {added.map(text => (
              <p key={`+${text}`}>
                <span class="ss-unseen">{say(words.added())} </span>
                <ins>{text}</ins>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
