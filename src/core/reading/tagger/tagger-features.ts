import { hashText, mix } from '../model/hash'
import { findSkills } from '../skills/find-skills'
import { remember } from '../words/remember'
import { clusterKey, type WordClusters } from './clusters'

/** Digits as 0: numbers of one length are one word. */
const fold = (word: string): string => word.toLowerCase().replace(/\d/g, '0')

/** "Node.js" → "Xx.x": what kinds of characters a word is made of, runs made short. */
export function shape(word: string): string {
  let out = ''
  let run = 0
  for (const char of word) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? '0' : char
    run = out.endsWith(kind) ? run + 1 : 0
    if (run < 2) out += kind
  }
  return out
}

/** What is known of a word wherever it stands. */
interface WordLook {
  folded: string
  word: number
  cased: number
  shape: number
  key: number
  /** Hashes of its beginnings and ends, as features. */
  affixes: number[]
  ending2: number
  ending3: number
}

function lookAt(token: string): WordLook {
  const folded = fold(token)
  const affixes: number[] = []
  for (let k = 1; k <= 5 && k <= folded.length; k++)
    affixes.push(mix(13 + k, hashText(folded.slice(0, k))), mix(18 + k, hashText(folded.slice(-k))))
  return {
    folded,
    word: hashText(folded),
    cased: hashText(token),
    shape: hashText(shape(token)),
    key: clusterKey(token),
    affixes,
    ending2: hashText(folded.slice(-2)),
    ending3: hashText(folded.slice(-3)),
  }
}

/** Adverts use the same words again and again. */
const lookOf = remember(lookAt, 8_192)
const nothing = lookAt('')

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9)

/** Which tokens a known skill's name covers: kind × (begins, goes on), 0 for none. */
function gazetteerMarks(tokens: readonly string[]): Uint8Array {
  const starts: number[] = []
  let text = ''
  for (const token of tokens) {
    starts.push(text.length)
    text += `${token} `
  }
  const marks = new Uint8Array(tokens.length)
  let at = 0
  for (const skill of findSkills(text)) {
    const kind = skill.kind === 'tool' ? 1 : skill.kind === 'skill' ? 3 : 5
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= skill.start) at++
    for (let i = at, inside = 0; i < tokens.length && (starts[i] ?? 0) < skill.end; i++, inside = 1)
      marks[i] = kind + inside
  }
  return marks
}

// Words after which know-how is named, by what they announce.
const announcing: [number, string][] = [
  [1, 'experience experienced expertise expert background track proven exposure worked hands-on'],
  [2, 'knowledge understanding familiarity familiar know comprehension awareness'],
  [3, 'proficiency proficient skills skill skilled fluency fluent command mastery competent competency'],
  [
    4,
    'degree bachelor bachelors master masters phd diploma qualification certification certified certificate education',
  ],
  [5, 'ability able capable capability willing willingness comfortable'],
  [6, 'using use via through leveraging utilizing'],
  [7, 'including include includes such like e.g following'],
  [8, 'we our us'],
  [9, 'you your you’ll youll'],
  [
    10,
    'develop design build manage lead ensure support maintain create deliver implement drive work working',
  ],
]
const cues = new Map(
  announcing.flatMap(([number, words]) => words.split(' ').map(word => [word, number] as const)),
)

/** Who a sentence speaks of and what it speaks of, as bits. */
function settingOf(folded: readonly string[]): number {
  let bits = 0
  for (const word of folded) {
    const cue = cues.get(word)
    if (cue !== undefined)
      bits |=
        cue <= 3 ? 1 : cue === 4 ? 2 : cue === 5 ? 4 : cue === 8 ? 8 : cue === 9 ? 16 : cue === 10 ? 32 : 0
    else if (
      /^(?:benefits?|insurance|salary|offer|vacation|perks|bonus|holidays?|discounts?|equity)$/.test(word)
    )
      bits |= 64
  }
  return bits
}

/** Hashes of all that the tagger knows of each word. */
export interface TaggerFeatures {
  /** The word and its neighbours. */
  near: Uint32Array[]
  /** What the sentence speaks of: it helps to find knowledge, and hinders with skills. */
  setting: Uint32Array[]
}

