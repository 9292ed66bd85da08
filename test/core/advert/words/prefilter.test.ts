import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { prefilter } from '../../../../src/core/advert/words/prefilter'

describe('prefilter', () => {
  it('opens for a word of the text, folded, and for nothing else', () => {
    const mayHold = prefilter(/^eleve/)
    expect(mayHold('Niveau élevé')).toBe(true)
    expect(mayHold('relève')).toBe(false)
    expect(mayHold('')).toBe(false)
  })
  it('keeps many prefilters apart, asked in any order', () => {
    const prefilters = Array.from({ length: 70 }, (_, i) => prefilter(new RegExp(`^w${i}$`)))
    for (const text of ['w0 w69', 'w31 w30', 'w69 w0'])
      expect(prefilters.flatMap((mayHold, i) => (mayHold(text) ? [`w${i}`] : []))).toEqual(
        text.split(' ').sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
      )
  })
  it('knows a text that was looked through before there was this prefilter', () => {
    const first = prefilter(/^harbour/)
    expect(first('Harbour pilot')).toBe(true)
    expect(prefilter(/^pilot/)('Harbour pilot')).toBe(true)
    expect(prefilter(/^pilot/)('A pilot of the harbour')).toBe(true)
  })
})

/** What adverts say of the things that gated readers find, in the languages that are read. */
const phrases =
  `5+ years of experience|five years in sales|3-5 yrs experience with Go|mindestens 3 Jahre Erfahrung|mehrjährige Erfahrung
2 ans d’expérience|un an d'expérience|3 años de experiencia|2 anos de experiência|almeno 2 anni di esperienza|einjährige Erfahrung als Koch
Bachelor’s degree|B.S. in Physics|BSc or MSc|B.A. or M.A. in Law|BA/BS degree|A.A. degree|A.A.S. in nursing|associate's degree in art|MBA|Ph.D. in chemistry|PhD|J.D. required
M.Ed or MSW|MPH preferred|B.Tech|M.Tech in computing|BEng (Hons)|G.E.D. or diploma|GED|H.S. diploma|high-school education|highschool|secondary school|GCSEs|two A-levels
four-year college|4-year university program|2-year technical degree|two-year college|HND in building|BTS ou DUT|bac +5|Bac pro cuisine|niveau bac|CAP boulangerie|BEP|licence en droit|école d’ingénieurs
diplôme exigé|formation supérieure|Abitur|Fachabitur|abgeschlossenes Studium|Hochschulabschluss|Berufsausbildung|Ausbildung zum Koch|Lehre als Maler|mittlere Reife|Meister|Techniker (m/w/d)|Promotion in Chemie|Diplom
licenciatura en economía|grado en derecho|título universitario|bachillerato|FP superior|ciclo formativo|ensino médio|ensino superior completo|graduação em direito|mestrado|pós-graduação|laurea magistrale|laurea in fisica|diploma di scuola superiore|perito tecnico
undergraduate student|graduate degree|postgraduate qualification|doctorate|Pharm.D|DPhil|accredited college degree|foundation degree|12º ano
authorized to work in the US|no visa sponsorship|we cannot sponsor visas|visa sponsorship available|right to work in the UK|work permit|Arbeitserlaubnis|permis de travail|permiso de trabajo|permesso di soggiorno|autorização de trabalho
security clearance required|TS/SCI|top secret|public trust|polygraph|U.S. citizens only|US person|Staatsangehörigkeit|background check|criminal record check|DBS check|police clearance|credit check|pre-employment screening|fingerprinting|Führungszeugnis|casier judiciaire|antecedentes penales|carichi pendenti
drug test|drug-free screening|hair follicle test|substance abuse test|prueba de drogas
up to 25% travel|no travel|Reisebereitschaft 20 %|déplacements 10 %|50% viajes|disponibilità a trasferte 30%
fully remote|#LI-Remote|hybrid work|hybrider Job|Home-Office möglich|télétravail partiel|teletrabajo|trabalho remoto|lavoro da remoto|on-site|onsite in Leeds|in-office company|vor Ort in Kiel|presencial|in presenza|2 days in the office|3 jours au bureau|not remote|work from home|telecommute|smart working|im Büro 2 Tage pro Woche im Büro
full-time|Vollzeit|temps plein|jornada completa|tempo integral|tempo pieno|part-time|Teilzeit|mi-temps|media jornada|meio período|internship|co-op student|Praktikum|Werkstudent|stage de six mois|alternance|prácticas|becario|estágio|tirocinio|temporary|fixed-term|befristet|Zeitarbeit|CDD|intérim|eventual|tempo determinato|maternity cover|contractor|freelance|freiberuflich|freie Mitarbeit|corp-to-corp|C2C|contrato PJ|partita IVA|Minijob|450-Euro-Basis|geringfügig
English C1|Deutschkenntnisse|français courant|inglés alto|alemão|tedesco|Chinese|sign language|Bahasa Indonesia|fluent Haitian Creole|ASL|Polish and Czech|deutschsprachig
certified scrum master|CPA license|registered nurse (RN) license|Zertifikat|Staplerschein|CACES|habilitation électrique|certificación|certificação|attestato|patentino|Approbation|driving licence
40 hours per week|37,5 Std. pro Woche|35h par semaine|40 horas semanales|40 ore settimanali|38,5 Wochenstunden|30-hour week
reports to the Head of Finance|berichtet an die Geschäftsführung|rattaché au Directeur|reporta al Gerente|riporta al Direttore|under the supervision of the Manager
team of eight|a 12-person team|équipe de 5 personnes|equipo de seis|3 direct reports
apply by 3 May 2027|Bewerbungsschluss: 3. Mai 2027|date limite : 3 mai 2027|starts immediately|ab sofort|zum nächstmöglichen Zeitpunkt|start date: June 2027|incorporación inmediata|inizio: giugno 2027|asap
Seniority level: mid|entry-level role|mid-career position|Karrierestufe: senior|niveau d’expérience : senior|nivel de experiencia: junior|livello: senior
no degree required|experience is not necessary|keine Vorkenntnisse erforderlich|aucune expérience exigée|sin experiencia requerida|nessuna esperienza richiesta|travel isn’t required
$120,000 – $140,000 per year|€ 20 pro Stunde|12–15 LPA|80–95k`
    .split(/[|\n]/)
    .filter(Boolean)

