import mammoth from 'mammoth'
import { placeLines } from '../../core/resume/plain-lines'
import type { TextLine } from '../../core/resume/text-line'
import { archiveNames, archiveOf, openArchive } from './archive'
import { type DocxElement, docxStreams } from './docx-lines'
import { boxLines, partLines } from './docx-outside'
import { limits } from './limits'
import { Refused } from './refusal'

/**
 * A Word document as streams of lines: a table that sets columns makes a stream of each.
 * @throws Refused for what is damaged, carries macros or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<TextLine[][]> {
  const names = archiveNames(bytes)
  if (!names.includes('word/document.xml')) throw new Refused(names.length > 0 ? 'unknown-type' : 'broken')
  if (names.some(name => /vbaProject\.bin$|^word\/activeX\//i.test(name))) throw new Refused('macros')
  // Unpacked once and counted: a library without limits is given what was counted, and not the file.
  const parts = openArchive(bytes, name => /\.xml$|\.rels$/i.test(name))
  let document: DocxElement | null = null
  const buffer = archiveOf(parts)
  // Node's build of the library takes the one, the browser's the other.
  const input = { arrayBuffer: buffer.buffer, buffer } as unknown as { arrayBuffer: ArrayBuffer }
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (element: DocxElement) => {
        document = element
        return { ...element, children: [] }
      },
    })
  } catch {
    throw new Refused('broken')
  }
  if (document === null) throw new Refused('broken')
  const streams = docxStreams(document).map(placeLines)
  const [header, boxes, footer] = [
    partLines(parts, 'header'),
    boxLines(parts),
    partLines(parts, 'footer'),
  ].map(placeLines) as [TextLine[], TextLine[], TextLine[]]
  const all = [header, boxes, ...streams, footer].filter(lines => lines.length > 0)
  const letters = all.flat().reduce((sum, line) => sum + line.text.length, 0)
  if (letters === 0) throw new Refused('empty')
  if (letters > limits.characters) throw new Refused('too-large')
  return all
}
