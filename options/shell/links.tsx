import { Fragment } from 'preact'

interface LinksProps {
  links: readonly { id: string; href: string; text: string }[]
}

/** Links in a row of text. */
export function Links({ links }: LinksProps) {
  return (
    <>
      {links.map(({ id, href, text }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </>
  )
}
