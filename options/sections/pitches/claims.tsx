import { Link, Unlink } from 'lucide'
import type { Claim } from '../../../src/core/brand/claims'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'

const words = messages('options/pitch-claims', {
  title: 'What shows it',
  none: 'Nothing in your log speaks of this yet.',
  write: 'Write an entry',
  link: 'Link',
  linkOne: 'Link “{entry}”',
  unlink: 'Unlink',
  unlinkOne: 'Unlink “{entry}”',
})

/** So many entries are offered for one sentence: those that share most with it. */
const mostOffered = 3

interface ClaimsProps {
  claims: readonly Claim[]
  /** Ids of the entries that the user linked. */
  linked: readonly string[]
  onLink(linked: string[]): void
}

/** Each sentence with the entries that show it: the linked ones first, then what could be. */
export function Claims({ claims, linked, onLink }: ClaimsProps) {
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h3 id="claims">{say(words.title())}</h3>
      <ul class="op-claims">
        {claims.map(({ text, shownBy }) => {
          const isLinked = ({ id }: { id: string }) => linked.includes(id)
          const proofs = shownBy.filter(isLinked)
          const shown = [...proofs, ...shownBy.filter(entry => !isLinked(entry)).slice(0, mostOffered)]
          return (
            <li key={text} data-shown={proofs.length > 0 ? 'yes' : 'no'}>
              <q>{text}</q>
              {shown.length === 0 && (
                <p class="ss-quiet">
                  {say(words.none())} <a href={formatRoute('brand/evidence')}>{say(words.write())}</a>
                </p>
              )}
              <ul class="op-lines">
                {shown.map(({ id, action, result, number }) => {
                  const entry = action || result
                  const on = linked.includes(id)
                  return (
                    <li key={id}>
                      <span>
                        <a href={formatRoute('brand/evidence', { open: id })}>{entry}</a>{' '}
                        {number && <span class="op-row-quiet">{number}</span>}
                      </span>
                      <Button
                        look={on ? 'plain' : 'quiet'}
                        icon={on ? Unlink : Link}
                        aria-label={say(on ? words.unlinkOne({ entry }) : words.linkOne({ entry }))}
                        onClick={() => onLink(on ? linked.filter(each => each !== id) : [...linked, id])}
                      >
                        {say(on ? words.unlink() : words.link())}
                      </Button>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