/** Templates are numbered: a change is a change of the model's form. */
export function taggerFeatures(tokens: readonly string[], clusters: WordClusters): TaggerFeatures {
  const n = tokens.length
  const looks = tokens.map(lookOf)
  const folded = looks.map(look => look.folded)
  const word = looks.map(look => look.word)
  const shapes = looks.map(look => look.shape)
  const coarse = looks.map(look => clusters.coarse(look.key))
  const fine = looks.map(look => clusters.fine(look.key))
  const marks = gazetteerMarks(tokens)
  const outside = 0x7fffffff
  const w = (i: number): number => (i < 0 || i >= n ? outside + Math.sign(i) : (word[i] ?? 0))
  const c = (i: number): number => (i < 0 || i >= n ? 255 : (coarse[i] ?? 0))
  const f = (i: number): number => (i < 0 || i >= n ? 4095 : (fine[i] ?? 0))
  const s = (i: number): number => (i < 0 || i >= n ? outside : (shapes[i] ?? 0))
  const g = (i: number): number => (i < 0 || i >= n ? 9 : (marks[i] ?? 0))
  const first = w(0)
  const firstCluster = f(0)
  const last = w(n - 1)
  const setting = settingOf(folded)
  const dense = Math.min(4, Math.floor((5 * marks.filter(mark => mark > 0).length) / n))
  const capital = Math.min(4, Math.floor((5 * tokens.filter(token => /^\p{Lu}/u.test(token)).length) / n))
  const ending = hashText(/^\p{P}$/u.test(tokens[n - 1] ?? '') ? (tokens[n - 1] ?? '') : 'w')
  const sentence = mix(setting, dense * 8 + capital)
  let cue = 0
  let since = 0
  const near = folded.map((_, i) => {
    const out: number[] = []
    const add = (template: number, value: number) => out.push(mix(template, value))
    add(0, 0)
    add(1, w(i))
    const look = looks[i] ?? lookOf('')
    add(2, look.cased)
    for (let d = 1; d <= 3; d++) {
      add(2 + d, w(i - d))
      add(5 + d, w(i + d))
    }
    add(9, mix(w(i - 1), w(i)))
    add(10, mix(w(i), w(i + 1)))
    add(11, mix(w(i - 2), w(i - 1)))
    add(12, mix(w(i + 1), w(i + 2)))
    add(13, mix(w(i - 1), w(i + 1)))
    for (const feature of look.affixes) out.push(feature)
    add(24, s(i))
    add(25, mix(s(i - 1), s(i)))
    add(26, mix(s(i), s(i + 1)))
    add(27, mix(s(i - 1), s(i + 1)))
    const before = looks[i - 1] ?? nothing
    const after = looks[i + 1] ?? nothing
    add(28, before.ending3)
    add(29, after.ending3)
    add(30, before.ending2)
    add(31, after.ending2)
    for (let d = -2; d <= 2; d++) {
      add(34 + d, c(i + d))
      add(39 + d, f(i + d))
    }
    add(42, c(i - 1) * 256 + c(i))
    add(43, c(i) * 256 + c(i + 1))
    add(44, c(i - 1) * 256 + c(i + 1))
    add(45, mix(c(i - 1) * 256 + c(i), c(i + 1)))
    add(46, mix(c(i - 2) * 256 + c(i - 1), c(i)))
    add(47, mix(c(i) * 256 + c(i + 1), c(i + 2)))
    add(48, f(i - 1) * 4096 + f(i))
    add(49, f(i) * 4096 + f(i + 1))
    add(50, mix(w(i), c(i - 1)))
    add(51, mix(w(i), c(i + 1)))
    add(52, mix(w(i - 1), c(i)))
    add(53, mix(w(i + 1), c(i)))
    add(54, g(i))
    add(55, g(i - 1) * 10 + g(i))
    add(56, g(i) * 10 + g(i + 1))
    if (g(i) > 0) add(57, mix(w(i), g(i)))
    add(58, mix(g(i), c(i - 1)))
    add(59, mix(g(i), s(i)))
    add(60, first)
    add(61, last)
    add(62, firstCluster)
    add(63, bucket(n))
    add(64, bucket(i))
    add(65, bucket(n - 1 - i))
    add(66, mix(first, bucket(i)))
    add(67, mix(firstCluster, c(i)))
    add(68, mix(setting, c(i)))
    return new Uint32Array(out)
  })
  const around = folded.map((text, i) => {
    const out: number[] = []
    const add = (template: number, value: number) => out.push(mix(template, value))
    add(71, mix(setting, g(i)))
    add(72, mix(setting, s(i)))
    add(73, sentence)
    add(74, mix(sentence, g(i)))
    add(75, mix(ending, mix(bucket(n), g(i))))
    add(76, dense * 512 + c(i))
    add(77, mix(dense * 8 + capital, s(i)))
    add(78, cue * 16 + since)
    add(79, mix(cue * 16 + since, g(i)))
    add(80, mix(cue, c(i)))
    add(81, mix(cue, s(i)))
    add(82, mix(setting, mix(cue, g(i))))
    const said = cues.get(text)
    if (said !== undefined) {
      cue = said
      since = 0
    } else since = Math.min(9, since + 1)
    add(69, mix(bucket(n), bucket(i)))
    add(70, mix(bucket(n), s(i)))
    return new Uint32Array(out)
  })
  return { near, setting: around }
}