const modules = {
  years: () => import('../../../../src/core/advert/requirements/years').then(m => m.findYears),
  degree: () => import('../../../../src/core/advert/requirements/degree').then(m => m.findDegree),
  waived: () => import('../../../../src/core/advert/requirements/waived').then(m => m.findWaived),
  authorization: () =>
    import('../../../../src/core/advert/facts/authorization').then(m => m.findAuthorizations),
  certificate: () =>
    import('../../../../src/core/advert/facts/certifications').then(m => m.asksCertification),
  certifications: () =>
    import('../../../../src/core/advert/facts/certifications').then(m => m.findCertifications),
  employment: () =>
    import('../../../../src/core/advert/facts/employment-type').then(m => m.findEmploymentType),
  hours: () => import('../../../../src/core/advert/facts/hours').then(m => m.findHours),
  languages: () => import('../../../../src/core/advert/facts/languages').then(m => m.findLanguages),
  level: () => import('../../../../src/core/advert/facts/level').then(m => m.findLevel),
  days: () => import('../../../../src/core/advert/facts/onsite-days').then(m => m.findOnsiteDays),
  reports: () => import('../../../../src/core/advert/facts/reports-to').then(m => m.findReportsTo),
  start: () => import('../../../../src/core/advert/facts/start').then(m => m.findStart),
  deadline: () => import('../../../../src/core/advert/facts/deadline').then(m => m.findDeadline),
  team: () => import('../../../../src/core/advert/facts/team-size').then(m => m.findTeamSize),
  travel: () => import('../../../../src/core/advert/facts/travel').then(m => m.findTravel),
  mode: () => import('../../../../src/core/advert/facts/work-mode').then(m => m.findWorkMode),
}

type Reader = (text: string) => unknown
const load = async (): Promise<[string, Reader][]> => {
  vi.resetModules()
  return Promise.all(
    Object.entries(modules).map(async ([name, get]): Promise<[string, Reader]> => [name, await get()]),
  )
}

describe('gated readers', () => {
  let gated: [string, Reader][]
  let open: Map<string, Reader>
  beforeAll(async () => {
    gated = await load()
    vi.doMock('../../../../src/core/advert/words/prefilter', () => ({ prefilter: () => () => true }))
    open = new Map(await load())
  })
  afterAll(() => vi.doUnmock('../../../../src/core/advert/words/prefilter'))

  const agree = (text: string) => {
    for (const [name, read] of gated)
      expect([name, text, read(text)]).toEqual([name, text, open.get(name)?.(text)])
  }

  it('find each thing that is said', () => {
    const found = new Set<string>()
    for (const phrase of phrases)
      for (const text of [phrase, `We ask: ${phrase}.`, `${phrase}, and good humour`, phrase.toUpperCase()]) {
        agree(text)
        for (const [name, read] of open) {
          const answer = read(text)
          if (answer && !(Array.isArray(answer) && answer.length === 0)) found.add(name)
        }
      }
    // Every reader is put to the test by some phrase.
    expect([...found].sort()).toEqual(Object.keys(modules).sort())
  })
  it('answer as without their prefilters, whatever stands together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...phrases), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(' ', ', ', '. ', ' (', ' / ', ' – ', ' or '),
        (parts, joint) => agree(parts.join(joint)),
      ),
      { numRuns: 400 },
    )
  })
})
