import { describe, expect, it } from 'vitest'
import { findNamed } from '../../../src/core/people/named/find-named'

const named = (text: string, employer = 'Larkfield Clinic') => findNamed(text, employer)

/** Text, then name, telephone and mail. */
const hits: [string, string, string, string][] = [
  ['Questions? Call Marta Keller, 061 555 01 42', 'Marta Keller', '061 555 01 42', ''],
  [
    'For an informal chat contact our ward manager, Anna Okafor, on 0161 496 0123.',
    'Anna Okafor',
    '0161 496 0123',
    '',
  ],
  [
    'Hiring manager: Priya Raman (priya.raman@larkfield.example)',
    'Priya Raman',
    '',
    'priya.raman@larkfield.example',
  ],
  ["Contact: Sean O'Rourke", "Sean O'Rourke", '', ''],
  ['Attn: Ms. Delgado', 'Ms. Delgado', '', ''],
  ['Please email J. R. Whitcombe at jrwhitcombe@larkfield.example', 'J. R. Whitcombe', '', ''],
  ['Your contact\nTom Ashdown\nTel. 555-010-0199\njobs@larkfield.example', 'Tom Ashdown', '555-010-0199', ''],
  ['Ansprechpartner: Frau Dr. Weiss', 'Frau Dr. Weiss', '', ''],
  [
    'Ihre Ansprechpartnerin ist Jana von der Heide, Tel. 0711 / 123 45 67',
    'Jana von der Heide',
    '0711 / 123 45 67',
    '',
  ],
  [
    'Für Fragen steht Ihnen unsere Pflegedienstleitung Herr Öztürk unter 030 555 0123 gerne zur Verfügung.',
    'Herr Öztürk',
    '030 555 0123',
    '',
  ],
  [
    'Wenden Sie sich bitte an Frau Sabine Müller-Lutz, s.mueller-lutz@larkfield.example.',
    'Sabine Müller-Lutz',
    '',
    's.mueller-lutz@larkfield.example',
  ],
  ['Kontakt: Lena Brugger, Leiterin Pflege, 044 555 01 20', 'Lena Brugger', '044 555 01 20', ''],
  ['Personne à contacter : Mme Léa Dubreuil, 01 99 00 12 34', 'Léa Dubreuil', '01 99 00 12 34', ''],
  ['Renseignements auprès de M. Lagarde au 022 555 01 33.', 'M. Lagarde', '022 555 01 33', ''],
  ['Contactez Hélène Morvan : h.morvan@larkfield.example', 'Hélène Morvan', '', 'h.morvan@larkfield.example'],
  ['Persona de contacto: María José Iturbe, +34 910 555 012', 'María José Iturbe', '+34 910 555 012', ''],
  ['Pregunte por la Sra. Quintana en el 910 555 013.', 'Sra. Quintana', '910 555 013', ''],
  ['Pessoa de contato: Inês Vasconcelos de Brito', 'Inês Vasconcelos de Brito', '', ''],
  [
    'Dúvidas? Fale com João Tavares: joao.tavares@larkfield.example',
    'João Tavares',
    '',
    'joao.tavares@larkfield.example',
  ],
  ['Referente: Dott.ssa Giulia Ferrante, tel. 02 5550 1234', 'Giulia Ferrante', '02 5550 1234', ''],
  ['Per informazioni contattare Marco De Santis allo 06 5550 0123', 'Marco De Santis', '06 5550 0123', ''],
  ['Rivolgersi a Sig.ra Bellandi', 'Sig.ra Bellandi', '', ''],
]

describe('a person named for questions', () => {
  it.each(hits)('%s', (text, name, phone, email) => {
    const [first, ...more] = named(text)
    expect(more).toEqual([])
    expect(first).toMatchObject({ name, phone, ...(email && { email }) })
  })
})

const nobody = [
  'Contact: Human Resources, 0161 496 0123',
  'Questions? Call our Recruitment Team on 0161 496 0123.',
  'Contact us on our website.',
  'Contact: Larkfield Clinic, 12 Mill Lane',
  'Call Larkfield Clinic on 0161 496 0100',
  'Hiring manager: Head of Nursing',
  'Reports to Dana Whitfield, Director of Nursing',
  'Contact: Ref. KX-20931',
  'Recruiter: Bright Harbour Staffing Ltd, 0161 496 0111',
  'Contact: John Doe, 555-010-0100',
  'Contact person: First Name Last Name',
  'Attention: Applications close on Friday',
  'Our founder Ana Ortiz opened the first clinic in 1998.',
  'You will work with Ana Ortiz and Tom Ashdown.',
  'Email your CV to jobs@larkfield.example',
  'Call Monday to Friday, 0161 496 0123',
  'Contact details: New York, 555-010-0100',
  'Ansprechpartner: Personalabteilung, Tel. 0711 123 45 67',
  'Ansprechpartner: Max Mustermann, 0711 123 45 67',
  'Kontakt: Stadt Freiburg, Amt 14',
  'Bei Fragen wenden Sie sich an unsere Abteilung Bewerbermanagement, 030 555 0123.',
  'Kennziffer: Frühjahr Pflege 2026',
  'Contact : Service des Ressources Humaines, 01 99 00 12 34',
  'Votre contact : Cabinet Morvan Recrutement',
  'Personne à contacter : Prénom Nom',
  'Persona de contacto: Departamento de Recursos Humanos',
  'Contacto: Fulano de Tal, 910 555 013',
  'Fale com a Equipe de Seleção: 11 5550 0123',
  'Contato: Gestão de Pessoas',
  'Referente: Ufficio Risorse Umane, 02 5550 1234',
  'Contattare Agenzia Bellandi allo 06 5550 0123',
  'Call Centre Agent, Leeds, 0161 496 0123',
  'Contact Lenses Optician',
  'Contact with Customers and Suppliers',
]

describe('what is no person', () => {
  it.each(nobody)('%s', text => expect(named(text)).toEqual([]))
})

it('knows an employer that is named after people', () => {
  expect(named('Contact: Keller Weiss, 061 555 01 42', 'Keller Weiss AG')).toEqual([])
  expect(named('Contact: Frau Weiss, 061 555 01 42', 'Weiss AG')).toHaveLength(1)
})

it('names one of several lines once, and two persons apart', () => {
  const [a, b, ...more] = named(
    'Contact: Marta Keller, 061 555 01 42\nContact: Tom Ashdown, tom@larkfield.example\nCall Marta Keller, 061 555 01 42',
  )
  expect(more).toEqual([])
  expect(a).toMatchObject({ name: 'Marta Keller', phone: '061 555 01 42', email: '', line: 0 })
  expect(b).toMatchObject({ name: 'Tom Ashdown', phone: '', email: 'tom@larkfield.example', line: 1 })
})

it('takes no reference, day or pay for a telephone', () => {
  for (const text of [
    'Contact: Marta Keller, Ref. 0045 213 88',
    'Contact: Marta Keller, 01.12.2026',
    'Contact: Marta Keller, 45,000 – 52,000 €',
  ])
    expect(named(text)[0]?.phone).toBe('')
})
