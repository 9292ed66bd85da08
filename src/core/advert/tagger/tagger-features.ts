import { mix } from '../../kernel/hash'
import { reach, type TaggerSentence } from './tagger-sentence'
import { before, type WordLook } from './word-look'

/*
 * Templates are numbered: a change is a change of the model's form. Each function writes the hashes of its features
 * into a list and says how many; it never writes more than `mostFeatures`.
 */
export const mostFeatures = 64

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9)

/** What a word says by itself about the word that stands `-distance` places from it. */
export function ownFeatures(look: WordLook, distance: number, into: Uint32Array): number {
  let k = 0
  const { word } = look
  if (distance === 0) {
    into[k++] = mix(1, word)
    into[k++] = mix(2, look.cased)
    for (const affix of look.affixes) into[k++] = affix
    into[k++] = mix(24, look.shape)
  } else into[k++] = mix(distance < 0 ? 2 - distance : 5 + distance, word)
  if (distance === -1) {
    into[k++] = mix(28, look.ending3)
    into[k++] = mix(30, look.ending2)
  }
  if (distance === 1) {
    into[k++] = mix(29, look.ending3)
    into[k++] = mix(31, look.ending2)
  }
  if (distance >= -2 && distance <= 2) {
    into[k++] = mix(34 + distance, look.coarse)
    into[k++] = mix(39 + distance, look.fine)
  }
  return k
}

/** What holds for every word of a sentence. */
export function sentenceFeatures({ looks, size }: TaggerSentence, into: Uint32Array): number {
  const first = looks[reach] ?? before
  const last = looks[reach + size - 1] ?? before
  let k = 0
  into[k++] = mix(0, 0)
  into[k++] = mix(60, first.word)
  into[k++] = mix(61, last.word)
  into[k++] = mix(62, first.fine)
  into[k++] = mix(63, bucket(size))
  return k
}

/** What a word, its neighbours and its place say together. */
export function jointFeatures(sentence: TaggerSentence, i: number, into: Uint32Array): number {
  const { looks, marks, size, setting } = sentence
  const at = i + reach
  const l2 = looks[at - 2] ?? before
  const l1 = looks[at - 1] ?? before
  const here = looks[at] ?? before
  const r1 = looks[at + 1] ?? before
  const r2 = looks[at + 2] ?? before
  const first = looks[reach] ?? before
  const w = here.word
  const c = here.coarse
  const s = here.shape
  const g = marks[at] ?? 0
  const pairBefore = l1.coarse * 256 + c
  const pairAfter = c * 256 + r1.coarse
  let k = 0
  into[k++] = mix(9, mix(l1.word, w))
  into[k++] = mix(10, mix(w, r1.word))
  into[k++] = mix(11, mix(l2.word, l1.word))
  into[k++] = mix(12, mix(r1.word, r2.word))
  into[k++] = mix(13, mix(l1.word, r1.word))
  into[k++] = mix(25, mix(l1.shape, s))
  into[k++] = mix(26, mix(s, r1.shape))
  into[k++] = mix(27, mix(l1.shape, r1.shape))
  into[k++] = mix(42, pairBefore)
  into[k++] = mix(43, pairAfter)
  into[k++] = mix(44, l1.coarse * 256 + r1.coarse)
  into[k++] = mix(45, mix(pairBefore, r1.coarse))
  into[k++] = mix(46, mix(l2.coarse * 256 + l1.coarse, c))
  into[k++] = mix(47, mix(pairAfter, r2.coarse))
  into[k++] = mix(48, l1.fine * 4096 + here.fine)
  into[k++] = mix(49, here.fine * 4096 + r1.fine)
  into[k++] = mix(50, mix(w, l1.coarse))
  into[k++] = mix(51, mix(w, r1.coarse))
  into[k++] = mix(52, mix(l1.word, c))
  into[k++] = mix(53, mix(r1.word, c))
  into[k++] = mix(54, g)
  into[k++] = mix(55, (marks[at - 1] ?? 9) * 10 + g)
  into[k++] = mix(56, g * 10 + (marks[at + 1] ?? 9))
  if (g > 0) into[k++] = mix(57, mix(w, g))
  into[k++] = mix(58, mix(g, l1.coarse))
  into[k++] = mix(59, mix(g, s))
  into[k++] = mix(64, bucket(i))
  into[k++] = mix(65, bucket(size - 1 - i))
  into[k++] = mix(66, mix(first.word, bucket(i)))
  into[k++] = mix(67, mix(first.fine, c))
  into[k++] = mix(68, mix(setting, c))
  return k
}

/** What the sentence speaks of, beside the word: it helps to find knowledge, and hinders with skills. */
export function settingFeatures(sentence: TaggerSentence, i: number, into: Uint32Array): number {
  const { setting, tone, dense, capital, ending, size } = sentence
  const here = sentence.looks[i + reach] ?? before
  const c = here.coarse
  const s = here.shape
  const g = sentence.marks[i + reach] ?? 0
  const cue = sentence.cue[i] ?? 0
  const announced = cue * 16 + (sentence.since[i] ?? 0)
  let k = 0
  into[k++] = mix(71, mix(setting, g))
  into[k++] = mix(72, mix(setting, s))
  into[k++] = mix(73, tone)
  into[k++] = mix(74, mix(tone, g))
  into[k++] = mix(75, mix(ending, mix(bucket(size), g)))
  into[k++] = mix(76, dense * 512 + c)
  into[k++] = mix(77, mix(dense * 8 + capital, s))
  into[k++] = mix(78, announced)
  into[k++] = mix(79, mix(announced, g))
  into[k++] = mix(80, mix(cue, c))
  into[k++] = mix(81, mix(cue, s))
  into[k++] = mix(82, mix(setting, mix(cue, g)))
  into[k++] = mix(69, mix(bucket(size), bucket(i)))
  into[k++] = mix(70, mix(bucket(size), s))
  return k
}

/** The hashes of all that a layer looks at, one list a word: for training. */
export function featuresOf(sentence: TaggerSentence, layer: 'skill' | 'knowledge'): Uint32Array[] {
  const buffer = new Uint32Array(mostFeatures)
  return Array.from({ length: sentence.size }, (_, i) => {
    const all: number[] = []
    const take = (count: number) => all.push(...buffer.subarray(0, count))
    take(sentenceFeatures(sentence, buffer))
    for (let d = -reach; d <= reach; d++)
      take(ownFeatures(sentence.looks[i + reach + d] ?? before, d, buffer))
    take(jointFeatures(sentence, i, buffer))
    if (layer === 'knowledge') take(settingFeatures(sentence, i, buffer))
    return Uint32Array.from(all)
  })
}
