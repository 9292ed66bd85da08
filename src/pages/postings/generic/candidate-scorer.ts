/**
 * Candidates for one value, each with independent grounds. Grounds add up as chances do: two that are right
 * six times in ten are together right more than eight times in ten.
 */
export interface Candidate {
  text: string
  key: string
  grounds: Map<string, number>
  /** The ground with the highest weight: the place to show to a person. */
  where: string
}

export interface BestCandidate {
  text: string
  where: string
  confidence: number
  grounds: string[]
  runnerUp: { text: string; confidence: number } | null
}

const together = (weights: Iterable<number>): number => {
  let doubt = 1
  for (const weight of weights) doubt *= 1 - Math.min(0.95, Math.max(-2, weight))
  return Math.max(0, 1 - doubt)
}

export class CandidateScorer {
  readonly #candidates = new Map<string, Candidate>()
  readonly #keyOf: (text: string) => string

  constructor(keyOf: (text: string) => string) {
    this.#keyOf = keyOf
  }

  /** Puts a text forward. The same ground given twice for one candidate counts once, with its higher weight. */
  add(text: string, ground: string, weight: number): void {
    const key = this.#keyOf(text)
    if (!key) return
    const candidate = this.#candidates.get(key) ?? {
      text,
      key,
      grounds: new Map<string, number>(),
      where: ground,
    }
    const strongest = Math.max(0, ...candidate.grounds.values())
    if (weight > strongest) {
      candidate.where = ground
      candidate.text = text
    }
    candidate.grounds.set(ground, Math.max(candidate.grounds.get(ground) ?? -Infinity, weight))
    this.#candidates.set(key, candidate)
  }

  /** Adds a ground (or, with a negative weight, a doubt) to candidates that are already put forward. */
  weigh(ground: string, judge: (candidate: Candidate) => number): void {
    for (const candidate of this.#candidates.values()) {
      const weight = judge(candidate)
      if (weight) candidate.grounds.set(ground, weight)
    }
  }

  get candidates(): Candidate[] {
    return [...this.#candidates.values()]
  }

  /** The best candidate; a rival that is nearly as good takes confidence from it. */
  best(same: (a: string, b: string) => boolean): BestCandidate | null {
    const ranked = this.candidates
      .map(candidate => ({ candidate, score: together(candidate.grounds.values()) }))
      .sort((a, b) => b.score - a.score)
    const [best, ...others] = ranked
    if (!best || best.score <= 0) return null
    const rival = others.find(other => !same(other.candidate.text, best.candidate.text))
    const contest =
      rival && rival.score > 0.3 ? Math.max(0, rival.score - 0.3) * 0.6 * (rival.score / best.score) : 0
    return {
      text: best.candidate.text,
      where: best.candidate.where,
      confidence: Math.max(0, best.score - contest),
      grounds: [...best.candidate.grounds.keys()],
      runnerUp: rival ? { text: rival.candidate.text, confidence: rival.score } : null,
    }
  }
}
