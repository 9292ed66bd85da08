import { expect, it } from 'vitest'
import { nameOfFile } from '../../../src/core/resume/name-of-file'

it.each([
  ['Signe_Dahlby-CV-2026.pdf', 'Signe Dahlby'],
  ['SigneDahlbyResume.docx', 'Signe Dahlby'],
  ['Lebenslauf Signe Maria Dahlby (final).pdf', 'Signe Maria Dahlby'],
  ['C:\\Files\\Signe Dahlby.txt', 'Signe Dahlby'],
])('%s is of %s', (file, name) => expect(nameOfFile(file)).toBe(name))

it.each([
  'resume.pdf',
  'cv-final-v2.pdf',
  'Data Analyst Resume.pdf',
  'My CV.docx',
  'Profile (3).pdf',
  'Signe.pdf',
  '',
])('%s is of nobody', file => expect(nameOfFile(file)).toBe(''))
