import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { messages } from '../../core/kernel/message'
import type { Fragment, PageLayout } from '../../core/resume/layout/fragment'
import { limits } from './limits'
import { dotsOf } from './pdf-dots'
import { checkStopped, Refused } from './refusal'

const words = messages('adapters/files/pdf', {
  tooManyPages:
    'This PDF has {pages, plural, one {# page} other {# pages}}, too many for a résumé. Nothing was stored.',
})

export interface ReadOptions {
  signal?: AbortSignal | undefined
  /** Told the share that is done, 0 to 1. */
  progress?: ((share: number) => void) | undefined
}

/**
 * The text of a PDF as its pages place it. pdf.js runs in the thread that calls this and gets no addresses of fonts
 * or character maps, so it has nothing to load.
 * @throws Refused for what is locked, damaged, too large or without text.
 */
export async function readPdf(
  bytes: Uint8Array,
  { signal, progress }: ReadOptions = {},
): Promise<PageLayout[]> {
  // Where it finds this, pdf.js starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } })
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
    maxImageSize: 1,
    stopAtErrors: false,
  })
  // Asked for a password: there is nobody to ask.
  task.onPassword = () => {
    throw new Refused('encrypted')
  }
  const document = await task.promise.catch(error => {
    throw refusedFor(error)
  })
  try {
    if (document.numPages > limits.pages) {
      throw new Refused('too-large', words.tooManyPages({ pages: document.numPages }))
    }
    const pages: PageLayout[] = []
    let images = 0
    for (let number = 1; number <= document.numPages; number++) {
      checkStopped(signal)
      const { layout, hasImage } = await readPage(await document.getPage(number))
      pages.push(layout)
      images += hasImage ? 1 : 0
      progress?.(number / document.numPages)
    }
    if (isUnreadable(pages)) throw new Refused('no-letters')
    const letters = pages
      .flatMap(page => page.fragments)
      .reduce((sum, one) => sum + one.text.trim().length, 0)
    if (letters > limits.characters) throw new Refused('too-large')
    if (letters < 40 * pages.length && (images > 0 || letters === 0))
      throw new Refused(images > 0 ? 'image' : 'empty')
    return pages
  } catch (error) {
    throw refusedFor(error)
  } finally {
    await task.destroy()
  }
}

/** Most of what stands there is no letter or digit of any script: shapes without a map to characters. */
function isUnreadable(pages: PageLayout[]): boolean {
  const text = pages
    .flatMap(page => page.fragments)
    .map(fragment => fragment.text)
    .join('')
    .replace(/\s/g, '')
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length
  return text.length >= 80 && letters < text.length * 0.45
}

function refusedFor(error: unknown): Refused {
  if (error instanceof Refused) return error
  const name = error instanceof Error ? error.name : ''
  return new Refused(name === 'PasswordException' ? 'encrypted' : 'broken')
}

const boldName = /bold|black|heavy|semi|demi|medium\b|cmbx|cmssbx|sfbx|lmbx|-bd|\bbd\b/i
const italicName = /ital|obliq|slanted|cmti|cmsl|cmssi|-it\b|lmri/i
const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

async function readPage(page: PDFPageProxy): Promise<{ layout: PageLayout; hasImage: boolean }> {
  const view = page.getViewport({ scale: 1 })
  // Fonts get their names while the page's drawing is read; text alone leaves them nameless.
  const drawing = await page.getOperatorList()
  const { items } = await page.getTextContent()
  const fonts = new Map<string, { bold: boolean; italic: boolean }>()
  const fragments: Fragment[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[]
    // Text set on its side is decoration.
    if (Math.abs(b) > Math.abs(a)) continue
    const [x = 0, y = 0] = view.convertToViewportPoint(e, f) as number[]
    const font = fonts.get(item.fontName) ?? styleOf(page, item.fontName)
    fonts.set(item.fontName, font)
    const size = Math.hypot(c, d)
    if (size < 2) continue
    fragments.push({ text: item.str.normalize('NFKC'), x, y, width: item.width, size, ...font })
  }
  const dots = dotsOf(
    drawing.fnArray,
    drawing.argsArray,
    point => view.convertToViewportPoint(...point) as number[],
  )
  page.cleanup()
  return {
    layout: { width: view.width, height: view.height, fragments, dots },
    hasImage: fragments.length === 0 ? drawing.fnArray.length > 0 : hasPicture(drawing.fnArray),
  }
}

/** Images over the size limit are never decoded: of them only their placement is left. */
const hasPicture = (codes: number[]): boolean =>
  codes.some(
    (code, at) =>
      pictures.has(code) ||
      (code === OPS.transform && codes[at - 1] === OPS.save && codes[at + 1] === OPS.restore),
  )

function styleOf(page: PDFPageProxy, fontName: string): { bold: boolean; italic: boolean } {
  if (!page.commonObjs.has(fontName)) return { bold: false, italic: false }
  const font: unknown = page.commonObjs.get(fontName)
  const { name, bold, black, italic } = (font ?? {}) as Record<string, unknown>
  const called = typeof name === 'string' ? name : ''
  return {
    bold: bold === true || black === true || boldName.test(called),
    italic: italic === true || italicName.test(called),
  }
}
