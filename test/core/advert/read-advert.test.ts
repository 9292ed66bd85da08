import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAdvert } from '../../../src/core/advert/read-advert'

const advert = {
  title: 'Senior Baker (m/f/d)',
  company: 'Crumb & Co',
  lines: [
    'About us',
    'Crumb & Co has baked bread in Springfield since 1962 and serves 40 cafés with its 60 employees.',
    'Your responsibilities',
    'Prepare doughs and plan the night’s production',
    'Train two apprentices',
    'Requirements',
    'Completed apprenticeship or high school diploma',
    'At least 3 years of experience in a bakery',
    'Knowledge of HACCP and Microsoft Excel',
    'Fluent English, German is a plus',
    'Reliable and friendly personality',
    'Nice to have',
    'Experience with SAP or Oracle ERP',
    'Benefits',
    'Salary: $48,000 - $56,000 a year',
    '30 days of paid vacation and free bread',
    'Application process',
    'Send your resume to jobs@crumb.example by March 1.',
    'Crumb & Co is an equal opportunity employer and does not discriminate on the basis of race, religion or age.',
  ],
}

describe('readAdvert', () => {
  const reading = readAdvert(advert)
  const at = (line: string) => reading.lines[advert.lines.indexOf(line)]

  it('gives an entry for each line, and headings their zone', () => {
    expect(reading.lines).toHaveLength(advert.lines.length)
    for (const heading of ['About us', 'Requirements', 'Nice to have', 'Benefits', 'Application process']) {
      expect(at(heading)?.zone, heading).toBe('heading')
      expect(at(heading)?.requirements, heading).toEqual([])
    }
  })

  it('tells what is asked from what is wished for', () => {
    const strengthOf = (line: string) => reading.requirements[at(line)?.requirements[0] ?? -1]?.strength
    expect(strengthOf('At least 3 years of experience in a bakery')).toBe('must')
    expect(strengthOf('Knowledge of HACCP and Microsoft Excel')).toBe('must')
    expect(strengthOf('Experience with SAP or Oracle ERP')).toBe('nice')
    expect(strengthOf('Prepare doughs and plan the night’s production')).toBeUndefined()
    expect(strengthOf('30 days of paid vacation and free bread')).toBeUndefined()
  })

  it('tells them apart within a line', () => {
    const asked = at('Fluent English, German is a plus')?.requirements.map(i => reading.requirements[i])
    expect(asked?.map(one => [one?.strength, one?.quote.text])).toEqual([
      ['must', 'Fluent English'],
      ['nice', 'German is a plus'],
    ])
  })

  it('names skills, alternatives, years and degrees', () => {
    const nice = reading.requirements.find(one => one.quote.text.includes('SAP'))
    expect(nice?.skills.map(skill => skill.name)).toEqual(['SAP', 'Oracle E-Business Suite'])
    expect(nice?.eitherOr).toEqual([['SAP', 'Oracle E-Business Suite']])
    expect(reading.facts.yearsMin?.value).toBe(3)
    expect(reading.facts.degreeMin?.value).toBe('highschool')
  })

  it('states facts with the words that say them', () => {
    expect(reading.facts.salary?.value).toEqual({ min: 48000, max: 56000, currency: 'USD', period: 'year' })
    const quote = reading.facts.salary?.quote
    expect(advert.lines[quote?.line ?? -1]?.slice(quote?.start, quote?.end)).toBe(quote?.text)
    // German is only wished for.
    expect(reading.facts.languages.map(fact => fact.value)).toEqual(['English'])
  })

  it('quotes every requirement and skill as it stands', () => {
    for (const requirement of reading.requirements) {
      for (const quote of [requirement.quote, ...requirement.skills.map(skill => skill.quote)]) {
        expect(advert.lines[quote.line]?.slice(quote.start, quote.end)).toBe(quote.text)
      }
    }
  })

  it('gives the same reading for the same advert', () => {
    expect(readAdvert(structuredClone(advert))).toEqual(reading)
  })

  it('leaves all facts and nearly all lines as they were when a neutral paragraph is added', () => {
    const longer = readAdvert({
      ...advert,
      lines: [...advert.lines, 'The river runs quietly past the old mill in the evening.'],
    })
    expect(longer.facts).toEqual(reading.facts)
    const changed = reading.lines.filter((line, i) => line.zone !== longer.lines[i]?.zone).length
    expect(changed / reading.lines.length).toBeLessThanOrEqual(0.01)
  })

  it('loses with a line what that line asks, and nothing else', () => {
    for (const gone of reading.requirements) {
      const rest = readAdvert({ ...advert, lines: advert.lines.filter((_, i) => i !== gone.quote.line) })
      expect(rest.requirements.map(one => one.id).sort()).toEqual(
        reading.requirements
          .filter(one => one.quote.line !== gone.quote.line)
          .map(one => one.id)
          .sort(),
      )
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 12 }), lines => {
        const any = readAdvert({ title: lines[0] ?? '', company: '', lines })
        expect(any.lines).toHaveLength(lines.length)
      }),
      { numRuns: 60 },
    )
    expect(readAdvert({ title: '', company: '', lines: [] }).requirements).toEqual([])
    expect(readAdvert({ title: 'x', company: 'y', lines: ['must '.repeat(2_000)] }).lines).toHaveLength(1)
  })
})

