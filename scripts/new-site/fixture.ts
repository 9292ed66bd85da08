/** What no reader reads: it would only hide what matters. */
const needless =
  'nav, footer, dialog, svg, img, picture, option, script:not([type*="ld+json"]), link, style, meta:not([property^="og:"]), iframe'
const longest = 160

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

/**
 * The report as a fixture to be finished: its address and an expectation in the head, without what no reader
 * reads. The expectation is empty, so that the fixture fails until a person has written what is right.
 */
export function draftFixture(address: URL, report: Document): string {
  const document = report.cloneNode(true) as Document
  for (const element of document.querySelectorAll(needless)) element.remove()
  shorten(document.body)
  const expectation = { kind: 'posting', complete: true, externalId: '', title: '', hiringOrganization: '' }
  const head = `<meta charset="utf-8">
<title>${escaped(document.title)}</title>
<meta name="steppingstone:url" content="${escaped(address.href)}">
<script type="application/json" id="expectation">
${JSON.stringify(expectation, null, 2)}
</script>
${[...document.querySelectorAll('head > meta, script')].map(element => element.outerHTML).join('\n')}`
  for (const script of document.body.querySelectorAll('script')) script.remove()
  const language = document.documentElement.getAttribute('lang') ?? 'en'
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
${head.trimEnd()}
</head>
${document.body.outerHTML.replace(/\n\s*\n+/g, '\n')}
</html>
`
}

/** Long texts tell a reader no more than short ones. */
function shorten(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3)
      child.nodeValue = (child.nodeValue ?? '').replace(/[ \t]+/g, ' ').slice(0, longest)
    else shorten(child)
  }
}
