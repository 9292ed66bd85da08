// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { saysClosed } from '../../../../../src/pages/postings/sites/shared/closed'

const page = (notice: string) =>
  new DOMParser().parseFromString(
    `<div role="alert">${notice}</div><p>This job has expired.</p>`,
    'text/html',
  )

test.each([
  'No longer accepting applications',
  'This job has expired on Indeed',
  'This position has been filled.',
  'Cette offre n’accepte plus de candidatures',
  'Diese Stellenanzeige ist nicht mehr verfügbar.',
  'Esta oferta ya no está disponible',
  'Esta vaga não está mais disponível',
  'Non accetta più candidature',
])('“%s” closes a posting', notice => {
  expect(saysClosed(page(notice), '[role=alert]')).toBe(true)
})

test.each([
  'Applications close on 3 September',
  'You have applied for this job',
  'Be an early applicant',
  // An advert's own text is never a notice, however it is marked.
  `We are no longer accepting applications for the summer school. ${'More about it. '.repeat(30)}`,
])('“%s” does not', notice => {
  expect(saysClosed(page(notice), '[role=alert]')).toBe(false)
})
