import { certificationNames } from '../skills/names/certifications'
import type { Found } from './found'

const known = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${certificationNames
    .split(/[;\n]/)
    .flatMap(entry => entry.split('|'))
    .map(name => name.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.$*+?^{}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
// "Azure Developer certification", "Certified Scrum Master", "licensed clinical social worker".
const named =
  /(?:\b(?:Certified|Licensed|Registered|Chartered)\s(?:[A-Z][\w&/-]*(?:\s(?:in|of|and|for))?\s?){1,6}(?:\([A-Z]{2,6}\))?)|(?:\b(?:[A-Z][\w+#.&/-]*\s){1,6}(?:[Cc]ertifi(?:cation|cate|ed)s?|[Ll]icen[sc]e|[Ll]icensure|[Rr]egistration|[Cc]redentials?)(?!\w))/gu
const generic =
  /\b(?:certification|certificate|certified|licen[sc]ed?|licensure|registration|professional qualifications?|zertifikat\w*|zertifizierung\w*|staplerschein|schein\b|certificat|caces|habilitation|certificaci[óo]n(?:es)?|certifica[çc][ãa]o|certifica[çc][õo]es|certificazion[ei]|patentino|attestato|examen|approbation)\b/i
const driving =
  /\bdriv(?:er|ing)[’'s]*\s+licen[sc]e|\bführerschein|\bpermis\b|\bcarnet de conducir|\bcnh\b|\bpatente\b|\bmotor vehicle/i

// Frameworks that one knows as well as holds a certificate of.
const alsoKnowledge =
  /^(?:TOGAF|COBIT|HACCP|ITIL|PRINCE2|Six Sigma|Lean Six Sigma|SIE|SST|ACE|ASE|SANS|SIA|CRC|CCS|LEED|CPR|EMT)$/
const certificateWord = /certif|licen[sc]|regist|credential|accredit|zertif|schein|qualif|habilit|attestat/i

/** Certificates, licences and registrations that a text names; a driving licence is none of them (it is travel). */
export function findCertifications(text: string): Found<string>[] {
  const found: Found<string>[] = []
  const add = (value: string, start: number) => {
    const end = start + value.length
    if (!found.some(one => one.start < end && start < one.end)) found.push({ value, start, end })
  }
  for (const match of text.matchAll(known)) {
    if (alsoKnowledge.test(match[0]) && !certificateWord.test(text)) continue
    add(match[0], match.index)
  }
  for (const match of text.matchAll(named)) {
    const value = match[0]
      .trim()
      .replace(
        /^(?:The|A|An|Valid|Current|Active|Must|Have|Relevant|Professional|Required|Preferred|Other|Any|Your|Our|Related)\s(?=\w)/,
        '',
      )
    if (/^(?:Certifi\w+|Licen\w+|Registration|Credentials?)$/i.test(value) || driving.test(value)) continue
    add(value, match.index + match[0].indexOf(value))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a text asks for some certificate, named or not. */
export const asksCertification = (text: string): boolean =>
  findCertifications(text).length > 0 || (generic.test(text) && !driving.test(text))
