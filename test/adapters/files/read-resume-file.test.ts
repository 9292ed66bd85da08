import { describe, expect, it } from 'vitest'
import { readResumeFile } from '../../../src/adapters/files/read-resume-file'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { said } from '../../words/said'
import { filesWithin, picturePdf, textPdf, type Word } from './pdf-files'
import { docx, header, paragraph, zip } from './zip-files'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, content: Uint8Array, options = {}) =>
  readResumeFile({ name, bytes: content }, options)
async function resumeOf(name: string, content: Uint8Array) {
  const result = await read(name, content)
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

const page: Word[] = [
  { text: 'Runa Falk', x: 40, y: 60, size: 20, bold: true },
  { text: 'runa.falk@post.example', x: 40, y: 80 },
  { text: 'EXPERIENCE', x: 40, y: 110, size: 12, bold: true },
  { text: 'Glazier', x: 40, y: 130, bold: true },
  { text: 'Mar 2019 - Present', x: 460, y: 130 },
  { text: 'Northlight Windows Ltd', x: 40, y: 143 },
  { text: 'Set the panes of two churches and of the', x: 60, y: 156 },
  { text: 'town hall', x: 60, y: 169 },
  { text: 'Trained an apprentice', x: 60, y: 182 },
  { text: 'EDUCATION', x: 40, y: 210, size: 12, bold: true },
  { text: 'Harbour College', x: 40, y: 230, bold: true },
  { text: '2015 - 2018', x: 460, y: 230 },
  { text: 'Certificate in Glazing', x: 40, y: 243 },
]
// Dots before the two items, as browsers draw them.
const dots = '48 646 3 3 re f 48 620 3 3 re f'

describe('PDF', () => {
  it('is read with sizes, weights, margins and drawn dots', async () => {
    const { resume, text, warnings } = await resumeOf('r.pdf', textPdf(page, dots))
    expect(resume.basics).toMatchObject({ name: 'Runa Falk', email: 'runa.falk@post.example' })
    expect(resume.work).toMatchObject([
      {
        name: 'Northlight Windows Ltd',
        position: 'Glazier',
        startDate: '2019-03',
        highlights: ['Set the panes of two churches and of the town hall', 'Trained an apprentice'],
      },
    ])
    expect(resume.education).toMatchObject([
      { institution: 'Harbour College', startDate: '2015', endDate: '2018' },
    ])
    expect(text).toContain('Glazier   Mar 2019 - Present')
    expect(warnings).toEqual([])
  })

  it('tells its progress', async () => {
    const shares: number[] = []
    await read('r.pdf', textPdf(page), { progress: (share: number) => shares.push(share) })
    expect(shares).toEqual([1])
  })
})

describe('Word', () => {
  const body = [
    { text: 'Work experience', style: 'Heading1' as const },
    { text: 'Glazier, Northlight Windows Ltd', style: 'Heading2' as const },
    { text: 'Mar 2019 – Present\tLeeds, UK' },
    { text: 'Set panes', bullet: true },
    { text: 'Trained an apprentice', bullet: true },
    { text: 'Education', style: 'Heading1' as const },
    { text: 'Certificate in Glazing, Harbour College, 2018' },
  ]

  it('is read with its styles, lists and tabs, and the page header for the name', async () => {
    const file = docx(body.map(paragraph).join(''), {
      'word/header1.xml': header([{ text: 'Runa Falk' }, { text: 'runa.falk@post.example' }]),
    })
    const { resume } = await resumeOf('r.docx', file)
    expect(resume.basics).toMatchObject({ name: 'Runa Falk', email: 'runa.falk@post.example' })
    expect(resume.work).toMatchObject([
      {
        name: 'Northlight Windows Ltd',
        position: 'Glazier',
        startDate: '2019-03',
        location: 'Leeds, UK',
        highlights: ['Set panes', 'Trained an apprentice'],
      },
    ])
    expect(resume.education).toMatchObject([{ institution: 'Harbour College', endDate: '2018' }])
  })

  it('with columns set by a table is read column by column', async () => {
    const cell = (texts: string[]) =>
      `<w:tc>${texts.map(text => paragraph({ text, bold: /^[A-Z]+$/.test(text) })).join('')}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(['SKILLS', 'Cutting', 'Leading', 'Puttying'])}${cell(['EXPERIENCE', 'Glazier', 'Northlight Windows Ltd', '2019 – 2021'])}</w:tr></w:tbl>`
    const { resume } = await resumeOf('r.docx', docx(paragraph({ text: 'Runa Falk', bold: true }) + table))
    expect(resume.skills).toEqual([{ name: 'Cutting' }, { name: 'Leading' }, { name: 'Puttying' }])
    expect(resume.work).toMatchObject([{ name: 'Northlight Windows Ltd', position: 'Glazier' }])
  })
})

describe('Word beside its text', () => {
  const drawn = (inner: string) =>
    `<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  it('has its text boxes and page footers read, each once', async () => {
    const file = docx(
      drawn(paragraph({ text: 'Runa Falk' })) +
        paragraph({ text: 'Glazier, Northlight Windows Ltd, 2019 – 2021' }),
      { 'word/footer1.xml': `<w:ftr ${word}>${paragraph({ text: 'runa.falk@post.example' })}</w:ftr>` },
    )
    const { text, resume } = await resumeOf('r.docx', file)
    expect(text.match(/Runa Falk/g)).toHaveLength(1)
    expect(resume.basics).toMatchObject({ name: 'Runa Falk', email: 'runa.falk@post.example' })
  })
})

describe('LinkedIn’s archive', () => {
  const archive = {
    'Profile.csv':
      'First Name,Last Name,Headline,Summary\nRuna,Falk,Glazier,"Says ""no"" early, and\nmeans it"\n',
    'Email Addresses.csv':
      'Email Address,Confirmed,Primary\nold@post.example,Yes,No\nruna@post.example,Yes,Yes\n',
    'Positions.csv':
      '\ufeffNotes:\r\n"About your positions"\r\n\r\nCompany Name,Title,Description,Location,Started On,Finished On\r\nNorthlight,Glazier,• Set panes • Trained one,Leeds,Mar 2019,\r\n',
    'messages.csv': 'FROM,CONTENT\nSomeone,private words\n',
  }

  it('is read from its tables, and messages are not', async () => {
    const { resume, text } = await resumeOf('export.zip', zip(archive))
    expect(resume).toMatchObject({
      basics: { name: 'Runa Falk', email: 'runa@post.example', summary: 'Says "no" early, and\nmeans it' },
      work: [
        {
          name: 'Northlight',
          position: 'Glazier',
          startDate: '2019-03',
          highlights: ['Set panes', 'Trained one'],
        },
      ],
    })
    expect(JSON.stringify(resume) + text).not.toContain('private words')
  })

  it('with nothing of a résumé in it is refused', async () => {
    expect(await read('Connections.csv', bytes('First Name,Last Name\nA,B\n'))).toMatchObject({
      refused: 'not-a-resume',
    })
  })
})

describe('a table of the archive that a spreadsheet saved again', () => {
  const columns = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On']
  const cells = ['Fönster & Co', 'Glazier', '"Set panes; and\nputty"', 'Malmö', 'Mar-19', 'Apr 22']
  const table = (delimiter: string) => `${columns.join(delimiter)}\r\n${cells.join(delimiter)}\r\n`
  const wide = (text: string) =>
    new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap(one => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ])
  const western = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
  const folded = [columns.join(','), 'Fönster & Co,Glazier,,Malmö,Mar-19,Apr-22']
    .map(row => `"${row}"`)
    .join('\n')

  it.each([
    ['with semicolons, in Windows-1252', 'Positions.csv', western(table(';'))],
    ['with tabs, in UTF-16', 'Positions.csv', wide(table('\t'))],
    ['with a line that names the delimiter', 'Positions.csv', bytes(`sep=;\r\n${table(';')}`)],
    ['as a copy', 'positions (2).csv', bytes(table(','))],
    ['under a name of its own', 'my jobs.csv', bytes(table(','))],
    ['with each row in quotes', 'Positions.csv', bytes(folded)],
  ])('is read %s', async (_, name, content) => {
    const { resume } = await resumeOf(name, content)
    expect(resume.work).toMatchObject([
      { name: 'Fönster & Co', position: 'Glazier', startDate: '2019-03', endDate: '2022-04' },
    ])
  })
})

describe('bad input is refused with a code and a sentence', () => {
  const macros = docx(paragraph({ text: 'Runa Falk' }), { 'word/vbaProject.bin': 'x' })
  const bomb = docx(paragraph({ text: 'Runa Falk' }), { 'word/media/big.xml': new Uint8Array(70_000_000) })
  const dense = docx(paragraph({ text: 'Runa Falk' }), { 'word/styles2.xml': new Uint8Array(5_000_000) })

  it.each([
    ['pictures alone', 'scan.pdf', picturePdf(), 'image'],
    ['a locked PDF', 'r.pdf', textPdf(page, '', '/Encrypt 7 0 R /ID [<00> <00>]'), 'encrypted'],
    ['a PDF that is cut', 'r.pdf', bytes('%PDF-1.4\n1 0 obj <<'), 'broken'],
    ['a PDF without text', 'r.pdf', textPdf([]), 'empty'],
    [
      'letters without a map',
      'r.pdf',
      textPdf([{ text: '%&$#@+<>=~^'.repeat(12), x: 40, y: 60 }]),
      'no-letters',
    ],
    ['50 MB', 'r.pdf', new Uint8Array(50_000_000), 'too-large'],
    ['macros', 'r.docx', macros, 'macros'],
    ['a ZIP bomb', 'r.docx', bomb, 'too-large'],
    ['a dense ZIP', 'r.docx', dense, 'too-large'],
    ['a ZIP that is cut', 'r.docx', macros.slice(0, 300), 'broken'],
    ['some other ZIP', 'r.zip', zip({ 'a.txt': 'x' }), 'unknown-type'],
    ['a Word file without words', 'r.docx', docx(''), 'empty'],
    ['broken XML', 'r.docx', docx('<w:p><w:r>'), 'broken'],
    ['an old or locked Word file', 'r.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unknown-type'],
    ['two million characters', 'r.txt', bytes('word '.repeat(400_000)), 'too-large'],
    ['a web page', 'r.html', bytes('<!doctype html>\n<p>Runa Falk'), 'unknown-type'],
    ['zeros among letters', 'r.txt', bytes('Runa Falk\0\0'), 'unknown-type'],
    ['more lines than any résumé', 'r.txt', bytes('a\n'.repeat(9_000)), 'too-large'],
    ['JSON of a wrong shape', 'r.json', bytes('{"basics": [1, 2], "work": []}'), 'not-a-resume'],
    ['a picture', 'r.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]), 'unknown-type'],
    ['nothing', 'r.txt', new Uint8Array(), 'empty'],
    ['blanks', 'r.txt', bytes(' \n\t\n'), 'empty'],
    ['JSON of something else', 'r.json', bytes('{"a": 1}'), 'not-a-resume'],
  ])('%s', async (_, name, content, code) => {
    const result = await read(name, content)
    expect(said(result)).toEqual({ refused: code, sentence: expect.stringMatching(/Nothing was stored\./) })
  })

  it('and a reading that is stopped too', async () => {
    const stop = new AbortController()
    const reading = read('r.pdf', textPdf(page), { signal: stop.signal })
    stop.abort()
    expect(await reading).toMatchObject({ refused: 'cancelled' })
  })
})

it('reads the pages alone of a PDF that holds files, scripts and addresses to open', async () => {
  const hostile = await resumeOf('r.pdf', textPdf(page, dots, '', filesWithin(20_000_000)))
  const plain = await resumeOf('r.pdf', textPdf(page, dots))
  expect(hostile.resume).toEqual(plain.resume)
  expect(hostile.text).toBe(plain.text)
})

it('passes over bytes before a PDF', async () => {
  const file = await read('r.pdf', new Uint8Array([13, 10, 13, 10, ...textPdf(page)]))
  expect('refused' in file ? file.refused : file.text).toContain('Runa Falk')
})

it.each([
  ['one endless word', 'a'.repeat(190_000)],
  ['endless space', `${' '.repeat(190_000)}x`],
  ['thousands of cells', 'a\t'.repeat(90_000)],
  ['one endless line of years', '2019 '.repeat(38_000)],
])('does not get lost in %s', async (_, text) => {
  for (const name of ['r.txt', 'r.md']) await read(name, bytes(`Runa Falk\n\nEXPERIENCE\n${text}`))
})

// What takes more than its length takes longer than a test may.
it('reads the longest text that is taken in bounded time', async () => {
  const lines =
    'Analyst at Quillworks Ltd, Mar 2019 - Present (two years, 3 months) and so on and on\n- did it\n'
  const file = await read('r.txt', bytes(`EXPERIENCE\n${lines.repeat(2_000)}`))
  expect('refused' in file ? file.refused : file.text).toContain('Quillworks')
})
