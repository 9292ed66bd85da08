import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../../src/core/kernel/message'
import { say } from '../../src/words/say'
import { groups, groupWords, type Section } from '../sections/section'
import { formatRoute, type Place } from './route'

const words = messages('options/nav', {
  pages: 'Pages',
})

interface NavProps {
  sections: readonly Section[]
  place: Place
  /** A quiet word under a page's name ("no backup yet"). */
  words: Partial<Record<Place, string>>
}

/** Where one can go, and where one is. Plain links: they open in another tab as links do. */
export function Nav({ sections, place, words: notes }: NavProps) {
  const row = useRef<HTMLElement>(null)
  // In a narrow window the pages stand in one row, in a low one there is room for some: the one that is open is in view.
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (!row.current || !open) return
    row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - 24
    const side = row.current.parentElement
    if (side && side.scrollHeight > side.clientHeight) side.scrollTop = open.offsetTop - side.clientHeight / 2
  }, [place])
  const listed = groups.flatMap(group => {
    const pages = sections.filter(section => section.group === group && !section.unlisted)
    if (!pages[0]) return []
    const name = say(groupWords[group])
    return [{ group, name, pages, isOne: say(pages[0].title) === name }]
  })
  return (
    <nav ref={row} class="op-nav" aria-label={say(words.pages())}>
      {listed.map(({ group, name, pages, isOne }) => (
        <div key={group} class="op-nav-group">
          {/* A group that is one page needs no heading above it. */}
          {!isOne && (
            <p id={idOf(group)} class="op-nav-title">
              {name}
            </p>
          )}
          <ul {...(isOne ? { 'aria-label': name } : { 'aria-labelledby': idOf(group) })}>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <a
                  class="op-nav-link"
                  href={formatRoute(id)}
                  aria-current={id === place ? 'page' : undefined}
                >
                  {say(title)}
                  {id !== place && notes[id] && <span class="op-nav-word">{notes[id]}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

const idOf = (group: string): string => `nav-${group.replace(' ', '-')}`
