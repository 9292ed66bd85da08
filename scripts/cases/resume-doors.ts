import { readResumeFile } from '../../src/adapters/files/read-resume-file'
import type { JsonResume } from '../../src/core/resume/json-resume'
import type { Input } from './input'

/** A small file in the encoding that a case names, where it brings none of its own. */
const sample = { basics: { name: 'Ida Vessel' }, work: [{ name: 'Larkfield', startDate: '2022-05-31' }] }

const bytesOf = ({ base64, json, text, focus = '' }: Input): Uint8Array => {
  if (base64 !== undefined) return new Uint8Array(Buffer.from(base64, 'base64'))
  if (json === undefined && text === undefined) {
    const whole = JSON.stringify(sample)
    return /UTF-16/.test(focus) ? Buffer.from(`\ufeff${whole}`, 'utf16le') : Buffer.from(whole)
  }
  const whole = text ?? (typeof json === 'string' ? json : JSON.stringify(json))
  return new TextEncoder().encode(whole)
}

interface Dated {
  startDate?: string | undefined
  endDate?: string | undefined
}
const dates = ({ startDate, endDate }: Dated) => [startDate || null, endDate || null]

/** What a case about structured files asks for: a part of the résumé, by the words of its `what`. */
function partOf(resume: JsonResume, { what = '' }: Input, isJson: boolean): unknown {
  const work = resume.work ?? []
  const isAbout = (words: RegExp) => words.test(what)
  if (isAbout(/^name of/)) return resume.basics?.name ?? null
  if (isAbout(/^education/))
    return (resume.education ?? []).map(one => [one.institution ?? null, ...dates(one)])
  if (isAbout(/^certification/)) return (resume.certificates ?? []).map(one => [one.name, one.date ?? null])
  if (isAbout(/^skills/)) {
    const skills = resume.skills ?? []
    // What has no name is kept as it was written.
    return skills.map(one => one.name ?? one)
  }
  if (isAbout(/^location/)) return placeOf(resume)
  if (isAbout(/location/)) return work.map(one => one.location ?? null)
  if (isAbout(/^highlights/)) return work[0]?.highlights ?? []
  if (isJson) return work[0] ? dates(work[0]) : null
  return work.map(one => [one.name ?? null, one.position ?? null, ...dates(one)])
}

const placeOf = ({ basics }: JsonResume): string | null => {
  const place = basics?.location
  return place ? [place.address, place.city, place.region].filter(Boolean).join(', ') || null : null
}

/** Doors to the reading of résumé files; what is refused gives the refusal's code. */
export async function resumeDoor(door: string, input: Input): Promise<unknown> {
  const read = await readResumeFile({ name: input.name ?? nameFor(door), bytes: bytesOf(input) })
  if ('refused' in read) return read.refused
  const { resume, text } = read
  const work = resume.work ?? []
  if (door.includes('(DOCX)')) return text
  if (door.includes('(TXT)')) return [resume.basics?.name ?? null, work.length]
  if (door.includes('basics.name')) return resume.basics?.name ?? null
  if (door.includes('basics.phone')) return resume.basics?.phone ?? null
  if (door.includes('work[0]')) {
    const [first] = work
    if (!first) return null
    return [first.position ?? null, first.name ?? null, first.location ?? null, ...dates(first)]
  }
  return partOf(resume, input, door.includes('(JSON)'))
}

const nameFor = (door: string): string => (door.includes('(JSON)') ? 'resume.json' : 'resume.txt')
