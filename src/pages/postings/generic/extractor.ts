import type { PageKind } from '../../../core/posting/page-reading'
import type { PostingFields } from '../../../core/posting/posting'
import type { Page } from '../../page'
import type { Budget } from '../budget'
import type { Extraction } from '../extraction'
import { fieldOf, normalise, type WordedFields } from '../normalise'
import type { ReadingContext } from '../reading-context'
import { blocksOfLines } from '../text/blocks-of'
import { advertLines, belowTitle, extentOf } from './advert'
import { bareLines } from './bare'
import type { BestCandidate } from './candidate-scorer'
import { electEmployer } from './employer'
import { type Evidence, weighEvidence, withTitle } from './evidence'
import { formSigns } from './forms'
import { nameOfHeadLogo } from './head-logo'
import { listSigns } from './lists'
import { soleMarks } from './marks'
import { readPlaces } from './places'
import { saidKind, saysEnded } from './said'
import { type Sketch, sketchOf } from './sketch'
import { electTitle } from './title'

/** Points of evidence from which a page is taken for a posting. */
const enough = 5

/** Letters that an advert has at least: the more tells that it is one, the shorter it may be. */
const shortestAdvert = (points: number): number =>
  points >= 7 ? 80 : points >= 6 ? 110 : points >= 5.5 ? 150 : 200
/** From so many points on, without its title, a page is about a job in whatever language. */
const jobPage = 5

export interface GenericExtraction extends Extraction {
  /** For the extractors before it: what structured data must be checked against. */
  sketch: Sketch
  points: number
  /** A line says that the posting is over: for `readPage`, where data says that there is one. */
  ended: () => boolean
}

/** "Posted 3/11/2026", "Veröffentlicht am 3. Mai 2026", "Publiée il y a 3 jours". */
const postedWords =
  /^(?:(?:job |date |ad )?posted|published|listed|ver[öo]ffentlicht|eingestellt|online seit|publi[ée]e?|mise? en ligne|publicad[oa]|pubblicat[oa]|geplaatst)\b[^.!?]{0,40}(?:\d|today|yesterday|heute|gestern|hoy|ayer|oggi|ieri|hoje|ontem|aujourd|hier)/iu

/** Logos' alternative texts: employers are named there even where no text names them. */
function logosOf(document: Document): string[] {
  const found: string[] = []
  for (const image of Array.from(document.querySelectorAll('img[alt]')).slice(0, 80)) {
    const alt = (image.getAttribute('alt') ?? '').trim()
    const names = `${alt} ${image.getAttribute('class') ?? ''} ${image.id} ${(image.getAttribute('src') ?? '').slice(-80)} ${image.parentElement?.getAttribute('class') ?? ''}`
    if (alt.length > 1 && alt.length < 80 && /logo|brand/i.test(names)) found.push(alt)
  }
  return [...new Set(found)].length <= 4 ? [...new Set(found)] : []
}

function kindOf(
  sketch: Sketch,
  evidence: Evidence,
  title: BestCandidate | null,
  advertLength: number,
): PageKind {
  const lists = listSigns(sketch)
  const told = evidence.points >= enough && evidence.hard && advertLength >= shortestAdvert(evidence.points)
  // Beside an application form a short text is its introduction or small print; the advert is elsewhere.
  const whole =
    told && (!evidence.form || evidence.zones >= 2 || (advertLength >= 1_500 && evidence.phrases >= 3))
  const said = saidKind(sketch)
  if (lists.points >= 3 && !(whole && evidence.zones >= 2 && lists.points < evidence.points)) return 'list'
  if (said === 'applied' && !evidence.form && !whole) return 'applied'
  if (!title) return 'other'
  if (said === 'closed' && evidence.points >= 2) return 'closed'
  if (whole) return 'posting'
  if (evidence.form && evidence.points >= 3) return 'form'
  return 'other'
}

const nothing = { rung: 'generic' as const, fields: {}, complete: false, evidence: [], points: 0 }
/** What a title can add to the evidence: its form and a word for a job. */
const mostByTitle = 2

