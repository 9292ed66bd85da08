/** Names of the months as résumés write them, cut ones included, in eleven languages: [month 1–12, names]. */
const names: [number, string][] = [
  [
    1,
    'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв leden ledna',
  ],
  [
    2,
    'february feb febr februar fev fév févr février febrero febbraio fevereiro februari luty lutego lut февраль февраля фев únor února',
  ],
  [3, 'march mar mars märz mrz mär marzo março maart mrt marzec marca март марта мар březen března'],
  [4, 'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр duben dubna'],
  [5, 'may mai mayo maggio mag maio mei maj maja май мая květen května'],
  [6, 'june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн červen června'],
  [7, 'july jul juli juil juillet julio luglio lug julho lipiec lipca lip июль июля июл červenec července'],
  [
    8,
    'august aug août aout agosto ago ag augustus augusti sierpień sierpnia sie август августа авг srpen srpna',
  ],
  [
    9,
    'september sep sept septembre septiembre set settembre setembro wrzesień września wrz сентябрь сентября сен сент září',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт říjen října',
  ],
  [11, 'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб'],
  [
    12,
    'december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru декабрь декабря дек prosinec prosince',
  ],
]

const byName = new Map(names.flatMap(([month, list]) => list.split(' ').map(name => [name, month] as const)))

/** A regular expression's alternatives for any month's name, the longest first. */
export const monthNames = [...byName.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1–12; null for a word that is no month. */
export const monthOf = (name: string): number | null =>
  byName.get(name.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null

/** How many months the spans cover, those at the same time counted once. A span ends before its `to`. */
export function monthsCovered(spans: readonly { from: number; to: number }[]): number {
  let covered = 0
  let until = 0
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return covered
}
