import { hasLegalForm, sameOrganization } from '../../../core/posting/names'
import { cleanTitle, sameTitle, titleKey, withoutReference } from '../../../core/posting/titles'
import { isAddressName, isWholeAddressName, ownerNames } from './board'
import { type BestCandidate, CandidateScorer } from './candidate-scorer'
import { couldBeTitle } from './could-be-title'
import { employerHints } from './employer-hints'
import { headLines } from './head-lines'
import { sentenceIn, splitTitle, withoutCareerWords } from './headline'
import { soleMarks } from './marks'
import { foldText, type Sketch } from './sketch'
import { hasJobMark, hasRoleNoun } from './words/roles'
import { zoneOf } from './words/zones'

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1)

/** Share of the title's words that stand in the address. */
function shareInAddress(title: string, url: URL): number {
  const words = wordsOf(title)
  if (words.length < 1) return 0
  let address = ''
  try {
    address = decodeURIComponent(url.pathname)
  } catch {
    address = url.pathname
  }
  const slug = new Set(wordsOf(address))
  const share = words.filter(word => slug.has(word)).length / words.length
  return words.length === 1 && (words[0]?.length ?? 0) < 6 ? share * 0.5 : share
}

/** Keys of the lines, and of their first pieces, around the beginning of the page's own matter. */
function shownTexts(sketch: Sketch): Set<string> {
  const anchor = sketch.stretch?.from ?? 40
  const near = sketch.lines
    .slice(Math.max(0, anchor - 25), anchor + 4)
    .filter(line => !line.chrome && line.text.length < 200)
  return new Set(
    near
      .flatMap(line => [line.text, line.pieces[0] ?? ''])
      .map(text => titleKey(cleanTitle(text)))
      .filter(Boolean),
  )
}

/**
 * Which job this page is about, by all grounds there are.
 * @param isJobPage the page shows otherwise that it is about one job, whatever language it is in.
 */
