import { formatRoute, type PageId, type Place, pages } from './route'

const groups = [...new Set(pages.map(page => page.group))]

export interface NavProps {
  place: Place
  /** A quiet word under a page's name ("no backup yet"). */
  words: Partial<Record<PageId, string>>
}

/** Where one can go, and where one is. Plain links: they open in another tab as links do. */
export function Nav({ place, words }: NavProps) {
  return (
    <nav class="op-nav" aria-label="Pages">
      {groups.map(group => (
        <div key={group} class="op-nav-group">
          <p id={`nav-${group}`} class="op-nav-title">
            {group}
          </p>
          <ul aria-labelledby={`nav-${group}`}>
            {pages
              .filter(page => page.group === group)
              .map(page => (
                <li key={page.id}>
                  <a
                    class="op-nav-link"
                    href={formatRoute(page.id)}
                    aria-current={page.id === place ? 'page' : undefined}
                  >
                    {page.title}
                    {page.id !== place && words[page.id] && <span class="op-nav-word">{words[page.id]}</span>}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
