import type { LogicalLine } from '../../core/resume/plain-lines'

/** Headers and footers of the pages often hold name and contact; the library leaves them out. */
export function partLines(parts: Map<string, Uint8Array>, kind: 'header' | 'footer'): LogicalLine[] {
  const found = new Set<string>()
  for (const [name, part] of parts) {
    if (!name.startsWith(`word/${kind}`) || !name.endsWith('.xml')) continue
    for (const text of paragraphTexts(new TextDecoder().decode(part)))
      if (!/^(?:page\s*)?\d*$/i.test(text)) found.add(text)
  }
  return [...found].map(asLine)
}

/** Text boxes drawn without the older form beside them, which alone the library reads. */
export function boxLines(parts: Map<string, Uint8Array>): LogicalLine[] {
  const part = parts.get('word/document.xml')
  if (!part) return []
  const xml = new TextDecoder().decode(part)
  const isDoubled = xml.includes('<mc:Fallback')
  const boxes = isDoubled ? withoutDoubles(xml) : xml
  return between(boxes, '<wps:txbx', '</wps:txbx>').flatMap(paragraphTexts).map(asLine)
}

/** What stands outside of the choices that have an older form. */
const withoutDoubles = (xml: string): string => {
  let rest = xml
  for (const choice of between(xml, '<mc:AlternateContent', '</mc:AlternateContent>'))
    if (choice.includes('<mc:Fallback') && choice.includes('<w:pict')) rest = rest.replace(choice, '')
  return rest
}

function between(xml: string, open: string, close: string): string[] {
  const found: string[] = []
  let from = xml.indexOf(open)
  while (from >= 0) {
    const to = xml.indexOf(close, from)
    if (to < 0) break
    found.push(xml.slice(from, to))
    from = xml.indexOf(open, to)
  }
  return found
}

function paragraphTexts(xml: string): string[] {
  return xml.split('</w:p>').flatMap(paragraph => {
    const text = [...paragraph.matchAll(/<w:t(?: [^<>]{0,300})?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
      .map(([, letters]) => letters ?? '   ')
      .join('')
    const plain = unescapeXml(text).trim()
    return plain === '' ? [] : [plain]
  })
}

const asLine = (text: string): LogicalLine => ({
  cells: text.split(/\s{3,}/).map(part => [{ text: part, bold: false, italic: false }]),
  indent: 0,
  blank: 0,
  whole: true,
})

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/g, '&')
