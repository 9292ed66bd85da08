import { describe, expect, it } from 'vitest'
import { withAnnouncedDegree } from '../../../../src/core/advert/requirements/announced-degree'
import { findDegree } from '../../../../src/core/advert/requirements/degree'
import { findYears } from '../../../../src/core/advert/requirements/years'

describe('findYears', () => {
  it.each([
    ['3-5 years of experience in sales', 3],
    ['five or more years in a similar role', 5],
    ['Minimum five (5) years experience', 5],
    ['7+ years building software', 7],
    ['Mindestens 3 Jahre Berufserfahrung', 3],
    ['Expérience : au moins 1 an', 1],
    ['mínimo 2 años de experiencia', 2],
    ['3 years to 5 years in retail', 3],
    ['0-2 years', 0],
    ['3\\+ years of experience in weaving', 3],
    ['3 \\+ years of experience in weaving', 3],
    ['**4\\+ years** of experience in weaving', 4],
    ['3\\-5 years of experience in weaving', 3],
    ['1 \\- 3 years of weaving experience', 1],
    ['3(+) years of experience in weaving', 3],
    ['3&#43; years of experience in weaving', 3],
    ['2~4 years of weaving experience', 2],
    ['2 ½ years of weaving experience', 2],
    ['2½ years of weaving experience', 2],
    ['18\\+ months of weaving experience', 1],
    ['5\\+ años de experiencia en telares', 5],
  ])('%s: %s', (text, years) => expect(findYears(text)[0]?.value).toBe(years))

  it.each([
    'You are at least 18 years of age',
    'We have been in business for over 30 years',
    'a 4-year degree',
    'a 2-year technical program',
    'less than 2 years of experience',
    'the next 5 years will be exciting',
  ])('asks for none: %s', text => expect(findYears(text)).toEqual([]))

  it('keeps places where marks of the source are read over', () => {
    const text = 'You bring 3\\+ years of weaving'
    const [found] = findYears(text)
    expect(text.slice(found?.start, found?.end)).toBe('3\\+ years')
  })
})

describe('findDegree', () => {
  it.each([
    ['Bachelor’s or Master’s in chemistry', 'bachelor', false],
    ['College degree or equivalent experience', 'bachelor', true],
    ["Master's degree in social work", 'master', false],
    ['High school diploma or GED', 'highschool', false],
    ["Associate's degree in nursing", 'associate', false],
    ['PhD in physics', 'doctorate', false],
    ['Abgeschlossene Ausbildung als Bäcker', 'highschool', false],
    ['Abgeschlossenes Studium oder vergleichbare Qualifikation', 'bachelor', true],
    ['Bac +5 en informatique', 'master', false],
    ['Ensino superior completo', 'bachelor', false],
    // Names that a page ran together.
    ['BCAMCABTech or equivalent', 'bachelor', true],
    ['MTechMCA', 'master', false],
    // Who plans to study further has the degree before it.
    ['planning to enter a 1-year masters program', 'bachelor', false],
    ['in the first year of a masters program', 'master', false],
    ['Junior Cert, with Irish', 'highschool', false],
    ['Leaving Certificate or equivalent', 'highschool', true],
  ])('%s: %s', (text, degree, orEquivalent) =>
    expect(findDegree(text)).toMatchObject({ value: degree, orEquivalent }),
  )

  it.each([
    'No degree required',
    'a high degree of independence',
    'Scrum Master',
    'master data maintenance',
    'a degree-granting college',
    'BEMS and BMS controllers',
    'nivel junior, certificación en primeros auxilios',
    'junior certified welder',
  ])('asks for none: %s', text => expect(findDegree(text)).toBeNull())
})

describe('withAnnouncedDegree', () => {
  const asked = (text: string, heading: string | null) => {
    const { degree, kinds } = withAnnouncedDegree(
      {
        id: 'r1',
        strength: 'must',
        kinds: ['skill'],
        quote: { line: 1, start: 0, end: text.length, text },
        skills: [],
        eitherOr: [],
        years: null,
        degree: null,
        orEquivalent: false,
      },
      heading,
    )
    return [degree, ...kinds]
  }
  it('gives fields of study the degree of the heading', () => {
    expect(asked('Textiles, Chemistry or Design', 'DEGREE PROGRAM(S):')).toEqual([
      'bachelor',
      'education',
      'skill',
    ])
    expect(asked('Chemical Engineering', 'Master’s degree in:')).toEqual(['master', 'education', 'skill'])
  })
  it.each([
    ['Textiles, Chemistry or Design', null],
    ['Textiles, Chemistry or Design', 'What you study here'],
    ['Strong communication skills', 'Degree required:'],
    ['You know how to lead a mill of forty people', 'Degree required:'],
    ['Knows 3 looms', 'Degree required:'],
  ])('leaves "%s" under "%s" as it is', (text, heading) =>
    expect(asked(text, heading)).toEqual([null, 'skill']),
  )
})
