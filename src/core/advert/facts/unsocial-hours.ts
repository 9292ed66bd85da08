import { prefilter } from '../words/prefilter'

const asked: readonly RegExp[] = [
  /\bon[- ]call\b|\bweekends? (?:work|shifts?|duty|hours|required|rota|availability)\b|\b(?:split|rotating|rotational|night|evening|late|early|weekend|overnight) shifts?\b|\b(?:alternate|every (?:other |second )?)(?:weekends?|saturdays?|sundays?)\b/i,
  /\b(?:work|working|rostered|rota|available|availability|shifts?|hours|includ\w+|cover)\b[^.;]{0,40}\b(?:weekends?|nights?|evenings|bank holidays|public holidays|saturdays?|sundays?)\b/i,
  /\b(?:sat|sun)(?:urday|day)?s?\b[^.;]{0,12}\d{1,2}(?::\d\d)?\s?(?:am|pm)\b/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:schicht|wochenend|nacht|bereitschafts|sonntags|feiertags)(?:dienste?n?|arbeit|betrieb)|rufbereitschaft|(?:travail|horaires?) (?:de nuit|le week-end|les? week-ends?|en (?:2|3|deux|trois)[ x-]*(?:8|équipes))|astreintes?|turnos? (?:rotativos?|de noche|noturnos?|de fim de semana)|fines de semana|finais de semana|fins de semana|turni (?:notturni|festivi|nel weekend)|reperibilit[àa])(?![A-Za-zÀ-ɏ])/iu,
]
const denied =
  /\b(?:no|not|without|never)\b[^.;,]{0,20}\b(?:weekends?|nights?|evenings?|on[- ]call|shifts?|sundays?|saturdays?)\b|\bweekends? (?:off|free)\b|(?<![A-Za-zÀ-ɏ])(?:kein[a-z]*|ohne|pas de|sans|sin|sem|senza|niente|nessun[a-z]*)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:schicht|wochenend|nacht|travail|astreinte|turno|fines|turni|week)/iu
const mayHold = prefilter(
  /^call$|weekend|shift|night|evening|holiday|saturday|sunday|^sat|^sun|schicht|wochenend|nacht|bereitschaft|sonntag|feiertag|nuit|^week|^astreinte|^turn[oi]|semana|reperibilita/,
)

/** Whether a text asks for work when others are off: weekends, nights, shifts that change, calls. */
export const asksUnsocialHours = (text: string): boolean =>
  mayHold(text) && asked.some(test => test.test(text)) && !denied.test(text)
