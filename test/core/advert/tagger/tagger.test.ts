import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begins, inside, outside, spansOf, viterbiSpans } from '../../../../src/core/advert/tagger/bio-tags'
import { tagSpans } from '../../../../src/core/advert/tagger/tag-spans'
import { taggerWords } from '../../../../src/core/advert/tagger/tagger-words'
import { trainedTagger } from '../../../../src/core/advert/tagger/trained-tagger'

/** Every row of labels, tried. */
function bruteForce(scores: number[], transitions: number[]): number {
  const n = scores.length / 2
  let best = -Infinity
  const walk = (i: number, before: number, sum: number) => {
    if (i === n) {
      best = Math.max(best, sum)
      return
    }
    for (const label of [outside, begins, inside]) {
      if (label === inside && before === outside) continue
      const here = label === outside ? 0 : (scores[i * 2 + label - 1] ?? 0)
      walk(i + 1, label, sum + here + (i > 0 ? (transitions[before * 3 + label] ?? 0) : 0))
    }
  }
  walk(0, outside, 0)
  return best
}

function scoreOf(spans: [number, number][], scores: number[], transitions: number[]): number {
  const n = scores.length / 2
  const labels = new Uint8Array(n)
  for (const [start, end] of spans) {
    labels[start] = begins
    labels.fill(inside, start + 1, end)
  }
  let sum = 0
  labels.forEach((label, i) => {
    if (label > 0) sum += scores[i * 2 + label - 1] ?? 0
    if (i > 0) sum += transitions[(labels[i - 1] ?? 0) * 3 + label] ?? 0
  })
  return sum
}

describe('bestSpans', () => {
  it('finds the likeliest spans of all', () => {
    const grid = fc.integer({ min: -8, max: 8 }).map(n => n / 2)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain(n => fc.array(grid, { minLength: 2 * n, maxLength: 2 * n })),
        fc.array(grid, { minLength: 9, maxLength: 9 }),
        (scores, transitions) => {
          const spans = viterbiSpans(Float64Array.from(scores), Float32Array.from(transitions))
          expect(scoreOf(spans, scores, transitions)).toBeCloseTo(bruteForce(scores, transitions), 6)
        },
      ),
    )
  })
  it('has nothing to say about nothing', () =>
    expect(viterbiSpans(new Float64Array(0), new Float32Array(9))).toEqual([]))
})

describe('spansOf', () => {
  it('closes spans at the next one and at the end', () => {
    expect(spansOf(Uint8Array.from([begins, inside, begins, outside, begins]))).toEqual([
      [0, 2],
      [2, 3],
      [4, 5],
    ])
  })
})

describe('taggerWords', () => {
  it('cuts as the tagger was taught', () => {
    expect(taggerWords('Knows Java, C++ (and Node.js). Writes well.').map(word => word.text)).toEqual([
      'Knows',
      'Java',
      'C++',
      '(',
      'and',
      'Node.js',
      ')',
      '.',
      'Writes',
      'well',
      '.',
    ])
  })
  it('says where each word stands', () => {
    const text = '• Experience with e.g. Docker; SQL.'
    for (const word of taggerWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
  })
})

describe('the trained tagger', () => {
  const tag = (text: string) => {
    const words = text.split(' ').filter(Boolean)
    const { skill, knowledge } = tagSpans(words, trainedTagger())
    const say = (spans: [number, number][]) => spans.map(([start, end]) => words.slice(start, end).join(' '))
    return { skill: say(skill), knowledge: say(knowledge) }
  }
  it('finds knowledge and skills', () => {
    expect(tag('Experience with Python and Java').knowledge).toEqual(['Python', 'Java'])
    expect(tag('You have excellent communication skills').skill).toEqual(['communication skills'])
  })
  it('finds none where there is none', () => {
    expect(tag('We look forward to hearing from you .')).toEqual({ skill: [], knowledge: [] })
    expect(tag('')).toEqual({ skill: [], knowledge: [] })
  })
})
