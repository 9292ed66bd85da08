import { once } from '../../../core/kernel/once'
import {
  cleanOrganization,
  hasLegalForm,
  organizationKey,
  sameOrganization,
} from '../../../core/posting/names'
import { cleanTitle, sameTitle, titleKey } from '../../../core/posting/titles'
import { namesBesideTitle } from './beside-title'
import {
  addressNames,
  fitsAddressName,
  isBoardName,
  isEmployersOwn,
  isOwnCareersHost,
  looksLikeBoard,
  ownerLabel,
} from './board'
import { type BestCandidate, type Candidate, CandidateScorer } from './candidate-scorer'
import { nameInCopyright, nameInStatement } from './employer-hints'
import { careersAt, isGenericPart, sentenceOf, splitTitle, withoutCareerWords } from './headline'
import { soleMarks } from './marks'
import { namedInForm } from './named-in-form'
import { isNoName, namedInText } from './named-in-text'
import type { Sketch } from './sketch'
import { spelledInText } from './spelled'
import { labelMeaning } from './words/labels'
import { hasJobMark } from './words/roles'

const maxName = 90
const couldBeName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= maxName &&
  /\p{L}/u.test(text) &&
  !isGenericPart(text) &&
  !labelMeaning(text) &&
  !isNoName(text) &&
  !formPart.test(text) &&
  !hasJobMark(text) &&
  !/[!?]$/.test(text) &&
  !/^\d+ (?:reviews?|followers|employees|jobs)/i.test(text) &&
  !/^(?:remote|hybrid|full.?time|part.?time|view|see|more|all|apply|save|share|follow|home|search|new|back|confidential|verified|and|in|at)\b/i.test(
    text,
  )

/** What the parts of an application form are called. */
const formPart =
  /^(?:(?:my|your|personal|contact|basic|candidate|applicant|additional|professional) (?:information|details|data|info|experience|profile)|application (?:form|questions)|questions?|documents?|attachments?|voluntary disclosures?|self[- ]?identify|review|(?:pers[öo]nliche|meine|deine|ihre) (?:daten|angaben|informationen|unterlagen)|kontaktdaten|unterlagen|zus[äa]tzliche (?:fragen|angaben)|(?:mes|vos|informations) (?:informations|coordonn[ée]es|personnelles)|(?:datos|informaci[óo]n|dati|dados|informa[çc][õo]es) (?:personal(?:es)?|personali|pessoais|de contacto)|mijn gegevens|persoonlijke gegevens|dane osobowe)$/iu

const mayBeginName = /^(?:new|home|all|back|search|at|full|save) \p{Lu}/iu

/** A town that employs is no place to work at. */
const publicBody =
  /(?<!\p{L})(?:\p{L}+s )?(?:kommune?|council|municipality|county|gemeinde|stadt|landkreis|gemeente|mairie|commune|ville|ayuntamiento|comune|prefeitura|c[âa]mara|gmina|urz[ąa]d|m[ěe]sto)(?!\p{L})/iu

/** How often the advert's text names it. */
function mentions(sketch: Sketch, name: string): number {
  const key = organizationKey(name)
  if (key.length < 2) return 0
  const count = sketch.advertText.split(` ${key} `).length - 1
  if (count || !key.includes(' ')) return count
  const [first = ''] = key.split(' ')
  return first.length >= 5 ? Math.min(1, sketch.advertText.split(` ${first} `).length - 1) : 0
}

