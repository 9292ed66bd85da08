import { useEffect, useRef } from 'preact/hooks'
import { groups, type Section } from '../sections/section'
import { formatRoute, type Place } from './route'

export interface NavProps {
  sections: readonly Section[]
  place: Place
  /** A quiet word under a page's name ("no backup yet"). */
  words: Partial<Record<Place, string>>
}

/** Where one can go, and where one is. Plain links: they open in another tab as links do. */
export function Nav({ sections, place, words }: NavProps) {
  const row = useRef<HTMLElement>(null)
  // In a narrow window the pages stand in one row: the one that is open is in view.
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && open) row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - 24
  }, [place])
  const listed = groups.flatMap(group => {
    const pages = sections.filter(section => section.group === group && !section.unlisted)
    return pages.length > 0 ? [{ group, pages }] : []
  })
  return (
    <nav ref={row} class="op-nav" aria-label="Pages">
      {listed.map(({ group, pages }) => (
        <div key={group} class="op-nav-group">
          {/* A group that is one page needs no heading above it. */}
          {pages[0]?.title !== group && (
            <p id={idOf(group)} class="op-nav-title">
              {group}
            </p>
          )}
          <ul {...(pages[0]?.title === group ? { 'aria-label': group } : { 'aria-labelledby': idOf(group) })}>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <a
                  class="op-nav-link"
                  href={formatRoute(id)}
                  aria-current={id === place ? 'page' : undefined}
                >
                  {title}
                  {id !== place && words[id] && <span class="op-nav-word">{words[id]}</span>}
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
