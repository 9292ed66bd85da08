/** Beginnings of the names of months without accents, January first: en de fr es it pt nl sv da pl, fi cs tr ro ru uk. */
const beginnings = [
  ['jan', 'ene', 'gen', 'sty', 'januar', 'tammi', 'ledna', 'oca', 'ian', 'янв', 'січ'],
  ['feb', 'fev', 'lut', 'helmi', 'uno', 'sub', 'фев', 'лют'],
  ['mar', 'mrz', 'maa', 'mrt', 'brez', 'мар', 'бер'],
  ['apr', 'abr', 'avr', 'kwi', 'huhti', 'dubn', 'nis', 'апр', 'кві'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'touko', 'kvet', 'мая', 'май', 'тра'],
  ['jun', 'juin', 'giu', 'cze', 'kesa', 'cervn', 'haz', 'iun', 'июн', 'чер'],
  ['jul', 'juil', 'lug', 'lip', 'heina', 'cervenc', 'tem', 'iul', 'июл', 'лип'],
  ['aug', 'aou', 'ago', 'sie', 'elok', 'srpn', 'agu', 'авг', 'сер'],
  ['sep', 'set', 'wrz', 'syys', 'zari', 'eyl', 'сен', 'вер'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'loka', 'rijn', 'eki', 'окт', 'жов'],
  ['nov', 'lis', 'marras', 'kas', 'noi', 'ноя', 'лис'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'joulu', 'prosin', 'ara', 'дек', 'гру'],
] as const

/** The month (1–12) that a word names in one of ten languages, or null. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '')
  if (folded.length < 3 || folded.length > 12) return null
  const found = beginnings.findIndex(list => list.some(beginning => folded.startsWith(beginning)))
  return found < 0 ? null : found + 1
}
