import { expect, it } from 'vitest'
import { decodeText } from '../../../src/adapters/files/text-encoding'

/** Letters as the two encodings write them. */
const letters: Record<string, [mac: number, windows: number]> = {
  é: [0x8e, 0xe9],
  à: [0x88, 0xe0],
  ü: [0x9f, 0xfc],
  ö: [0x9a, 0xf6],
  ä: [0x8a, 0xe4],
  ñ: [0x96, 0xf1],
  ç: [0x8d, 0xe7],
  ø: [0xbf, 0xf8],
  É: [0x83, 0xc9],
  '–': [0xd0, 0x96],
  '•': [0xa5, 0x95],
  '’': [0xd5, 0x92],
}
const written = (text: string, by: 0 | 1): Uint8Array =>
  Uint8Array.from([...text].map(letter => letters[letter]?.[by] ?? letter.charCodeAt(0)))

it.each([
  'Zoé Rivet\nCommis, Café Tolle\nMars 2019 – Juin 2021\n• L’été à la plonge',
  'Jörg Häfner\nKoch, Küche Süd\n2015 – 2019',
  'Begoña Peña\nFrançois\nSøren',
  'ÉMILE RIVET\n• one\n• two',
])('a text of %j is read whether Windows or a Mac wrote it', text => {
  expect(decodeText(written(text, 0))).toBe(text)
  expect(decodeText(written(text, 1))).toBe(text)
})
