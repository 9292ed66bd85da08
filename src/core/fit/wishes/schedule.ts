import { fieldValue } from '../../posting'
import { findInLines } from '../advert-text'
import { isNegated } from '../negation'
import { wordsOf } from '../words'
import { type MatterReader, unsaid } from './matter'

interface Hours {
  name: string
  /** How the user names it, and how adverts do. */
  cue: RegExp
  /** What says the contrary without naming it. */
  contrary?: RegExp
}

const daytime =
  /\b(?:mon(?:day)?\s*(?:-|–|to|through|thru)\s*fri(?:day)?|montag bis freitag|du lundi au vendredi)\b/i
const shifts: readonly Hours[] = [
  {
    name: 'night work',
    cue: /\b(?:night[- ]?(?:shifts?|work|duty|duties)|nights|overnights?|third shift|3rd shift|graveyard|nacht(?:schicht|dienst|arbeit)\w*|travail de nuit|turnos? (?:de )?noche)\b/i,
    contrary: /\b(?:days? shifts? only|day shift|daytime hours)\b/i,
  },
  {
    name: 'weekend work',
    cue: /\b(?:weekends?|week[- ]ends?|saturdays?|sundays?|wochenend\w*|samstags?|sonntags?|fins? de semana|fine settimana)\b/i,
    contrary: daytime,
  },
  {
    name: 'on-call duty',
    cue: /\b(?:on[- ]call|standby|stand-by|call (?:rota|rotation)|bereitschafts?\w*|rufbereitschaft|astreintes?|pager duty)\b/i,
  },
  {
    name: 'shift work',
    cue: /\b(?:(?:rotating|split|varied|alternating|swing|early|late|evening|[23])[- ]shifts?|shift[- ](?:work|pattern|system|rotation)s?|shifts|schicht(?:arbeit|dienst|system)\w*|travail posté|3x8|2x8)\b/i,
    contrary: daytime,
  },
  {
    name: 'overtime',
    cue: /\b(?:overtime|over-time|long hours|extended hours|überstunden|heures supplémentaires|horas extras?)\b/i,
  },
  {
    name: 'work on holidays',
    cue: /\b(?:(?:public|bank|some|on|and|or|weekends?,?) holidays?|feiertag\w*|jours fériés)\b/i,
  },
  { name: 'early mornings', cue: /\bearly (?:mornings?|starts?)\b/i },
  {
    name: 'flexible hours',
    cue: /\b(?:flexible (?:hours|working|schedule|work(?:ing)? (?:hours|time|arrangements?))|flexi?[- ]?time|flex time|gleitzeit|flexible arbeitszeit\w*|horaires? flexibles?|horario flexible)\b/i,
  },
  { name: 'a four-day week', cue: /\b(?:four|4)[- ]day (?:work[- ]?)?weeks?\b/i },
  { name: 'Monday to Friday', cue: daytime },
]

/** Lines that tell of pay for it or of the firm's opening hours do not ask for it; time off does not either. */
const beside =
  /\b(?:paid holidays?|holiday (?:pay|entitlement|allowance)|holidays? (?:off|per year)|weekends? off)\b/i

/** Night shifts, weekends, on-call, overtime and the like: each known by its own words, with what denies it. */
export const readSchedule: MatterReader = phrase => {
  const hours = shifts.find(candidate => candidate.cue.test(phrase))
  if (!hours || phrase.split(/\s+/).length > 8) return null
  return advert => {
    const title = fieldValue(advert.fields, 'title') ?? ''
    if (hours.cue.test(title)) return { stance: 'yes', says: `the title says it (“${title}”)`, quote: null }
    let denied = false
    const found = findInLines(advert, hours.cue, (line, match) => {
      const text = advert.lines[line] ?? ''
      if (advert.zoneOf(line) === 'legal' || beside.test(text)) return false
      const words = wordsOf(text)
      const first = words.findIndex(word => word.end > match.index)
      const last = words.findLastIndex(word => word.start < match.index + match[0].length)
      denied = isNegated(words, first, last)
      return true
    })
    if (found) {
      return denied
        ? { stance: 'no', says: `the advert says: no ${hours.name}`, quote: found.quote }
        : { stance: 'yes', says: `the advert speaks of ${hours.name}`, quote: found.quote }
    }
    const contrary = hours.contrary ? findInLines(advert, hours.contrary) : null
    return contrary ? { stance: 'no', says: 'the advert names other hours', quote: contrary.quote } : unsaid
  }
}
