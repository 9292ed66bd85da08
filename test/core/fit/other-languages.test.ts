import { describe, expect, it } from 'vitest'
import { englishTitle } from '../../../src/core/fit/roles/compare'
import { held, isHad } from './held'

type Who = Omit<Parameters<typeof held>[0], 'asked'>

/** Who keeps a record in German, French or Spanish reads adverts in it. */
const nurse: Who = {
  title: 'Pflegefachkraft (m/w/d)',
  targetRoles: ['Pflegefachkraft'],
  skills: 'Wundversorgung, Dienstplanung, Praxisanleitung, Führerschein Klasse B, Deutsch C2'.split(', '),
  evidence: [
    { action: 'Acht Auszubildende durch die Prüfung begleitet', skills: ['Praxisanleitung'] },
    { action: 'Die Wundversorgung der Station neu geordnet', skills: ['Wundversorgung'] },
  ],
  duties: ['Grund- und Behandlungspflege auf unserer Station', 'Führen der Pflegedokumentation mit dem Team'],
  headings: ['Ihre Aufgaben', 'Ihr Profil'],
  resume: `Anja Beispiel
Musterstadt

Berufserfahrung
Pflegefachfrau, Klinik am Beispiel, 04/2019 – heute
- Pflege auf einer Station mit 32 Betten
Altenpflegerin, Haus Beispiel, 09/2015 – 03/2019
- Grund- und Behandlungspflege

Ausbildung
Ausbildung zur Altenpflegerin, Berufsfachschule Beispiel, 2012 – 2015
`,
}
const electrician: Who = {
  title: 'Technicien de maintenance électrique H/F',
  targetRoles: ['Électricien', 'Technicien de maintenance'],
  skills: 'câblage, lecture de plans, automates Siemens, dépannage, permis B'.split(', '),
  evidence: [
    { action: "Remplacé l'armoire électrique d'une ligne de production", skills: ['câblage'] },
    { action: 'Réduit les pannes par une maintenance préventive', skills: ['dépannage'] },
  ],
  duties: ['Assurer la maintenance des équipements', 'Diagnostiquer les pannes avec votre équipe'],
  headings: ['Vos missions', 'Votre profil'],
  resume: `Karim Exemple
Exempleville

Expérience professionnelle
Électricien industriel, Usine Exemple, mars 2017 – aujourd'hui
- Maintenance des armoires et des moteurs
Électricien bâtiment, Ets Exemple, 2013 – 2017
- Installations neuves

Formation
Bac Pro Électrotechnique, Lycée Exemple, 2010 – 2013
`,
}
const accountant: Who = {
  title: 'Técnico/a contable',
  targetRoles: ['Contable'],
  skills: 'contabilidad general, cierre mensual, IVA, Excel avanzado, Sage, inglés B2'.split(', '),
  evidence: [
    { action: 'Reduje el cierre mensual de doce a seis días', skills: ['cierre mensual'] },
    { action: 'Implanté Sage y formé a seis compañeros', skills: ['Sage'] },
  ],
  duties: ['Llevar la contabilidad general de la empresa', 'Preparar los impuestos con la gestoría'],
  headings: ['Funciones', 'Requisitos'],
  resume: `Lucía Ejemplo
Ciudad Ejemplo

Experiencia profesional
Contable, Talleres Ejemplo, enero 2018 – actualidad
- Contabilidad general y analítica
Auxiliar administrativa, Gestoría Ejemplo, 2014 – 2017
- Facturación y nóminas

Formación
Grado en Administración y Dirección de Empresas, Universidad de Ejemplo, 2010 – 2014
`,
}

it.each([
  [nurse, 'Abgeschlossene Ausbildung als Pflegefachfrau/-mann oder Altenpfleger/in'],
  [nurse, 'Mehrjährige Berufserfahrung in der Pflege'],
  [electrician, "Vous justifiez d'au moins 5 ans d'expérience en maintenance industrielle"],
  [accountant, 'Experiencia mínima de 3 años en un puesto similar'],
  [accountant, 'Nivel avanzado de Excel'],
  [accountant, 'Grado en ADE, Economía o similar'],
])('is had (%#)', (who, asked) => {
  expect(isHad(held({ ...who, asked: [asked] }).of(0))).toBe(true)
})

