/** How long ago something was posted, as LinkedIn shortens it in six languages: "2w", "3 Tage", "1 mois". */
const units: readonly [RegExp, number][] = [
  [/^(?:h|hrs?|std|stunden?|heures?|horas?|or[ae]|min|minuten?|minutos?|minuti)\.?$/i, 0],
  [/^(?:d|days?|tage?|t|j|jours?|días?|dias?|g|giorn[oi])\.?$/i, 1],
  [/^(?:w|wks?|weeks?|wo|wochen?|sem|semaines?|semanas?|sett|settiman[ae])\.?$/i, 7],
  [/^(?:mo|mos|months?|mon|monate?|mois|mes|meses|mês|mes[ei])\.?$/i, 30],
  [/^(?:y|yrs?|years?|jahre?|ans?|années?|años?|anos?|ann[oi])\.?$/i, 365],
]
const age = /•\s{0,3}(\d{1,3})\s{0,2}(\p{L}{1,9}\.?)(?!\p{L})/gu

/** The days since the newest of the ages in a text ("• 2w"); null where none can be read. */
export function newestAge(text: string): number | null {
  const days = [...text.matchAll(age)].flatMap(([, count, unit = '']) => {
    const found = units.find(([pattern]) => pattern.test(unit))
    return found ? [Number(count) * found[1]] : []
  })
  return days.length > 0 ? Math.min(...days) : null
}
