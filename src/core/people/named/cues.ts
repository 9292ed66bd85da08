import { once } from '../../kernel/once'

/** Words that name the one to ask: a name behind them is enough. Longest first where one begins another. */
const labels = [
  'contact person',
  'contact name',
  'contact details',
  'point of contact',
  'your contact',
  'key contact',
  'named contact',
  'hiring manager',
  'hiring contact',
  'recruiter',
  'recruiting contact',
  'for the attention of',
  'attention',
  'attn',
  'f\\.?a\\.?o',
  'informal enquiries',
  'informal discussion',
  'contact',
  'ansprechpartner(?:in|:in|\\*in|/-?in|\\(in\\))?',
  'ansprechperson',
  'kontaktperson',
  'ihr kontakt',
  'dein kontakt',
  'kontakt',
  'zu händen(?: von)?',
  'z\\. ?hd\\.?(?: von)?',
  'auskunft erteilt',
  'auskünfte erteilt',
  'personne (?:de|à) contact(?:er)?',
  'interlocut(?:eur|rice)',
  'votre contact',
  "à l[’']attention de",
  'persona de contacto',
  'a la atención de',
  'contacto',
  'pessoa de conta(?:c)?to',
  'aos cuidados de',
  'a/c',
  'contato',
  'persona di riferimento',
  'persona di contatto',
  'referente',
  "all[’']attenzione di",
  'contatto',
  'contatti',
]

/** What one is told to do: a name behind them is a firm's as often, so that a number, a mail or a courtesy must be there too. */
const calls = [
  'call',
  'phone',
  'telephone',
  'ring',
  'e-?mail',
  'ask(?: for)?',
  'speak (?:to|with)',
  'talk to',
  'write to',
  'reach out to',
  '(?:get )?in touch with',
  'questions to',
  'enquiries to',
  'cv to',
  'résumé to',
  'wenden sie sich (?:bitte |gerne |direkt )?an',
  'wende dich (?:bitte |gerne |direkt )?an',
  'melde(?:n sie)? (?:sich|dich) (?:bitte |gerne )?bei',
  '(?:steht|hilft|beantwortet|gibt|erteilt) (?:ihnen|dir)(?: gerne?)?',
  '(?:fragen|rückfragen|auskunft|bewerbung) an',
  'contactez',
  'contacter',
  'appelez',
  'écrivez à',
  'adresse[rz](?:-vous)? à',
  'auprès de',
  'póngase en contacto con',
  'contacta(?:r)?(?: con)?',
  'contacte(?: con)?',
  'llama(?:r)? a',
  'llame a',
  'pregunta(?:r)? por',
  'pregunte por',
  'dirigirse a',
  'escribe a',
  'escriba a',
  'fal(?:e|ar) com',
  'entr(?:e|ar) em contat?c?to com',
  'ligue para',
  'contacte',
  'escreva (?:a|para)',
  'dirigir-se a',
  'contatta(?:re|ci|te)?',
  'rivolgersi a',
  'chiama(?:re|te)?',
  'scrive(?:re|te) a',
]

export interface Cue {
  /** Where the name may begin. */
  at: number
  isLabel: boolean
  /** Nothing is behind it in the line: the name may stand in the next one. */
  isWholeLine: boolean
}

const pattern = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(${labels.join('|')})|(${calls.join('|')}))(?![\\p{L}\\p{N}])(?: is\\b| est\\b| ist\\b| es\\b| é\\b| è\\b)?`,
      'giu',
    ),
)
const between = /^[\s:?.,–—*-]{1,6}/u

/** "Contact: …" and "your contact is …" announce a name; "contact lenses" doesn't. */
const copula = / (?:is|est|ist|es|é|è)$/u

/** No label and no call without one of these: a look that costs next to nothing. */
const may =
  /conta[ct]|kontakt|ansprech|manager|recruiter|attention|attn|f\.?a\.?o|informal|h[äÄ]nden|hd|ausk|interlocut|atenci|cuidados|a\/c|riferimento|referente|attenzione|call|phone|ring|mail|ask|speak|talk|write|reach|touch|questions|enquiries|(?:cv|résumé) to|wende|melde|steht|hilft|beantwortet|gibt|erteilt|fragen|bewerbung|appelez|[éÉ]crivez|adresse|aupr|llam|pregunt|dirigi|escrib|fal[ea]|ligue|escreva|rivolg|chiama|scriv/i

/** Where a line leads to someone's name. */
export function cuesIn(line: string): Cue[] {
  const found: Cue[] = []
  if (!may.test(line)) return found
  const lower = line.toLowerCase()
  // A few capitals are longer in small letters, and places would slip.
  for (const match of (lower.length === line.length ? lower : line).matchAll(pattern())) {
    const behind = match.index + match[0].length
    const gap = between.exec(line.slice(behind, behind + 6))?.[0].length ?? 0
    const isSetApart = /[:?,–—-]/.test(line.slice(behind, behind + gap)) || copula.test(match[0])
    found.push({
      at: behind + gap,
      isLabel: match[1] !== undefined && (isSetApart || behind + gap >= line.trimEnd().length),
      isWholeLine: behind + gap >= line.trimEnd().length,
    })
  }
  return found
}
