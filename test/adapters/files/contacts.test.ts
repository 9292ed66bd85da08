import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readContacts } from '../../../src/adapters/files/read-contacts'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { vcardText } from '../../../src/adapters/files-out/vcard'
import { newPerson } from '../../../src/core/people/person'
import { said } from '../../words/said'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => readContacts({ name: 'file', bytes })
const contactsOf = (text: string | Uint8Array) => {
  const done = read(typeof text === 'string' ? bytesOf(text) : text)
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}

const preamble = 'Notes:\n"When exporting, some mails are missing, as members chose so."\n\n'
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const rows = [
  'Ana,Ortiz,https://www.linkedin.com/in/ana-ortiz,,"Larkfield Supply, Ltd",Buyer,05 Mar 2021',
  'Zoë,Lindqvist,https://www.linkedin.com/in/zo%C3%AB-l,zoe@mail.example,Elm Bakery,Baker,17 Nov 2025',
  ',,,,,,',
]
const table = `${preamble}${[header, ...rows].join('\n')}\n`

describe('connections', () => {
  it('are read below their preamble, with employer, position, profile and day', () => {
    const { contacts } = contactsOf(table)
    expect(contacts).toMatchObject([
      {
        name: 'Ana Ortiz',
        headline: 'Buyer',
        employer: 'Larkfield Supply, Ltd',
        profileKey: 'in/ana-ortiz',
        email: '',
        metOn: '2021-03-05',
      },
      { name: 'Zoë Lindqvist', profileKey: 'in/zoë-l', email: 'zoe@mail.example', metOn: '2025-11-17' },
    ])
  })

  it('are the same out of an archive, and as spreadsheets save them again', () => {
    const wanted = contactsOf(table).contacts
    const zip = zipSync({ 'Basic/Connections.csv': bytesOf(table), 'Basic/messages.csv': bytesOf('x') })
    expect(contactsOf(zip).contacts).toEqual(wanted)
    const cells = rows.map(row => row.replace('"Larkfield Supply, Ltd"', 'Larkfield Supply¶ Ltd'))
    const semicolons = [header, ...cells]
      .map(row => row.replaceAll(',', ';').replaceAll('¶', ','))
      .join('\r\n')
    expect(contactsOf(semicolons).contacts).toEqual(wanted)
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le'))
    expect(contactsOf(utf16).contacts).toEqual(wanted)
  })

  it('have one spelling of an accent, from a table, an archive or a card', () => {
    const apart = table.replace(rows[0] ?? '', 'Zoe\u0308,Mu\u0308ller,,,,,')
    const archive = zipSync({ 'Connections.csv': bytesOf(apart) })
    for (const given of [apart, archive])
      expect(contactsOf(given).contacts[0]?.name).toBe('Zo\u00eb M\u00fcller')
    const quoted = card('VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE:Zoe=CC=88 M\u00fcller\u202e')
    expect(contactsOf(quoted).contacts[0]?.name).toBe('Zo\u00eb M\u00fcller')
  })

  it('are read with their columns in another order, in every encoding a spreadsheet writes', () => {
    const moved = 'Connected On;Position;Company;Last Name;First Name;URL;Email Address'
    const row = '05-Mar-21;Käufer;Grün & Söhne;Lindqvist;Jörg;https://www.linkedin.com/in/joerg-l;'
    const text = `${moved}\r\n${row}\r\n`
    const noted = `Notes:;;;;;;\r\n"When exporting; some";;;;;;\r\n;;;;;;\r\n${text}`
    const wanted = {
      name: 'Jörg Lindqvist',
      headline: 'Käufer',
      employer: 'Grün & Söhne',
      profileKey: 'in/joerg-l',
      metOn: '2021-03-05',
    }
    const given = {
      windows: Buffer.from(text, 'latin1'),
      mark: Buffer.from(`\ufeff${text}`, 'utf8'),
      wide: Buffer.from(text, 'utf16le'),
      'wide, with tabs': Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le'),
      'a note above': Buffer.from(noted, 'latin1'),
      'a line for the spreadsheet': Buffer.from(`sep=;\r\n${text}`, 'latin1'),
    }
    for (const [how, bytes] of Object.entries(given))
      expect(contactsOf(new Uint8Array(bytes)).contacts, how).toMatchObject([wanted])
  })

  it('have no day where a spreadsheet made another of it', () => {
    const odd = [header, 'Ana,Ortiz,,,,,Jan-20', 'Bo,Eze,,,,,20-Jan', 'Cy,Ames,,,,,44260'].join('\n')
    expect(contactsOf(odd).contacts.map(({ metOn }) => metOn)).toEqual([null, null, null])
  })

  it('keep their day only where it is sure', () => {
    const odd = [header, 'Ana,Ortiz,,,,,03/04/2021', 'Bo,Eze,,,,,31 Feb 2021'].join('\n')
    expect(contactsOf(odd).contacts.map(({ metOn }) => metOn)).toEqual([null, null])
  })
})

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

