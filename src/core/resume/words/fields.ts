import { once } from '../../kernel/once'
import { squash } from './headings'

/** What forms and tables call the parts of an entry. */
export type Field = 'employer' | 'title' | 'school' | 'degree' | 'date' | 'place'

const names: Record<Field, string> = {
  employer:
    'company|company name|employer|employer name|name of employer|name and address of employer|organisation|organization|firma|arbeitgeber|unternehmen|entreprise|société|employeur|empresa|compañía|azienda|datore di lavoro|bedrijf|werkgever|företag|arbetsgivare|pracodawca|firma i miejscowość|компания|работодатель',
  title:
    'position|position held|occupation|occupation or position held|title|job title|role|designation|post|stelle|position als|funktion|poste|poste occupé|fonction|puesto|cargo|ruolo|mansione|posizione|functie|befattning|roll|stanowisko|должность|позиция',
  school:
    'school|school name|institution|institution name|university|college|institute|name of institution|schule|hochschule|universität|établissement|école|institución|centro|universidad|istituto|scuola|università|instelling|lärosäte|uczelnia|вуз|учебное заведение',
  degree:
    'degree|qualification|title of qualification awarded|course|programme|program|abschluss|studiengang|diplôme|título|titulación|titolo|diploma|opleiding|examen|stopień|kierunek|степень|специальность',
  date: 'date|dates|period|duration|year|years|when|tenure|from|from – to|dates of employment|employment dates|employment period|zeitraum|dauer|période|durée|fecha|fechas|periodo|período|date di impiego|periode|okres|период|даты',
  place: 'location|place|city|ort|standort|lieu|ville|lugar|ubicación|ciudad|luogo|sede|plaats|miejsce|город',
}

const fields = once(() => {
  const byName = new Map<string, Field>()
  for (const [field, list] of Object.entries(names) as [Field, string][])
    for (const name of list.split('|')) byName.set(squash(name), field)
  return byName
})

/** The field that a text names and nothing else: the head of a table's column, or a label beside its value. */
export const fieldName = (text: string): Field | null =>
  text.length > 40 ? null : (fields().get(squash(text)) ?? null)

/** The same for the head of a column, which may name two things: "Role and duties". */
export const columnName = (text: string): Field | null =>
  fieldName(text) ?? fieldName(text.split(/(?:(?<!\s)\s+)?(?:&|\/|,|\band\b|\bund\b|\bet\b)\s*/i)[0] ?? '')

/** "Company: Example Ltd" as its field and what stands in it. */
export function labelled(text: string): { field: Field; value: string } | null {
  const found = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/u.exec(text)
  const field = found?.[1] ? fieldName(found[1]) : null
  return field && found?.[2] ? { field, value: found[2] } : null
}
