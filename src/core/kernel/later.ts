/** Of two texts, the one that sorts later: of ISO times the later one. */
export const laterText = (a: string, b: string): string => [a, b].sort()[1] ?? a