it.each([
  [nurse, 'Softwareentwickler', 'Abgeschlossenes Studium der Informatik'],
  [nurse, 'Softwareentwickler', 'Mindestens 3 Jahre Berufserfahrung in der Softwareentwicklung'],
  [accountant, 'Director financiero', 'Al menos 10 años de experiencia como director financiero'],
])('is not had (%#)', (who, title, asked) => {
  expect(held({ ...who, title, asked: [asked] }).of(0)?.state).toBe('missing')
})

const developer: Who = {
  title: 'Backend-Entwickler (m/w/d)',
  targetRoles: ['Backend Developer'],
  skills: 'Python, Django, PostgreSQL, Docker, AWS, Git, English C2, German B2'.split(', '),
  evidence: [
    { action: 'Split the billing service out of a monolith', skills: ['Python', 'Django'] },
    { action: 'Moved the database to AWS', skills: ['PostgreSQL', 'AWS'] },
  ],
  duties: ['Du entwickelst unsere Services weiter', 'Du baust Schnittstellen für Partner'],
  headings: ['Deine Aufgaben', 'Dein Profil'],
  resume: `Nora Example
Cork

Experience
Software Engineer, Example Systems
February 2019 - present
- Python services with Django

Education
BSc Computer Science, Example University, 2013 - 2016
`,
}
describe('who writes English and reads German', () => {
  const of = (asked: string) => held({ ...developer, asked: [asked] }).of(0)
  it('has the years that are asked for in German', () => {
    const coverage = of('Mindestens 3 Jahre Berufserfahrung in der Softwareentwicklung')
    expect(isHad(coverage)).toBe(true)
  })
  it('is not told of a school where a degree or training is asked for', () => {
    const coverage = of('Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung')
    expect(coverage?.had).toEqual(['a degree or vocational training'])
  })
  it('has no years in a kitchen', () => {
    expect(of('Mindestens 3 Jahre Berufserfahrung als Koch in der Gastronomie')?.state).not.toBe('have')
  })
})

it('takes short studies for "ensino superior", and a diploma for one', () => {
  const education = (what: string) => ({
    targetRoles: ['Gardener'],
    resume: `Ida Example\nCork\n\nExperience\nGardener, Example Park\nMarch 2015 - present\n- Kept roses\n\nEducation\n${what}, Example School, 2010 - 2014\n`,
  })
  const state = (what: string, asked: string) => held({ ...education(what), asked: [asked] }).of(0)?.state
  expect(state('Tecnólogo em Gestão Comercial', 'Ensino superior completo ou cursando')).toBe('have')
  expect(state('Ensino médio', 'Ensino superior completo')).toBe('missing')
  expect(state('Diploma alberghiero', 'Diploma alberghiero o titolo equivalente')).toBe('have')
})

describe('a subject', () => {
  const studied = (what: string) => ({
    title: 'Software Engineer',
    targetRoles: ['Software Engineer'],
    resume: `Ida Example\nCork\n\nExperience\nSoftware Engineer, Example Ltd\nMarch 2015 - present\n- Wrote code\n\nEducation\n${what}, Example University, 2010 - 2014\n`,
  })
  it.each([
    ['BSc Computer Science', 'Abgeschlossenes Studium der Informatik'],
    ['BSc Computer Science', 'Grado en Ingeniería Informática'],
    ['Bachelor of Law', 'Licence en droit exigée'],
    ['BSc Mathematics', 'Abgeschlossenes Studium der Mathematik'],
  ])('%s is what is asked for by its foreign name: %s', (own, asked) => {
    const coverage = held({ ...studied(own), asked: [asked] }).of(0)
    expect(isHad(coverage)).toBe(true)
    expect(coverage).not.toHaveProperty('knockOut')
  })
  it('that is another one stays another one', () => {
    const coverage = held({ ...studied('BA History'), asked: ['Abgeschlossenes Studium der Informatik'] }).of(
      0,
    )
    expect(coverage?.state).toBe('missing')
  })
})

it.each([
  ['Buchhalterin', 'accountant'],
  ['Électricien industriel', 'industrial electrician'],
  ['Software Engineer', null],
  ['Head of Finance', null],
])('the title %s is in English: %s', (title, english) => {
  expect(englishTitle(title)).toBe(english)
})
