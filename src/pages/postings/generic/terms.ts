import { findPay } from '../../../core/advert/facts/pay'
import type { Line } from '../text/lines'

/** Hours a week as adverts word them in a dozen languages. */
const hours =
  /\d\s?(?:-\s?\d{1,2}\s?)?(?:hours?|hrs|std\.?|stunden|heures|horas|ore|uur|timer|timmar|tuntia|hodin|godzin|óra) (?:a|per|each|pro|die|in der|par|por|a la|alla|settimanali|semanales|i|om|viikossa|týdně|tygodniowo|heti|w) ?(?:week|woche|semaine|semana|settimana|veckan|ugen|uken|tygodniu)?/iu
const contract =
  /(?<!\p{L})(?:full[- ]time|part[- ]time|permanent|fixed[- ]term|temporary|zero[- ]hours|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps (?:plein|partiel)|jornada completa|media jornada|tempo (?:pieno|parziale|indeterminato)|voltijds|deeltijds|heltid|deltid|fuldtid|fast stilling|tillsvidare|kokoaikainen|osa-aikainen|plný úvazek|pełny etat|umowa o pracę|teljes munkaidő|tam zamanlı|полная занятость|正社員|全职|정규직)(?!\p{L})/iu

const most = 40

/** The terms of a job that an advert's lines state: pay for a period, hours, the kind of contract. */
export function termsIn(lines: readonly Line[]): string[] {
  const texts = lines
    .filter(line => !line.chrome && line.text.length < 600)
    .slice(0, most)
    .map(line => line.text)
  const found: string[] = []
  if (texts.some(text => /\d/.test(text) && findPay(text)?.period)) found.push('pay')
  if (texts.some(text => hours.test(text))) found.push('hours')
  if (texts.some(text => contract.test(text))) found.push('contract')
  return found
}