describe('readAdvert in other languages', () => {
  it.each([
    [
      'de',
      'Bäcker (m/w/d)',
      [
        'Ihre Aufgaben',
        'Herstellung von Brot und Betreuung der Backstube',
        'Ihr Profil',
        'Abgeschlossene Ausbildung als Bäcker',
        'Mindestens 2 Jahre Berufserfahrung',
        'Wir bieten',
        '30 Tage Urlaub und eine faire Vergütung für unsere Mitarbeiter',
      ],
    ],
    [
      'fr',
      'Boulanger (h/f)',
      [
        'Vos missions',
        'Préparer les pâtes et assurer la cuisson du pain',
        'Profil recherché',
        'Diplôme en boulangerie exigé',
        'Expérience de 2 ans minimum',
        'Nous offrons',
        'Des tickets restaurant et une mutuelle pour tous les salariés',
      ],
    ],
    [
      'es',
      'Panadero/a',
      [
        'Funciones',
        'Preparar las masas y gestionar el horno de la panadería',
        'Requisitos',
        'Título de formación profesional',
        'Experiencia mínima de 2 años en el sector',
        'Ofrecemos',
        'Contrato indefinido y vacaciones para el equipo',
      ],
    ],
    [
      'pt',
      'Padeiro',
      [
        'Responsabilidades',
        'Preparar as massas e garantir a limpeza da padaria',
        'Requisitos',
        'Ensino médio completo',
        'Experiência de 2 anos na função',
        'Oferecemos',
        'Vale transporte e plano de saúde para você',
      ],
    ],
    [
      'it',
      'Panettiere',
      [
        'Mansioni',
        'Preparare gli impasti e gestire il forno della panetteria',
        'Requisiti',
        'Diploma di scuola superiore',
        'Esperienza di almeno 2 anni nel settore',
        'Offriamo',
        'Contratto a tempo indeterminato e buoni pasto per i nostri collaboratori',
      ],
    ],
  ])('%s', (code, title, lines) => {
    const reading = readAdvert({ title, company: 'Crumb & Co', lines })
    expect(reading.language).toBe(code)
    expect(reading.supported).toBe(true)
    expect(reading.facts.yearsMin?.value).toBe(2)
    expect(reading.requirements.map(one => one.quote.line)).toEqual([3, 4])
  })

  it('keeps a posting in a language that it does not read, and says so', () => {
    const reading = readAdvert({
      title: 'Piekarz',
      company: 'Crumb',
      lines: [
        'Nie wymagamy doświadczenia, ale mile widziane jest wykształcenie oraz chęć do pracy w nocy i na zmiany lub w weekendy.',
      ],
    })
    expect(reading).toMatchObject({ language: 'pl', supported: false, requirements: [] })
  })
})

it('takes a heading that answers itself for a statement, and no other', () => {
  const read = (line: string) =>
    readAdvert({ title: 'Weaver', company: '', lines: [line, 'Requirements', 'Two years on a loom'] }).facts
      .authorization
  expect(read('Visa Sponsorship Yes').map(fact => fact.value)).toEqual(['sponsorship-offered'])
  expect(read('Background Check').map(fact => fact.value)).toEqual([])
})