export function electTitle(sketch: Sketch, isJobPage: boolean): BestCandidate | null {
  const scorer = new CandidateScorer(text => titleKey(withoutReference(text)))
  const put = (raw: string, ground: string, weight: number) => {
    const plain = cleanTitle(raw)
    const text = /^(?:page title|og:title|input)/.test(ground) ? withoutReference(plain) : plain
    if (couldBeTitle(text)) scorer.add(text, ground, weight)
  }

  const hints = employerHints(sketch)
  const owners = ownerNames(sketch.url)
  const isOwner = (text: string): boolean =>
    !hasJobMark(text) &&
    (hasLegalForm(text) ||
      (!hasRoleNoun(text) && hints.some(name => sameOrganization(name, text))) ||
      // "Tower Guide" at tower.example begins with the owner's word and is a job nevertheless.
      owners.some(
        name => isAddressName(text, name) && (!hasRoleNoun(text) || isWholeAddressName(text, name)),
      ))

  const labelled = sketch.pairs.filter(pair => pair.meaning === 'title')
  if (new Set(labelled.map(pair => titleKey(pair.value))).size <= 2) {
    for (const pair of labelled)
      put(
        pair.value,
        `label "${pair.label}"`,
        pair.telling || sketch.pairs.filter(one => one.telling).length >= 2 ? 0.75 : 0.5,
      )
  }
  const marked = soleMarks(sketch.marks, 'title')
  for (const mark of marked)
    put(mark.text, mark.where, mark.hidden ? 0.4 : mark.where.startsWith('[itemprop') ? 0.7 : 0.6)

  const headings = sketch.lines.filter(
    line => line.role === 'heading' && !line.chrome && line.level <= 4 && line.linked <= line.text.length / 2,
  )
  const start = sketch.stretch?.from ?? Infinity
  const eligible = headings.filter(
    line =>
      sketch.lines.indexOf(line) <= start + 6 &&
      !zoneOf(line.text) &&
      couldBeTitle(cleanTitle(line.text)) &&
      !isOwner(line.text),
  )
  const ranked = new Set(eligible.filter(line => line.level === 1).map(line => titleKey(line.text)))
  for (const line of eligible) {
    const weight = line.level === 1 ? (ranked.size === 1 ? 0.6 : 0.4) : line.level === 2 ? 0.3 : 0.2
    put(line.text, `h${line.level}`, weight)
    // Where the page's banner took the first rank, the first heading that is no banner heads the advert.
    if (line === eligible[0]) put(line.text, 'first heading', 0.25)
  }
  // Employer and title may stand in one heading, each in an element of its own.
  for (const line of headings.filter(one => one.level === 1 && one.pieces.length <= 3))
    for (const piece of line.pieces) if (!isOwner(piece)) put(piece, 'part of the heading', 0.45)
  for (const line of headLines(sketch)) put(line.text, line.where, line.weight)

  for (const [source, text, weight] of [
    ['page title', sketch.headline.whole, 0.35],
    ['og:title', sketch.ogTitle, 0.3],
  ] as const) {
    if (!text) continue
    const parts = splitTitle(text)
    for (const part of parts) {
      put(part, source, parts.length === 1 ? weight + 0.05 : weight)
      const sentence = sentenceIn(part)
      if (sentence) put(sentence.title, `${source} sentence`, 0.5)
    }
    // A title may itself hold a separator ("Engineer - Developer Experience"): longer runs count if the page shows them.
    for (let from = 0; from < parts.length; from++) {
      for (let to = from + 2; to <= parts.length; to++) {
        const run = text.slice(
          text.indexOf(parts[from] ?? ''),
          text.lastIndexOf(parts[to - 1] ?? '') + (parts[to - 1] ?? '').length,
        )
        if (scorer.candidates.some(candidate => candidate.key === titleKey(cleanTitle(run))))
          put(run, source, weight + 0.1)
      }
    }
    const whole = sentenceIn(text)
    if (whole) put(whole.title, `${source} sentence`, 0.5)
  }

  scorer.weigh('the address', candidate => (shareInAddress(candidate.text, sketch.url) >= 0.6 ? 0.35 : 0))
  scorer.weigh('the text names it', candidate =>
    candidate.key.length > 5 && sketch.advertText.includes(foldText(candidate.text)) ? 0.12 : 0,
  )
  scorer.weigh('a word for a job', candidate =>
    hasJobMark(candidate.text) ? 0.4 : hasRoleNoun(candidate.text) ? 0.25 : 0,
  )
  scorer.weigh('the owner’s name', candidate => (isOwner(candidate.text) ? -0.9 : 0))
  const shown = shownTexts(sketch)
  scorer.weigh('the page shows it', candidate =>
    shown.has(candidate.key) && !candidate.grounds.has('h1') ? 0.3 : 0,
  )
  scorer.weigh('reads like a sentence', candidate =>
    /[.!?…]$/.test(candidate.text) || candidate.text.length > 110 || wordsOf(candidate.text).length > 14
      ? -1
      : 0,
  )
  scorer.weigh('site name', candidate =>
    (sketch.siteName && sameTitle(candidate.text, sketch.siteName)) ||
    withoutCareerWords(candidate.text).stripped
      ? -1
      : 0,
  )
  const best = scorer.best((a, b) => titleKey(a).includes(titleKey(b)) || titleKey(b).includes(titleKey(a)))
  // A headline alone may head anything: something must tell that it is a job's.
  const told = best?.grounds.some(ground =>
    /^(?:label|[.#[]|input|the address|a word for a job|.* sentence)/.test(ground),
  )
  const agrees =
    best?.grounds.includes('h1') &&
    best.text.length > 4 &&
    foldText(`${sketch.headline.whole} ${sketch.ogTitle}`).includes(foldText(best.text))
  if (best && !told && isJobPage && agrees) return best
  return best && !told ? { ...best, confidence: Math.min(best.confidence, 0.58) } : best
}
