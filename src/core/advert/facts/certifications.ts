import { once } from '../../kernel/once'
import { certificationNames } from '../skills/names/certifications'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import { tokenise } from '../words/tokenise'
import { WordNotes } from '../words/word'
import type { Found } from './found'

/** Names by their first word as written, longest first. */
const byFirstWord = once(() => {
  const index = new Map<string, string[]>()
  for (const name of certificationNames.split(/[;|\n]/).map(entry => entry.trim())) {
    const first = tokenise(name)[0]?.raw
    if (!first) continue
    const names = index.get(first)
    if (names) names.push(name)
    else index.set(first, [name])
  }
  for (const names of index.values()) names.sort((a, b) => b.length - a.length)
  return index
})

/** The names that begin with a word: none for most. */
const beginning = new WordNotes(({ raw }): readonly string[] => byFirstWord().get(raw) ?? none)
const none: readonly never[] = []

function knownNames(text: string): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = []
  for (const { known, start } of tokenise(text))
    for (const name of beginning.of(known))
      if (text.startsWith(name, start) && !/^[A-Za-zÀ-ɏ\p{N}]/u.test(text.slice(start + name.length))) {
        names.push({ name, start })
        break
      }
  return names
}

// "Azure Developer certification", "Certified Scrum Master", "licensed clinical social worker".
const named =
  /(?:\b(?:Certified|Licensed|Registered|Chartered)\s(?:[A-Z][\w&/-]*(?:\s(?:in|of|and|for))?\s?){1,6}(?:\([A-Z]{2,6}\))?)|(?:\b(?:[A-Z][\w+#.&/-]{0,300}\s){1,6}(?:[Cc]ertifi(?:cation|cate|ed)s?|[Ll]icen[sc]e|[Ll]icensure|[Rr]egistration|[Cc]redentials?)(?!\w))/gu
const generic =
  /\b(?:certification|certificate|certified|licen[sc]ed?|licensure|registration|professional qualifications?|zertifikat\w*|zertifizierung\w*|staplerschein|schein\b|certificat|caces|habilitation|certificaci[óo]n(?:es)?|certifica[çc][ãa]o|certifica[çc][õo]es|certificazion[ei]|patentino|attestato|examen|approbation)\b/i
/** Who is entered in a register, or admitted to a bar; papers of a trade. */
const professional =
  /\bregistered (?:nurse|midwife|doctor|surgeon|physician|pharmacist|dentist|vet(?:erinarian)?|engineer|architect|social worker|psychologist|physiotherapist|electrician|plumber|teacher|counsellor|practitioner|manager|architect|surveyor|valuer|auditor|accountant)s?\b|\b(?:state|california|federal) bar\b|\b(?:admi(?:tted|ssion)) to (?:the )?(?:[a-z]+ ){0,3}(?:bar|practi[cs]e)\b|\bbar (?:admission|membership|exam)\b|\badmitted (?:attorney|advocate|solicitor)s?\b|\bregist(?:ered|ration) with (?:the )?[A-Z]|\b(?:trade|red seal|craft) (?:certificate|ticket|test|papers)\b/i

/** Of school or of the web, and no certificate of a profession. */
const otherPaper =
  /\b(?:grade|class|standard|year) ?(?:9|10|11|12|x|xii) (?:school )?certificate\b|\b(?:school|equivalency|leaving|birth|marriage|medical|police clearance|sick|gift) certificate\b|\bcertificate management\b|\bpost-registration experience|\b(?:ssl|tls) certificates?\b|\bcertified problem[- ]solver/i
const driving =
  /\b(?:class [a-z]?\d[a-z]?|code (?:b|c1?|ec1?|\d{1,2})|manual [mlh][rc]|[mlh][rc]) (?:driv(?:ing|er['’]?s?) )?licen[sc]e|\bdriv(?:er|ing)[’'s]*\s+licen[sc]e|\bführerschein|\bpermis\b|\bcarnet de conducir|\bcnh\b|\bpatente\b|\bmotor vehicle/i

// Frameworks that one knows as well as holds a certificate of.
const alsoKnowledge =
  /^(?:TOGAF|COBIT|HACCP|ITIL|PRINCE2|Six Sigma|Lean Six Sigma|SIE|SST|ACE|ASE|SANS|SIA|CRC|ACA|CA|CCS|LEED|CPR|EMT)$/
const certificateWord =
  /certif|licen[sc]|regist|credential|accredit|zertif|schein|qualif|habilit|attestat|chartered/i

/** Certificates, licences and registrations that a text names; a driving licence is none of them (it is travel). */
export const findCertifications = noted(certificationsIn)

function certificationsIn(text: string): readonly Found<string>[] {
  const found: Found<string>[] = []
  const add = (value: string, start: number) => {
    const end = start + value.length
    if (!found.some(one => one.start < end && start < one.end)) found.push({ value, start, end })
  }
  const spelt = certificateWord.test(text)
  for (const { name, start } of knownNames(text)) if (spelt || !alsoKnowledge.test(name)) add(name, start)
  const entered = professional.exec(text)
  if (entered) add(entered[0], entered.index)
  // Only what calls itself a certificate can be one that no list knows.
  if (!spelt) return found
  for (const match of text.matchAll(named)) {
    const value = match[0]
      .trim()
      .replace(
        /^(?:The|A|An|Valid|Current|Active|Must|Have|Relevant|Professional|Required|Preferred|Other|Any|Your|Our|Related|Additional|Similar|Appropriate|Applicable|Necessary|All|Some|Industry|Technical)\s(?=\w)/,
        '',
      )
    if (/^(?:Certifi\w+|Licen\w+|Registration|Credentials?)$/i.test(value) || driving.test(value)) continue
    add(value, match.index + match[0].indexOf(value))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** One look that spares most lines the rest. */
const mayBeCertificate = prefilter(
  /certif|licen[sc]|regist|^bar$|admi(?:tted|ssion)|^trade$|^red$|^craft$|qualification|zertif|schein|caces|habilitation|patentino|attestato|examen|approbation/,
)

/** Whether a text asks for some certificate, named or not. */
export const asksCertification = (text: string): boolean =>
  findCertifications(text).length > 0 ||
  (mayBeCertificate(text) && generic.test(text) && !driving.test(text) && !otherPaper.test(text))
