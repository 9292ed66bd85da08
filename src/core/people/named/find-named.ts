import { linesOf } from '../../posting/blocks'
import { organizationKey } from '../../posting/names'
import { fieldValue, type PostingFields } from '../../posting/posting'
import { type Cue, cuesIn } from './cues'
import type { NamedPerson } from './named-person'
import { isTheirs, mailsIn, phoneIn } from './reach'
import { addressedAt, type ReadName, readName } from './read-name'

/** Adverts name one or two; a list of many is no list of contacts. */
const most = 3
/** Telephone and mail stand in the line of the name or right below it. */
const linesBelow = 3
const longestLine = 4_000
/** "our ward manager Anna Schmidt": words that may lead to a name, none of which leads to a place. */
const leading =
  /^(?:(?!(?:at|in|on|via|through|by|for|if|with|and|or|to|us|bei|beim|über|chez|par|en|vía|por|no|na|presso|tramite|per)\s)\p{Ll}[\p{L}-]{0,25},?\s+){1,5}/u
/** The one one works under, or who founded the place, is not the one to ask. */
const ofOthers =
  /\b(?:report(?:s|ing)? (?:directly )?to|founded by|owned by|led by|named after|berichte[tn]? an|unter der leitung|gegründet von|fondée? par|fundada por|fondata da|reporta a)\b/iu

const isEmployer = (name: string, employer: string): boolean =>
  employer !== '' && organizationKey(name) === organizationKey(employer)

interface Found extends ReadName {
  isSure: boolean
}

/** A name behind a cue: at once, behind a role in small letters, or addressed further on. */
function behindCue(line: string, { at, isLabel }: Cue): Found | null {
  const skipped = leading.exec(line.slice(at, at + 120))?.[0].length ?? 0
  const close = readName(line, at) ?? (skipped > 0 ? readName(line, at + skipped) : null)
  const addressed = close ? -1 : addressedAt(line, at)
  const read = close ?? (addressed >= 0 ? readName(line, addressed) : null)
  return read && { ...read, isSure: isLabel || read.isAddressed }
}

/** A line that is a name and what belongs to it: "Frau Weiss, Telefon 0711 …", "Marta Keller (HR)". */
function lineOf(line: string): ReadName | null {
  const read = readName(line, 0)
  const rest = read && line.slice(read.end)
  return rest !== null && /^\s*(?:$|[,;:|(/–—-]|tel|phone|t:)/iu.test(rest) ? read : null
}

function named(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? ''
  for (const cue of cuesIn(line)) {
    const found = cue.isWholeLine ? null : behindCue(line, cue)
    if (found) return found
  }
  const own = lineOf(line)
  if (own && cuesIn(lines[at - 1] ?? '').some(cue => cue.isLabel && cue.isWholeLine))
    return { ...own, isSure: true }
  if (own && mailsIn(line).some(email => isTheirs(email, own.name))) return { ...own, isSure: true }
  const addressed = courtesy.test(line) ? addressedAt(line, 0) : -1
  const told =
    addressed >= 0 && (phoneIn(line) || mailsIn(line).length > 0) ? readName(line, addressed) : null
  return told && { ...told, isSure: told.isAddressed }
}

/** The text in which their telephone and mail may stand: up to the next name. */
function around(lines: readonly string[], at: number, end: number): string[] {
  const own = [(lines[at] ?? '').slice(end)]
  for (const line of lines.slice(at + 1, at + 1 + linesBelow)) {
    if (line.length > 120 || lineOf(line)) break
    own.push(line.slice(0, longestLine))
  }
  return own
}

/** Nobody is named without a label, an address to someone, or a number or mail nearby: most lines go by this look. */
const label =
  /conta[ct]|kontakt|ansprech|hiring|recruiter|attention|attn|f\.?a\.?o|informal|h[äÄ]nden|z\. ?hd|auskunft|auskünfte|interlocut|atenci|cuidados|a\/c|riferimento|referente/i
const courtesy =
  /\b(?:M|Mrs?|Ms|Mx|Miss|Sir|Dame|Frau|Herrn?|Fr|Hr|Mme|Mlle|Madame|Monsieur|Mademoiselle|Sra?|Srta|Señor|Senhor|Don|Dona|Doña|Sig|Signor|Dott|Avv|Rag|Geom)/
const reachable = /@|\d{2}/
const mayName = (lines: readonly string[], at: number): boolean =>
  label.test(lines[at] ?? '') ||
  courtesy.test(lines[at] ?? '') ||
  label.test(lines[at - 1] ?? '') ||
  lines.slice(at, at + 1 + linesBelow).some(line => reachable.test(line))

/** Whom an advert names as the one to ask, in the order of its lines. What is not surely a person is left out. */
export function findNamed(text: string, employer: string): NamedPerson[] {
  const found: NamedPerson[] = []
  const seen = new Set<string>()
  const cut = text.split('\n').map(line => line.slice(0, longestLine))
  for (const [at, line] of cut.entries()) {
    if (!mayName(cut, at)) continue
    const read = named(cut, at)
    if (!read || ofOthers.test(line) || isEmployer(read.name, employer)) continue
    const texts = around(cut, at, read.end)
    const email = texts.flatMap(mailsIn).find(each => isTheirs(each, read.name)) ?? ''
    const phone = texts.map(phoneIn).find(Boolean) ?? ''
    if (!read.isSure && !phone && !email) continue
    const key = read.name.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ name: read.name, phone, email, line: at })
    if (found.length === most) break
  }
  return found
}

/** What an advert says, a line each, with the contact that a page gives apart from its text. To be given to `findNamed`. */
export function textNaming(fields: PostingFields): string {
  const contact = fieldValue(fields, 'contact')
  return [
    ...linesOf(fieldValue(fields, 'description') ?? []),
    ...(contact ? [`Contact: ${contact}`] : []),
  ].join('\n')
}
