import type { Requirement } from '../../advert/advert'
import type { OwnSkills } from '../own-skills'
import { areEquivalent, type FoundPaper, findPapers, isPaper } from '../papers/find-papers'
import { placesIn } from '../places'
import type { OwnPaper } from '../record/own-record'
import type { Part } from './part'

const leavesRoom =
  /\b(?:equivalent|similar|comparable|such as|e\.g|for example|like|gleichwertig|vergleichbar|[ée]quivalent|equivalente)\b/i
const choice = /\bor\b|\boder\b|\bou\b|\bo\b|\/|\band\/or\b/i

/** A licence of another state or country is not the one that is asked for. */
function isElsewhere(asked: string, own: string): boolean {
  const wanted = placesIn(asked)
  const mine = placesIn(own)
  return wanted.size > 0 && mine.size > 0 && ![...wanted].some(place => mine.has(place))
}

/** The class of a driving licence that a text names: a letter, alone or with an E for trailers, or a number. */
const driving = /\bdriv|\blicen[cs]e|führerschein|permis|carnet|patente|carta de condu/i
const ofClass =
  /\b(?:class|categor(?:y|ies|ia)|cat\.?|klasse|clase|classe|permis|carnet|patente)\s{0,2}(?:of\s)?([A-D]1?E?|[1-9])\b/i
const classIn = (text: string): string | null =>
  driving.test(text) ? (ofClass.exec(text)?.[1]?.toUpperCase() ?? null) : null
/** A driving licence of another class than the one that is asked for, where both say which; one for trailers is more. */
function isOfOtherClass(asked: string, own: string): boolean {
  const [wanted, mine] = [classIn(asked), classIn(own)]
  return wanted !== null && mine !== null && mine !== wanted && mine !== `${wanted}E`
}

function partFor(asked: FoundPaper, text: string, own: readonly OwnPaper[], isOpen: boolean): Part {
  const found = own.find(paper => isPaper(paper.id, asked.id))
  const others = own.filter(paper => areEquivalent(paper.id, asked.id))
  const base = { name: asked.words, evidenceIds: [], isFormal: true }
  if (found && !isElsewhere(text, found.own) && !isOfOtherClass(text, found.own))
    return { ...base, state: 'have', own: found.own }
  if (found) return { ...base, state: 'missing', own: found.own, nearest: found.own }
  const other = others[0]
  if (other && isOpen) return { ...base, state: 'have', own: other.own }
  return { ...base, state: 'missing', own: other?.own ?? null, nearest: other?.own ?? null }
}

/** The papers that a requirement names; alternatives become one part, as good as the best of them. */
export function paperParts({ quote: { text }, kinds }: Requirement, { record }: OwnSkills): Part[] {
  const asked = findPapers(text)
  if (asked.length === 0) return []
  const parts = asked.map(paper => partFor(paper, text, record.papers, leavesRoom.test(text)))
  const isPaperLine = kinds.includes('certification')
  const telling = parts.filter(part => part.state === 'have' || record.isRich)
  const between = asked.slice(1).some((paper, i) => choice.test(text.slice(asked[i]?.end ?? 0, paper.start)))
  if (asked.length > 1 && (between || leavesRoom.test(text))) {
    const best =
      telling.find(part => part.state === 'have') ?? telling.find(part => part.nearest) ?? telling[0]
    if (!best) return []
    return [best.state === 'have' ? best : { ...best, name: asked.map(paper => paper.words).join(' or ') }]
  }
  // A licence named in passing ("work with RNs") is asked for only in a line about papers.
  return isPaperLine ? telling : telling.filter(part => part.state === 'have')
}
