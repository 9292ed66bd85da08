import { stemOf } from '../words'

/**
 * What is studied, as other languages and their short forms call it, brought to the English stem: "Informatik" and
 * "computer science" are one subject, "ADE" is business.
 */
const names: readonly (readonly [stem: RegExp, english: string])[] = [
  [/^(?:wirtschafts)?informati[kqc]/, 'computer'],
  [/^(?:betriebswirt|bwl$|ade$|empres|aziendal|entrepris)|kaufm[ae]nn|kauffrau|kaufleut/, 'business'],
  [/^(?:volkswirt|vwl$|wirtschaft|okonom|econom[iaei]|ekonom)/, 'economics'],
  [/^(?:buchhalt|rechnungswes|contab|comptab|ragioner)/, 'accounting'],
  [/^finanz/, 'finance'],
  [/^(?:jura$|recht|derech|droit$|direit|giurisprud|diritt)/, 'law'],
  [/^(?:maschinenbau|mecani|meccani|konstruktion)|mechaniker/, 'mechanical'],
  [/^(?:elektr|electri[cq]|electrotec|elettr|eletr)/, 'electrical'],
  [/^(?:ingenier|ingegner|engenhar|genie$)|ingenieur/, 'engineering'],
  [/pfleg|^(?:enfermer|enfermag|infirmi|infermier)/, 'nursing'],
  [/^(?:medizin|medecin|medicin)/, 'medicine'],
  [/^(?:psicolog|psycholog)/, 'psychology'],
  [/^sozial/, 'social'],
  [/padagog|^(?:pedagog|erzieh|lehramt|educac|educaz|enseign|ensinan|didakti)/, 'education'],
  [/^(?:chemi[ek]|quimic|chimi)/, 'chemistry'],
  [/^(?:biologi|biologia)/, 'biology'],
  [/^(?:physik|physiqu|fisic)/, 'physics'],
  [/^(?:mathemati[kq]|matemat)/, 'mathematics'],
  [/^(?:statisti[kq]|estadist|estatist)/, 'statistics'],
  [/^(?:kommunikation|comunicac|comunicaz)/, 'communication'],
  [/^(?:journalistik|publizistik|periodism|jornalism|giornalism)/, 'journalism'],
  [/^logisti[kqc]/, 'logistics'],
  [/^(?:architektur|arquitect|arquitet|architett)/, 'architecture'],
  [/^(?:gestaltung|diseno)/, 'design'],
  [/^(?:tourismus|turism)/, 'tourism'],
  [/^(?:agrar|agricol|agronom)/, 'agriculture'],
  [/^(?:geschicht|histoir|storia$)/, 'history'],
  [/^(?:koch|cuisin|cocina|cozinh|cucin)/, 'culinary'],
]

/** @param stem of one word. */
export function englishSubject(stem: string): string {
  const english = names.find(([name]) => name.test(stem))?.[1]
  return english === undefined ? stem : stemOf(english)
}
