import type { Found } from '../../site-reader'
import { known } from './find'

const mode =
  /remote|hybrid|on-?site|home ?-?office|distanc|télétravail|sur site|hybride|remoto|ibrid|in sede|presencial|híbrid|vor ort|op locatie|thuiswerk/i
const type =
  /full[ -]?time|part[ -]?time|contract|temporary|permanent|intern(?:ship)?\b|volunteer|apprentic|freelance|casual|temps (?:plein|partiel)|\bCD[ID]\b|alternance|\bstage\b|tempo (?:pieno|parziale|inde|dete|integral|parcial)|vollzeit|teilzeit|befristet|festanstellung|praktik|werkstudent|jornada|media jornada|tiempo (?:completo|parcial)|indefinid|prácticas|meio período|estágio|voltijd|deeltijd|fulltime|parttime|vast (?:contract|dienst)/i
const pay = /[$€£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|inr|pln|sek|nok|dkk)\b|\d\s?k\b/i

/** Tells apart short values that stand side by side without labels ("Hybrid", "Full-time", "€50K/yr"). */
export function sortPills(pills: readonly Found<string>[]) {
  const short = pills.filter(pill => pill.value.length <= 80)
  return known<{ workMode?: Found<string>; employmentType?: Found<string>; baseSalary?: Found<string> }>({
    workMode: short.find(pill => mode.test(pill.value) && pill.value.length <= 40),
    employmentType: short.find(pill => type.test(pill.value) && pill.value.length <= 60),
    baseSalary: short.find(pill => pay.test(pill.value) && /\d/.test(pill.value)),
  })
}
