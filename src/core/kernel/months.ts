/** Beginnings of the names of months without accents, January first: en de fr es it pt nl sv da pl. */
const beginnings = [
  ['jan', 'ene', 'gen', 'sty', 'januar'],
  ['feb', 'fev', 'lut'],
  ['mar', 'mrz', 'maa', 'mrt'],
  ['apr', 'abr', 'avr', 'kwi'],
  ['may', 'mai', 'maj', 'mei', 'mag'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'des', 'gru'],
] as const

/** The month (1–12) that a word names in one of ten languages, or null. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '')
  if (folded.length < 3 || folded.length > 12) return null
  const found = beginnings.findIndex(list => list.some(beginning => folded.startsWith(beginning)))
  return found < 0 ? null : found + 1
}
