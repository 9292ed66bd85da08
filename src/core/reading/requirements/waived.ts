import type { RequirementKind } from '../advert'
import { wordGate } from '../words/word-gate'

const what: [RequirementKind, string][] = [
  [
    'education',
    '(?:\\w+[- ]){0,3}(?:degree|diploma|studium|studienabschluss|abschluss|ausbildung|dipl[ôo]me|titulaci[óo]n|diploma|laurea)s?',
  ],
  [
    'experience',
    '(?:\\w+[- ]){0,3}(?:experience|vorkenntnisse|vorerfahrung|berufserfahrung|erfahrung|exp[ée]rience|experiencia|experi[êe]ncia|esperienza)',
  ],
  ['certification', '(?:\\w+[- ]){0,3}(?:certificat\\w+|licen[sc]e|zertifikat)s?'],
  ['travel', '(?:\\w+[- ]){0,1}travel(?:l?ing)?'],
]
const tests = what.map(
  ([kind, list]) =>
    [
      kind,
      new RegExp(
        `(?<![\\p{L}])(?:(?:no|kein\\w*|pas de|aucune?|sin|sem|nessun\\w*)\\s+${list}\\s+(?:is\\s+|are\\s+|ist\\s+)?(?:required|necessary|needed|erforderlich|n[öo]tig|notwendig|requise?|exig[ée]e?|n[ée]cessaire|necesari[oa]|requerid[oa]|necess[áa]ri[oa]|exigid[oa]|richiest[oa])|${list}\\s+(?:is\\s+|are\\s+)?(?:not|isn['’]t)\\s+(?:required|necessary|needed|a must))(?![\\p{L}])`,
        'iu',
      ),
    ] as const,
)

export interface Waived {
  kind: RequirementKind
  start: number
  end: number
}

/** One look that spares most lines the rest. */
const mayHold = wordGate(/^(?:no|not|isn|kein|pas|aucun|sin|sem|nessun)/)

/** What a text says is not needed: "no degree required", "experience is not necessary". */
export function findWaived(text: string): Waived[] {
  if (!mayHold(text)) return []
  return tests.flatMap(([kind, test]) => {
    const match = test.exec(text)
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : []
  })
}
