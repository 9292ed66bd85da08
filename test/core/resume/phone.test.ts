import { describe, expect, it } from 'vitest'
import { findPhone } from '../../../src/core/resume/phone'

describe('a phone number', () => {
  it.each([
    [['Born 02.11.1979, Lund', '+46 70 555 01 18'], '+46 70 555 01 18'],
    [['Né le 7/3/1990   06 55 50 01 18'], '06 55 50 01 18'],
    [['Geburtsdatum   02.11.1979', 'Telefon   0421 5550118'], '0421 5550118'],
    [['Curitiba, CEP 80010-120', 'Celular: 41 95555-0118'], '41 95555-0118'],
    [['RN License No. 5550 7781', '(503) 555-0118'], '(503) 555-0118'],
    [['+49 (421) 55 50 11-8'], '+49 (421) 55 50 11-8'],
    [['Tel (+351) 915 550 118'], '(+351) 915 550 118'],
  ])('is told from other numbers in %j', (lines, phone) => {
    expect(findPhone(lines)).toBe(phone)
  })

  it.each([
    ['Fecha de nacimiento: 14/05/1991'],
    ['Verfügbar ab 01.02.2027'],
    ['2011 – 2015'],
    ['Portland, OR 97201-3344'],
    ['ORCID 0000-0002-1825-0097'],
  ])('is not %s', text => {
    expect(findPhone([text])).toBeUndefined()
  })
})
