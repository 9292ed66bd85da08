import { expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { textLines } from '../../../src/core/resume/plain-lines'

const rest = `

Experience

Tanner, Odd Hides Ltd, Bergen
March 2019 – Present
• Cured forty hides a week
`
const nameIn = (head: string) => assemble([textLines(head + rest)]).resume.basics?.name

it.each([
  ['CV – Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Résumé of Signe Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Signe Dahlby – Lebenslauf\nsigne@dahlby.example', 'Signe Dahlby'],
  ['S I G N E  D A H L B Y\nsigne@dahlby.example', 'SIGNE DAHLBY'],
  ['SIGNE\nDAHLBY\nTanner\nsigne@dahlby.example', 'SIGNE DAHLBY'],
  ['First name: Signe\nSurname: Dahlby\nsigne@dahlby.example', 'Signe Dahlby'],
  ['Vorname: Signe\nNachname: Dahlby', 'Signe Dahlby'],
  ['박서연\nseoyeon@park.example', '박서연'],
])('%s', (head, name) => expect(nameIn(head)).toBe(name))
