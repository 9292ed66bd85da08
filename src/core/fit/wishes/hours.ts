import { type Message, messages } from '../../kernel/message'

const words = messages('fit/wishes/hours', {
  night: 'night work',
  weekend: 'weekend work',
  onCall: 'on-call duty',
  shift: 'shift work',
  overtime: 'overtime',
  holidays: 'work on holidays',
  early: 'early mornings',
  flexible: 'flexible hours',
  fourDays: 'a four-day week',
  daytime: 'Monday to Friday',
})
/** Hours of work that people ask for or rule out, each known by its own words. */
export interface Hours {
  name: string
  words: Message
  /** How adverts name it, and users too unless `wish` says otherwise. */
  cue: RegExp
  wish?: RegExp
  /** What says the contrary without naming it. */
  contrary?: RegExp
  /** Where the cue alone settles nothing: what must stand in the same clause. */
  plain?: RegExp
}

const daytime =
  /\b(?:mon(?:day)?\s*(?:-|–|to|through|thru)\s*fri(?:day)?|montag bis freitag|du lundi au vendredi)\b/i

const shiftsOf =
  '(?:work|working|cover|rotating|flexible|various|varying|fixed|holiday|different|multiple|day|evening|morning|weekend|scheduled|all|two|three)(?: in| the| holiday){0,2} shifts?|shifts? (?:of|between|will|are|times?)'

export const allHours: readonly Hours[] = [
  {
    name: 'night',
    words: words.night(),
    cue: /\b(?:night[- ]?(?:shifts?|work|duty|duties)|nights|overnights?(?! (?:travel|stays?|trips?|delivery|shipping|success))|third shift|3rd shift|graveyard|nacht(?:schicht|dienst|arbeit)\w*|travail de nuit|turnos? (?:de )?noche)\b/i,
    contrary: /\b(?:days? shifts? only|day shift|daytime hours)\b/i,
  },
  {
    name: 'weekend',
    words: words.weekend(),
    cue: /\b(?:weekends?|week[- ]ends?|saturdays?|sundays?|wochenend\w*|samstags?|sonntags?|fins? de semana|fine settimana)\b/i,
    contrary: daytime,
  },
  {
    name: 'onCall',
    words: words.onCall(),
    cue: /\b(?:on[-‑ ]calls?|standby|stand-by|call (?:rota|rotation)|bereitschafts?\w*|rufbereitschaft|astreintes?|pager duty)\b/i,
    plain:
      /\bon[-‑ ]call (?:rotations?|duty|duties|rota|schedules?|shifts?|support|availability|work|hours|basis)|\b(?:be|participate|part|share|join|available|rotating|including|some|required?|work|different) [^.;]{0,40}on[-‑ ]call|rufbereitschaft|bereitschaftsdienst|astreinte|standby|pager duty/i,
  },
  {
    name: 'shift',
    words: words.shift(),
    wish: /\bshifts?\b|\bschicht\w*/i,
    cue: new RegExp(
      `\\b(?:(?:rotating|split|varied|alternating|swing|early|late|evening|[23])[- ]shifts?|shift[- ](?:work|pattern|system|rotation)s?|${shiftsOf}|schicht(?:arbeit|dienst|system)\\w*|travail posté|3x8|2x8)\\b|\\bshifts?:`,
      'i',
    ),
    contrary: daytime,
  },
  {
    name: 'overtime',
    words: words.overtime(),
    cue: /\b(?:overtime|over-time|long hours|extended hours|überstunden|heures supplémentaires|horas extras?)\b/i,
  },
  {
    name: 'holidays',
    words: words.holidays(),
    wish: /\bholidays?\b|\bfeiertag\w*/i,
    cue: /\b(?:(?:public|bank|some|on|and|or|weekends?,?) holidays?|feiertag\w*|jours fériés)\b/i,
  },
  { name: 'early', words: words.early(), cue: /\bearly (?:mornings?|starts?)\b/i },
  {
    name: 'flexible',
    words: words.flexible(),
    cue: /\b(?:flexible (?:hours|working|schedule|work(?:ing)? (?:hours|time|arrangements?))|flexi?[- ]?time|flex time|gleitzeit|flexible arbeitszeit\w*|horaires? flexibles?|horario flexible)\b/i,
  },
  { name: 'fourDays', words: words.fourDays(), cue: /\b(?:four|4)[- ]day (?:work[- ]?)?weeks?\b/i },
  { name: 'daytime', words: words.daytime(), cue: daytime },
]