describe('vCards', () => {
  it('are put together once, though their lines go on a million times, and cut where they never end', () => {
    const soft = `NOTE;ENCODING=QUOTED-PRINTABLE:${'=41=\r\n'.repeat(1_000_000)}`
    const { contacts } = contactsOf(card('VERSION:2.1', 'FN:Kim Osei', soft, 'ORG:Larkfield'))
    expect(contacts).toMatchObject([{ name: 'Kim Osei', employer: 'Larkfield' }])
    expect(contacts[0]?.note).toMatch(/^A{1000}/)
  })

  it('are refused where there are more than anybody knows, whatever is in them', () => {
    const refused = read(bytesOf('BEGIN:VCARD\n'.repeat(1_500_000)))
    expect(isRefusal(refused) && said(refused.sentence)).toContain('more than 20,000 contacts')
  })

  it('are read as 3.0 and 4.0 write them, without pictures', () => {
    const text =
      card(
        'VERSION:3.0',
        'N:Ortiz;Ana;;;',
        'FN:Ana Ortiz',
        'ORG:Larkfield Supply\\, Ltd;Buying',
        'TITLE:Buyer',
        'EMAIL;TYPE=INTERNET,WORK:ana@mail.example',
        'NOTE:one\\ntwo and a line that is so long that it goes',
        '  on',
        'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
        ' BBBB',
        'item1.URL:https://www.linkedin.com/in/ana-ortiz',
        'CATEGORIES:choir,old team',
      ) + card('VERSION:4.0', 'FN:Bo Eze', 'TEL;VALUE=uri:tel:+44-1', 'EMAIL;PREF=1:bo@mail.example')
    expect(contactsOf(text)).toEqual({
      leftOut: 0,
      contacts: [
        {
          name: 'Ana Ortiz',
          headline: 'Buyer',
          employer: 'Larkfield Supply, Ltd',
          place: '',
          profileKey: 'in/ana-ortiz',
          email: 'ana@mail.example',
          phone: '',
          tags: ['choir', 'old team'],
          note: 'one\ntwo and a line that is so long that it goes on',
          metOn: null,
        },
        expect.objectContaining({ name: 'Bo Eze', phone: '+44-1', email: 'bo@mail.example' }),
      ],
    })
  })

  it('are read as 2.1 writes them', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96z;Zo=C3=AB;;;',
      'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=',
      'two',
      'TEL;CELL:+44 2',
      'EMAIL;PREF;INTERNET:zoe@mail.example',
    )
    expect(contactsOf(text).contacts).toMatchObject([
      { name: 'Zoë Öz', note: 'one\ntwo', phone: '+44 2', email: 'zoe@mail.example' },
    ])
  })

  it('are left out one by one where they can’t be read', () => {
    const text = card('VERSION:3.0', 'TEL:1') + card('VERSION:3.0', 'FN:Kim Osei')
    expect(contactsOf(text)).toMatchObject({ leftOut: 1, contacts: [{ name: 'Kim Osei' }] })
  })

  it('come back as they went out, whatever their texts hold', () => {
    const person = {
      ...newPerson('Ana; Ortiz, B\\C'),
      headline: 'Buyer, “nights” — Ünïcode that is long enough to be folded over two lines of a card',
      employer: 'Larkfield; Supply',
      email: 'ana@mail.example',
      profileKey: 'in/ana-ortiz',
      tags: ['a, b', 'c'],
      note: 'stays here',
    }
    const [back] = contactsOf(`${vcardText(person)}\r\n`).contacts
    expect(back).toMatchObject({
      name: person.name,
      headline: person.headline,
      employer: person.employer,
      email: person.email,
      profileKey: person.profileKey,
      tags: person.tags,
      note: '',
    })
  })
})

it('refuses with a sentence what is no list of contacts', () => {
  for (const text of ['', 'hello', '%PDF-1.4', 'Name,Age\nKim,3', '<html>', 'BEGIN:VCARD'])
    expect(said(read(bytesOf(text)))).toMatchObject({
      sentence: expect.stringContaining('Nothing was stored'),
    })
  expect(read(zipSync({ 'a.txt': bytesOf('a') }))).toMatchObject({ refused: 'foreign' })
})