/** What the page is where even the best title could not make a posting or a form of it; most pages end here. */
function unlikely(sketch: Sketch, evidence: Evidence): PageKind | null {
  if (evidence.form || evidence.points + mostByTitle >= 3 || saidKind(sketch)) return null
  return listSigns(sketch).points >= 3 ? 'list' : 'other'
}

/** Reads a page of any site by what all postings have in common. */
export function genericExtractor(
  page: Page,
  context: ReadingContext,
  declared: readonly string[],
  budget: Budget,
): GenericExtraction {
  const { document } = page
  const sketch = sketchOf(page, budget)
  const untitled = weighEvidence(sketch, formSigns(document), declared, document)
  const hopeless = unlikely(sketch, untitled)
  if (hopeless) return { ...nothing, kind: hopeless, sketch, ended: () => saysEnded(sketch) }
  const title = electTitle(sketch, (untitled.hard && untitled.points >= jobPage) || untitled.form)
  const titleLine = title
    ? sketch.lines.findIndex(line => !line.chrome && line.text.includes(title.text))
    : -1
  const place = readPlaces(sketch, titleLine)
  const employer = electEmployer(
    sketch,
    title?.text ?? null,
    place ? [place.value].flat() : [],
    { named: logosOf(document), overForm: untitled.form ? nameOfHeadLogo(document) : null },
    document,
  )
  const evidence = title ? withTitle(untitled, title.text) : untitled

  const own = sketch.stretch
    ? advertLines(
        sketch.lines,
        belowTitle(sketch.lines, sketch.stretch, titleLine),
        sketch.pairs,
        title?.text ?? '',
      )
    : []
  const advertLength = own.reduce((sum, line) => sum + extentOf(line.text), 0)
  const kind = kindOf(sketch, evidence, title, advertLength)

  const texts: WordedFields = { ...bareLines(sketch, titleLine), ...wordedOf(sketch) }
  if (title) texts.title = { value: title.text, where: title.where, confidence: title.confidence }
  if (employer)
    texts.hiringOrganization = {
      value: employer.text,
      where: employer.where,
      confidence: employer.confidence,
    }
  if (place) texts.jobLocation = place
  if (evidence.applyHref && !evidence.applyHref.startsWith('#'))
    texts.applyUrl = { value: evidence.applyHref, where: 'apply control', confidence: 0.7 }
  const fields: PostingFields = normalise(texts, 'generic', context)
  const blocks = kind === 'posting' || kind === 'closed' ? blocksOfLines(own) : []
  if (blocks.length) fields.description = fieldOf(blocks, 'generic', 'main text', 0.65)
  return {
    rung: 'generic',
    fields,
    kind,
    complete: kind === 'posting' && sketch.complete,
    evidence: evidence.words,
    sketch,
    points: evidence.points,
    ended: () => saysEnded(sketch),
  }
}

/** Fields that labels and marks name. */
function wordedOf(sketch: Sketch): WordedFields {
  const texts: WordedFields = {}
  const names = [
    'workMode',
    'employmentType',
    'experienceLevel',
    'baseSalary',
    'datePosted',
    'validThrough',
    'identifier',
    'applicants',
    'contact',
    'agency',
  ] as const
  for (const name of names) {
    const pair = sketch.pairs.find(one => one.meaning === name)
    if (pair)
      texts[name] = {
        value: pair.value,
        where: `label "${pair.label}"`,
        confidence: pair.telling ? 0.8 : 0.65,
      }
  }
  for (const [meaning, name] of [
    ['posted', 'datePosted'],
    ['type', 'employmentType'],
    ['pay', 'baseSalary'],
  ] as const) {
    const [mark] = soleMarks(sketch.marks, meaning)
    if (mark && !texts[name]) texts[name] = { value: mark.text, where: mark.where, confidence: 0.6 }
  }
  if (!texts.datePosted) {
    const said = sketch.lines.find(
      line => !line.chrome && line.text.length < 90 && postedWords.test(line.text),
    )
    if (said) texts.datePosted = { value: said.text, where: 'a line with the date', confidence: 0.65 }
  }
  return texts
}
