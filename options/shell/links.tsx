import { Fragment } from 'preact'
import { format } from '../../src/words/say'

interface LinksProps {
  links: readonly { id: string; href: string; text: string }[]
}

/** Links in a row of text, set apart as the language sets apart what stands in a row. */
export function Links({ links }: LinksProps) {
  const row = format('row', locale => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }))
  const between = row.formatToParts(links.map(({ text }) => text)).filter(({ type }) => type === 'literal')
  return (
    <>
      {links.map(({ id, href, text }, at) => (
        <Fragment key={id}>
          {at > 0 && between[at - 1]?.value}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </>
  )
}
