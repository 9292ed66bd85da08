/** What the page's own title says: parts between separators, and sentences like "Job Application for X at Y". */
export interface Headline {
  /** The whole title without an unread badge. */
  whole: string
  parts: string[]
  /** A sentence that names both. */
  sentence: { title: string; employer: string } | null
}

const separators = /^(?:\s+[-–—|·•»›/~]\s+|\s*\|\s+|\s+\|\s*|\s+::?\s+|\s*[–—]\s+|\s+[–—]\s*)/u

const mayBegin = /[\s|–—]/u

/** Splits at separators with spaces around them that stand outside brackets ("Nurse (Day - Night) - Example Clinic"). */
export function splitTitle(title: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (let at = 0; at < title.length; ) {
    const char = title.charAt(at)
    if ('([{'.includes(char)) depth++
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
    const separator = depth === 0 && mayBegin.test(char) ? separators.exec(title.slice(at, at + 8)) : null
    if (separator) {
      parts.push(part.trim())
      part = ''
      at += separator[0].length
    } else {
      part += char
      at += 1
    }
  }
  parts.push(part.trim())
  return parts.filter(Boolean)
}

const sentences: readonly [RegExp, 'title first' | 'employer first'][] = [
  [/^job application for (.+) at (.+)$/i, 'title first'],
  [
    /^(?:apply (?:now )?(?:for|to)|application for|applying for)(?: the| our)?(?: position of)? (.+?)(?: (?:job|position|role))? (?:at|with|@) (.+)$/i,
    'title first',
  ],
  [
    /^(.+?) (?:is )?(?:hiring|looking for|seeking|recruiting|recrute|sucht|busca|cerca|zoekt|contrata|søker|söker) (?:an? |ein[en]* |une? )?(.+?)(?: in .+)?$/i,
    'employer first',
  ],
  [/^(.+) @ (.+)$/, 'title first'],
  [/^(.+?) (?:jobs?|job opening|position|vacancy|role) (?:at|with) (.+?)(?: in .+)?$/i, 'title first'],
  [/^(.+?),? (?:job |jobs )?in .{2,60}? (?:at|with|bei|chez) (.+)$/i, 'title first'],
  [/^(.+) (?:at|bei|chez|presso|bij) (.+)$/i, 'title first'],
]

export function sentenceIn(text: string): Headline['sentence'] {
  for (const [pattern, order] of sentences) {
    const found = pattern.exec(text)
    const [a, b] = [found?.[1]?.trim(), found?.[2]?.trim()]
    if (!a || !b || a.length > 200 || b.length > 100) continue
    return order === 'title first' ? { title: a, employer: b } : { title: b, employer: a }
  }
  return null
}

/** The sentence in a title that may have a site's name behind it: whole, then by bars, then by dashes. */
export function sentenceOf(title: string): Headline['sentence'] {
  const byBars = title.split(/(?<!\s)\s+[|·•]\s+/u)
  for (const text of [title, ...byBars, ...splitTitle(title)]) {
    if (text === title && byBars.length > 1) continue
    // "Nurse - Working at Example": the last part names the employer by itself.
    if (careersAt(splitTitle(text).at(-1) ?? '') !== null) continue
    const sentence = sentenceIn(text)
    if (sentence) return sentence
  }
  return null
}

export function readHeadline(title: string): Headline {
  const whole = title
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\(\d{1,3}\+?\)\s+/, '')
  const parts = splitTitle(whole)
  return { whole, parts, sentence: sentenceOf(whole) }
}

/** Words of a part that says what kind of page this is, not which job or whose. */
const generic =
  /^(?:(?:our |view |all |open |current |new |the |your |my |search |find |browse |online )*(?:jobs?|careers?|job (?:details?|description|posting|opening|ad|advert|openings|opportunit(?:y|ies)|search|board|listings?|view|application|offers?)|(?:career|employment|job|work) (?:opportunit(?:y|ies)|site|center|centre|portal|page|details?|openings?)|vacanc(?:y|ies)(?: details?)?|positions?|openings?|opportunit(?:y|ies)|requisition|details?|apply(?: now| online)?|application(?: form)?|employment|recruit(?:ment|ing)|home(?:page)?|job ?boards?|welcome|login|sign in|work (?:with|for) us|join us|job and career.*|posting details?|position details?)|vacview|stellen(?:angebote?|markt|anzeigen?|detail\w*|ausschreibung(?:en)?|portal)?|offene stellen|karriere(?:portal|seite)?|jobb[öo]rse|bewerbung(?:sformular)?|bewerben|stellenanzeige|jobs (?:&|und|and) (?:karriere|careers?)|offres? d['’]emplois?|emplois?|carri[èe]res?|recrutement|candidature|postuler|d[ée]tails? (?:de l['’]offre|du poste)|nos offres|empleos?|ofertas? de (?:empleo|trabajo)|trabaja con nosotros|vacantes?|lavoro|offert[ae] di lavoro|lavora con noi|posizioni aperte|candidatura|vagas?(?: de emprego)?|trabalhe conosco|vacatures?|werken bij|solliciteren|oferta pracy|praca|kariera|работа|вакансии|робота|(?:online )?(?:application )?form|formul[áaä][řr]|formularz|formulaire|formul[aá]rio|lomake|hakemus|űrlap|ansökan|ansøgning|søknad|kariérn[ií] (?:stránky|web)|karjera|karriär|lediga jobb|jobba hos oss|ledige stillinger|job hos os|töihin|avoimet työpaikat|cariere|állás(?:ok|ajánlatok)?|karrier|kariyer|iş ilanları|вакансія|вакансия|вакансії|кар[’']єра|карьера|採用情報|採用|求人|求人情報|招聘|加入我们|채용|채용정보)$/iu

export const isGenericPart = (part: string): boolean =>
  generic.test(part.replace(/(?<![\d.!:…])[\d.!:…]+$/u, '').trim())

const careerSuffix =
  /(?<!\s)\s+(?:careers?|jobs?|karriere(?:portal)?|stellen(?:angebote|portal)?|recruiting|recruitment|emplois?|carri[èe]res?|empleos?|vacatures|job board|employment(?: opportunities)?|kari[eé]ra|kariyer|rekry|lediga jobb|állások|採用(?:情報|サイト)?|채용|招聘|career (?:site|portal|page|center|opportunities)|hiring|talent(?: community)?)\s*(?:site|page|portal)?$/iu
const careerPrefix =
  /^(?:(?:careers?|jobs?|working|work|employment|job opportunities|career opportunities|opportunities|openings|vacancies|karriere|stellen(?:angebote)?|offene stellen|emplois?|carri[èe]res?|recrutement|offres d['’]emploi|empleos?|trabaja|lavora|lavoro|vagas|trabalhe|vacatures|werken|life|arbeiten|(?:find )?.{0,30}opportunit(?:y|ies))\s+(?:at|with|bei|chez|en|presso|con|na|em|bij|in|for|by|der|des|di)|join)\s+/iu

/** "Example" of "Careers at Example", or null. */
export function careersAt(text: string): string | null {
  const name = text.replace(careerPrefix, '').trim()
  return name !== text.trim() && name ? name : null
}

/** The name inside "Careers at Example", "Example Careers", "Jobs bei Example". */
export function withoutCareerWords(part: string): { name: string; stripped: boolean } {
  const name = part.replace(careerPrefix, '').replace(careerSuffix, '').trim()
  return { name, stripped: name !== part.trim() && name !== '' }
}
