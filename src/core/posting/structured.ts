import type { EmploymentType, PayPeriod } from './posting'

/** schema.org's own words for employment types; pages write them in any case and with any separator. */
const types: Record<string, EmploymentType> = {
  fulltime: 'full-time',
  parttime: 'part-time',
  contractor: 'contract',
  contract: 'contract',
  freelance: 'contract',
  temporary: 'temporary',
  temp: 'temporary',
  seasonal: 'temporary',
  intern: 'internship',
  internship: 'internship',
  volunteer: 'volunteer',
  apprenticeship: 'apprenticeship',
  perdiem: 'other',
  other: 'other',
}

/** The type that one of schema.org's words (`FULL_TIME`) names, or null where it is free text. */
export const structuredEmploymentType = (word: string): EmploymentType | null =>
  types[
    word
      .toLowerCase()
      .replace(/^https?:\/\/schema\.org\//, '')
      .replace(/[^a-z]/g, '')
  ] ?? null

const periods: Record<string, PayPeriod> = {
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  mon: 'month',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  ann: 'year',
  stunde: 'hour',
  heure: 'hour',
  hora: 'hour',
  ora: 'hour',
  uur: 'hour',
  tag: 'day',
  jour: 'day',
  dia: 'day',
  giorno: 'day',
  dag: 'day',
  woche: 'week',
  semaine: 'week',
  semana: 'week',
  settimana: 'week',
  monat: 'month',
  mois: 'month',
  mes: 'month',
  mese: 'month',
  maand: 'month',
  jahr: 'year',
  annee: 'year',
  an: 'year',
  ano: 'year',
  anno: 'year',
  jaar: 'year',
  annum: 'year',
}

/** The period that schema.org's `unitText` names, or null. */
export const structuredPeriod = (word: string): PayPeriod | null =>
  periods[
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/^(?:per|pro|par|por|al|all['’])[\s_]?/, '')
      .replace(/[^a-z]/g, '')
  ] ?? null
