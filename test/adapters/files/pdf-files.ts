import { zlibSync } from 'fflate'

/** A PDF of these objects, numbered from 1; the first is the catalogue. `trailer` goes into its trailer. */
function pdf(objects: string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

export interface Word {
  text: string
  x: number
  /** From the page's upper edge. */
  y: number
  size?: number
  bold?: boolean
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

/** What a PDF may hold beside its pages: entries of its catalogue, and objects (the first has the number 8). */
interface Beside {
  catalogue: string
  objects: string[]
}

/**
 * Files put into a PDF, each of so many zeros before packing, and a script and an address that it wants to open by
 * itself; a form of XML too.
 */
export function filesWithin(bytes: number): Beside {
  const packed = `${Buffer.from(zlibSync(new Uint8Array(bytes))).toString('hex')}>`
  const file = `<< /Type /EmbeddedFile /Filter [/ASCIIHexDecode /FlateDecode] /Length ${packed.length} >>\nstream\n${packed}\nendstream`
  return {
    catalogue:
      '/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R (b.pdf) 9 0 R] >> /JavaScript << /Names [(s) 10 0 R] >> >> /OpenAction 11 0 R /AcroForm << /Fields [] /XFA 8 0 R >> /AF [9 0 R]',
    objects: [
      file,
      '<< /Type /Filespec /F (a.exe) /UF (a.exe) /EF << /F 8 0 R >> >>',
      '<< /S /JavaScript /JS (app.launchURL("https://lure.example/")) >>',
      '<< /S /URI /URI (https://lure.example/) >>',
    ],
  }
}

/** A page of text in Helvetica. `drawn` are further drawing operators. */
export function textPdf(words: Word[], drawn = '', trailer = '', beside?: Beside): Uint8Array {
  const shown = words
    .map(
      ({ text, x, y, size = 10, bold }) =>
        `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${800 - y} Td (${text}) Tj ET`,
    )
    .join('\n')
  return pdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${beside?.catalogue ?? ''} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
      stream(`${shown}\n${drawn}`),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
      '<< /Filter /Standard /V 1 /R 2 /P -4 /O <0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef> /U <00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff> >>',
      ...(beside?.objects ?? []),
    ],
    trailer,
  )
}

/** A page that is one picture. */
export const picturePdf = (): Uint8Array =>
  pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    stream('q 600 0 0 800 0 0 cm /I Do Q'),
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
  ])
