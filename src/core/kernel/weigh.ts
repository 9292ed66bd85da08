interface MostWeight {
  /** Characters of all texts and names together. */
  characters: number
  /** Values of every kind, also empty ones. */
  values: number
}

/**
 * How many characters a value of JSON holds, or null where it holds more than it may. It stops at the first too
 * many, so that the time it takes is bounded by what is allowed and not by what was sent.
 */
export function weigh(value: unknown, most: MostWeight): number | null {
  let characters = 0
  let values = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    values++
    if (typeof next === 'string') characters += next.length
    else if (Array.isArray(next)) {
      if (values + waiting.length + next.length > most.values) return null
      for (const each of next) waiting.push(each)
    } else if (typeof next === 'object' && next !== null) {
      for (const name in next) {
        characters += name.length
        waiting.push((next as Record<string, unknown>)[name])
        if (values + waiting.length > most.values) return null
      }
    }
    if (characters > most.characters || values > most.values) return null
  }
  return characters
}
