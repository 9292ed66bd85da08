export const levels = ['junior', 'mid', 'senior', 'executive'] as const
export type Level = (typeof levels)[number]

const tests: [Level, RegExp][] = [
  [
    'executive',
    /\b(?:chief|c[efitmo]o|cpo|chro|president|vice president|vp|svp|evp|managing director|general manager|executive director|head of|director|gesch[äa]ftsf[üu]hr\w*|direct(?:eur|rice)|director[a]?|diretor[a]?|direttore|dirigente)\b/i,
  ],
  [
    'senior',
    /\b(?:senior|sr\.?|lead|principal|staff|expert|architect|manager|leiter(?:in)?|confirm[ée]|s[êe]nior|pleno)\b/i,
  ],
  [
    'junior',
    /\b(?:junior|jr\.?|intern(?:ship)?|trainee|entry[- ]level|graduate|apprentice|assistant|associate|d[ée]butant|praktik\w+|werkstudent\w*|azubi|auszubildende\w*|stagiaire|alternan\w+|becari[oa]|est[áa]gi\w+|j[úu]nior|stagista|aprendiz)\b/i,
  ],
]

/** The level that a title names, or null where it names none. */
export function levelOf(title: string): Level | null {
  // "Assistant Director" and "Executive Assistant" are what they are by their last word.
  if (/\bexecutive assistant\b/i.test(title)) return 'mid'
  for (const [level, test] of tests) if (test.test(title)) return level
  return null
}
