import { prefilter } from '../words/prefilter'
import { findDay, type NamedDay } from './dates'
import type { Found } from './found'

const closes =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:apply (?:by|before|no later than)|(?:application(?:s)? )?(?:closing|close) date|appl(?:y|ications?) deadline|deadline (?:to apply|for (?:all )?applications?)|(?:applications?|application window|posting|vacancy|job|position|advert)\b[^.;]{0,40}\b(?:closes?|due|accepted (?:until|through)|open until|received by|submitted by)(?: on| by)?|(?:submit|send|apply|applications?)\b[^.;]{0,70}\b(?:by|before|until|no later than)|deadline(?=\s?[:–-]|\s\(?\d)|(?:stop|cease|finish|end)[^.;]{0,30}\bapplications?\b[^.;]{0,12}\bon|(?:(?:application|submission|recruitment|hiring) (?:window|period|round|process)|applications?|submissions?|call|recruitment|opening|listing|vacancy|role|post|competition)\b[^.;]{0,40}\b(?:closes?|ends?|shuts?|closing|runs? (?:until|to|through)|until|till|up to|through)(?: on)?|last date to apply|deadline\b[^.;:]{0,40}\b(?:is|on)|expires? on|(?:get in touch|contact us|write to us|e-?mail us|reply|respond|register)[^.;]{0,40}\b(?:by|before|until|no later than)|(?:env[íi][ae]|manda|remite|postula)[^.;]{0,40}\b(?:antes del?|hasta el)|sollicit(?:er|ati)[^.;]{0,40}\bt\/m|(?:inviaci|invia|mandaci|manda|candidati)[^.;]{0,40}\bentro(?: il)?|(?:envoye[rz]|adresse[rz]|transmett[a-z]+)[^.;]{0,50}\b(?:avant le|au plus tard le)|(?:schick|send)[a-zäöü]*[^.;]{0,50}\bbis(?: zum| spätestens)?|(?:envie|mande|enviar)[^.;]{0,40}\bat[ée]|apply (?:latest|on or before|prior to|until|till|through|up to)|on or before|sollicite(?:er|ren)[^.;]{0,40}\b(?:v[óo]{2}r|tot(?: en met)?|uiterlijk)|reage(?:er|ren)[^.;]{0,30}\b(?:tot(?: en met)?|v[óo]{2}r|uiterlijk)|sluitingsdatum|sista ans[öo]kningsdag(?:en)?|ans[öo]k(?: senast)?[^.;]{0,20}\bsenast|senast(?: den)?|ans[øo]gningsfrist(?:en)?|s[øo]knadsfrist(?:en)?|hakuaika p[äa][äa]ttyy|termin (?:sk[łl]adania|aplikowania)[^.;:]{0,30}|aplikuj do|uz[áa]v[ěe]rka|(?:job |position |vacancy |posting |advert |ad )?(?:clos(?:ing|es?)|posting end|end|expiry|expiration|removal|last|final) (?:date|day)(?: (?:for applications|to apply))?(?=\s?[:–-]|\s\d)|clos(?:ing|es)(?=\s?(?::|on\b|[–-])|\s\d|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:posted|advertised|posting|listed|live|open|accepting)[^.;]{0,30}\b(?:until|through|till)|(?:expires?|expiry date|valid until|open until)(?=\s*:|\s\d)|bewerbungsschluss|einsendeschluss|meldeschluss|bewerbungsfrist|bewerbungsende|bewerben sie sich[^.]{0,40}\b(?:bis|spätestens am)|bewerbung(?:en)?[^.;]{0,40}\bbis(?: zum| spätestens)?|frist(?=\s?:)|clôture des candidatures|cierre (?:de (?:la )?)?(?:convocatoria|inscripci[óo]n(?:es)?)|encerramento(?: das inscri[çc][õo]es)?|chiusura (?:del bando|candidature)|bewirb dich[^.]{0,40}\b(?:bis|spätestens am)|date limite(?: de (?:candidature|d[ée]p[ôo]t))?|candidatures?[^.]{0,40}(?:\bavant le|\bjusqu[’']au|\bau plus tard le)|(?:postulez|candidatez)[^.]{0,30}(?:avant le|jusqu[’']au)|cl[ôo]ture(?: le)?(?=\s?:|\s\d)|fin des candidatures|fecha l[íi]mite|plazo (?:de|para)|(?:solicitudes?|candidaturas?|postulaci[óo]n(?:es)?|inscripci[óo]n(?:es)?)[^.]{0,40}\bhasta el|prazo (?:de|para)|inscri[çc][õo]es at[ée]|data limite|candidature[^.]{0,30}\bentro|scadenza(?: (?:per la candidatura|delle candidature|candidature))?|(?:candidarsi|inviare la candidatura|candidati) entro(?: il)?|截止(?:日期|时间)?|応募締切日?|締め?切り?日?|마감일?|n[ãa]o perca[^.]{0,30}\bat[ée]|candidate-se at[ée]|postul[ae](?:te)? (?:antes del?|hasta el)|postule[rz] avant le)(?![A-Za-zÀ-ɏ\p{N}])/iu

/** One look that spares most lines the rest. */
const mayHold = prefilter(/\d/)

/** The last day for applications that a text names. A deadline of the work itself is none. */
export function findDeadline(text: string): Found<NamedDay> | null {
  // Days are rare; the many turns of phrase are asked for where one is named.
  if (!mayHold(text) || !findDay(text)) return null
  const cue = closes.exec(text)
  if (!cue) return null
  const from = cue.index + cue[0].length
  const named = findDay(text.slice(from, from + 60))
  // The day stands close by, not in the next sentence.
  if (!named || /[.;]\s+\p{Lu}/u.test(text.slice(from, from + named.start))) return null
  return { value: named.value, start: cue.index, end: from + named.end }
}