/** Whose job this is, by all grounds there are; a board is taken for the employer only where it says so itself. */
export function electEmployer(
  sketch: Sketch,
  title: string | null,
  places: readonly string[],
  logos: { named: readonly string[]; overForm: string | null },
  document: Document,
): BestCandidate | null {
  const scorer = new CandidateScorer(organizationKey)
  const ownTitle = titleKey(title ?? '')
  const owner = ownerLabel(sketch.url.hostname)
  const titleSegments = splitTitle(title ?? '')
    .map(titleKey)
    .filter(segment => segment.length > 5)
  // "Clinic Leeds" is a name with a place in it; "Leeds, United Kingdom" is a place.
  const isPlace = (text: string) =>
    !publicBody.test(text) &&
    places.some(
      place =>
        place.toLowerCase().includes(text.toLowerCase()) ||
        (/[,\d]/.test(text) && text.toLowerCase().includes(place.toLowerCase())),
    )
  const put = (raw: string, ground: string, weight: number) => {
    const name = cleanOrganization(raw)
    // "New Harbour Foods" is a name where the text says it; "New Search" is a link.
    const isNamed = mayBeginName.test(name) && mentions(sketch, name) > 1
    if (!(couldBeName(name) || isNamed) || titleKey(name) === ownTitle || (isPlace(name) && weight < 0.6))
      return
    scorer.add(name, ground, weight)
  }

  const labelled = sketch.pairs.filter(pair => pair.meaning === 'hiringOrganization')
  if (new Set(labelled.map(pair => organizationKey(pair.value))).size <= 2) {
    // One row of several in a posting's table says more than a lone "Company".
    const isTable = sketch.pairs.length >= 3
    for (const pair of labelled)
      put(pair.value, `label "${pair.label}"`, pair.telling || isTable ? 0.78 : 0.68)
  }
  for (const mark of soleMarks(sketch.marks, 'employer'))
    put(mark.text, mark.where, mark.hidden ? 0.55 : 0.55)

  for (const [source, text] of [
    ['page title', sketch.headline.whole],
    ['og:title', sketch.ogTitle],
  ] as const) {
    if (!text) continue
    const sentence = sentenceOf(text)
    if (
      sentence &&
      (!ownTitle ||
        sameTitle(cleanTitle(sentence.title), title ?? '') ||
        ownTitle.startsWith(titleKey(sentence.title)))
    ) {
      put(splitTitle(sentence.employer)[0] ?? '', `${source} sentence`, ownTitle ? 0.55 : 0.3)
    }
    const behind = title && text.startsWith(`${title}, `) ? text.slice(title.length + 2) : ''
    if (behind) put(splitTitle(behind)[0] ?? '', source, 0.45)
    const parts = splitTitle(text).filter(part => !isGenericPart(part))
    const others = parts
      .filter(
        part =>
          !ownTitle ||
          !(
            titleKey(part) === ownTitle ||
            ownTitle.includes(titleKey(part)) ||
            titleKey(part).includes(ownTitle)
          ),
      )
      .filter(part => !titleSegments.some(segment => titleKey(part).startsWith(segment)))
    // The site's own name behind the employer's leaves the employer alone with the title.
    const foreign = others.filter(part => !fitsAddressName(part, owner) && !isBoardName(part))
    const named = others.filter(part => !isBoardName(part))
    const alone = [others, named, foreign].find(rest => rest.length === 1) ?? []
    const kindNamed = parts.length < splitTitle(text).length
    for (const part of others) {
      const { name, stripped } = withoutCareerWords(part)
      put(name, source, alone.includes(part) ? (stripped || kindNamed ? 0.5 : 0.45) : 0.3)
      const before = /^([^:]{2,40}):\s/.exec(part)?.[1]
      if (before) put(before, source, 0.4)
    }
  }
  if (sketch.siteName) {
    const { name } = withoutCareerWords(sketch.siteName)
    put(name, 'og:site_name', 0.35)
  }
  for (const line of sketch.lines) {
    const name = nameInStatement(line.text)
    if (name) put(name, 'the statement of equal opportunity', 0.4)
  }
  for (const line of sketch.lines.slice(-60)) {
    const name = nameInCopyright(line.text)
    if (name) put(withoutCareerWords(name).name, 'copyright line', 0.25)
  }
  for (const line of sketch.lines) {
    if (line.text.length > 70 || line.linked > 0) continue
    const name = line.role === 'heading' ? careersAt(line.text) : null
    if (name && /^[\p{Lu}\d]/u.test(name)) put(name, 'heading of the career site', 0.35)
  }
  for (const name of title ? namesBesideTitle(sketch, title) : []) put(name, 'beside the title', 0.3)
  for (const name of spelledInText(sketch)) put(name, 'the address names it', 0.2)
  for (const logo of logos.named)
    put(
      withoutCareerWords(
        logo.replace(/\b(?:logo|home|homepage|image|brand|career site|link to)\b/gi, '').trim(),
      ).name,
      'logo',
      0.3,
    )
  // A system's own logo stands over all of its customers' forms.
  if (logos.overForm && !isBoardName(logos.overForm) && !fitsAddressName(logos.overForm, owner))
    put(withoutCareerWords(logos.overForm).name, 'the logo over the form', 0.62)
  const advert = sketch.stretch
    ? sketch.lines.slice(sketch.stretch.from, sketch.stretch.to).filter(line => !line.chrome)
    : []
  for (const [name, count] of namedInText(advert.map(line => line.text)))
    put(name, 'the text says who it is', count > 1 ? 0.45 : 0.35)

  for (const [name, count] of namedInForm(
    sketch.lines.filter(line => !advert.includes(line)),
    document,
  ))
    put(name, 'the form’s questions', count > 1 ? 0.65 : 0.4)

  judge(sketch, scorer)
  return scorer.best(sameOrganization)
}

function judge(sketch: Sketch, scorer: CandidateScorer): void {
  const owner = ownerLabel(sketch.url.hostname)
  const own = isOwnCareersHost(sketch.url)
  const names = addressNames(sketch.url)
  const named = new Map<Candidate, number>(
    scorer.candidates.map(candidate => [candidate, mentions(sketch, candidate.text)]),
  )
  scorer.weigh('the text names it', candidate => {
    const count = named.get(candidate) ?? 0
    return count >= 3 ? 0.4 : count === 2 ? 0.35 : count === 1 ? 0.2 : 0
  })
  const host = sketch.url.hostname.replace(/^www\./, '')
  const { from = 0, to = 0 } = sketch.stretch ?? {}
  const isBoard = once(() => {
    const advert = sketch.lines.slice(from, to).map(line => line.text)
    return looksLikeBoard(sketch.lines) || !isEmployersOwn(sketch.url, advert.join(' ').slice(0, 20_000))
  })
  scorer.weigh('the address', candidate => {
    if (names.some(name => fitsAddressName(candidate.text, name))) return 0.35
    if (!fitsAddressName(candidate.text, owner)) return 0
    // The host's own name: an employer's career pages, or a board that stands on all of its pages.
    if (own) return 0.35
    if ((named.get(candidate) ?? 0) > 0 && candidate.text.toLowerCase() !== host) return 0.25
    return candidate.text.toLowerCase() === host || isBoard() ? -0.8 : 0.2
  })
  scorer.weigh('a board', candidate => {
    if (!isBoardName(candidate.text)) return 0
    return own && (named.get(candidate) ?? 0) > 1 ? 0 : -1.5
  })
  scorer.weigh('the page repeats it', candidate =>
    sketch.lines.filter(line => line.text === candidate.text).length >= 2 ? 0.2 : 0,
  )
  scorer.weigh('a legal form', candidate => (hasLegalForm(candidate.text) ? 0.15 : 0))
  const rivals = scorer.candidates
  scorer.weigh('another wording', candidate =>
    rivals.some(other => other !== candidate && sameOrganization(other.text, candidate.text)) ? 0.25 : 0,
  )
}
