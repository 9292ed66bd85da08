import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLinkedInFiles } from '../src/adapters/files/linkedin-archive'
import { readResumeFile } from '../src/adapters/files/read-resume-file'
import { Refused, refusal } from '../src/adapters/files/refusal'
import { decodeText } from '../src/adapters/files/text-encoding'
import { resumeText } from '../src/core/resume/resume-text'

/**
 * Reads résumé files as the extension reads them: `read-resume RESUMES.jsonl OUT.jsonl`. A line of RESUMES is
 * `{file, …}`, relative to its folder (a LinkedIn archive may lie there unpacked); a line of OUT is
 * `{file, resume, refused}`.
 */
const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: npm run --silent read-resume -- RESUMES.jsonl OUT.jsonl')
  process.exit(2)
}

const out: string[] = []
for (const row of readFileSync(from, 'utf8').split('\n')) {
  if (!row.trim()) continue
  const { file } = JSON.parse(row) as { file: string }
  const path = join(dirname(from), file)
  const read = statSync(path).isDirectory()
    ? readResumeFolder(filesOf(path))
    : await readResumeFile({ name: file, bytes: new Uint8Array(readFileSync(path)) })
  const line =
    'refused' in read
      ? { file, resume: null, refused: read.refused, why: read.sentence }
      : { file, ...read, refused: null }
  out.push(JSON.stringify(line))
}
writeFileSync(to, `${out.join('\n')}\n`)

function filesOf(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true }).map(String)
  return new Map(
    names
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  )
}

/** A LinkedIn archive that was unpacked: its tables by their paths. */
function readResumeFolder(files: Map<string, Uint8Array>) {
  try {
    const tables = [...files].filter(([name]) => /\.csv$/i.test(name))
    const resume = readLinkedInFiles(new Map(tables.map(([name, bytes]) => [name, decodeText(bytes)])))
    return { resume, sections: [], text: resumeText(resume), warnings: [] }
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.sentence) : refusal('broken')
  }
}
