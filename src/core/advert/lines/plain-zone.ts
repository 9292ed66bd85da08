import type { Zone } from '../advert'
import { findPay } from '../facts/pay'
import { prefilter } from '../words/prefilter'

const notice =
  /\b(?:privacy (?:notice|policy)|personal data|unsolicited (?:resumes?|cvs?)|drug[- ]free workplace|e-verify)\b|\b(?:regardless of|without regard to|irrespective of) (?:their |your |an? |any )?(?:individual['’]s )?(?:race|colou?r|age|gender|sex|religion|background|national)|\bprotected (?:by (?:applicable )?(?:federal |state |local )*laws?|characteristic|veteran|class)|datenschutz(?:hinweis|erkl[äa]rung|bestimmung)|personenbezogene[nrs]? daten|unabh[äa]ngig von (?:geschlecht|herkunft|alter|nationalit)|donn[ée]es personnelles|protecci[óo]n de datos|datos personales|prote[çc][ãa]o de dados|dati personali|trattamento dei dati/i
const applying =
  /\bapply (?:today|now|online|here|via)\b|\b(?:submit|send|email) (?:us )?(?:a |your |an )(?:updated |current )?(?:resume|r[ée]sum[ée]|cv|cover letter|application)\b|\bsende?n? (?:sie )?(?:uns )?(?:deine|ihre) (?:vollst[äa]ndigen |aussagekr[äa]ftigen )?bewerbung|\bjetzt bewerben\b|\benvoye[rz](?:-nous)? (?:votre|ton) (?:cv|candidature)|\benv[íi]a(?:nos)? tu (?:cv|curr[íi]culum)|\benvie (?:seu|o seu) curr[íi]culo|\binvia(?:re|ci)? (?:il )?(?:tuo |proprio )?(?:cv|curriculum)/i
const mayHold = prefilter(
  /^privacy$|^personal|^unsolicited$|^drug$|^verify$|^regardless$|^regard$|^irrespective$|^protect|datenschutz|personenbezogen|^unabhangig$|personnelles|^datos$|^dados$|^dati$|^apply$|^submit$|^send|^email$|bewerb|^envoy|^envi|^invia/,
)

/** The sum of a pay that calls itself pay. */
const plainPay = 4

/**
 * The zone of a line that leaves no doubt by itself, wherever it stands: a sum of pay, a notice of the law, how to
 * apply. Null for all others.
 */
export function plainZone(text: string): Zone | null {
  if (mayHold(text)) {
    if (notice.test(text)) return 'legal'
    if (applying.test(text)) return 'process'
  }
  return (findPay(text)?.score ?? 0) >= plainPay ? 'offer' : null
}
