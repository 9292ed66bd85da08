import { maxLine, NotABackup, refusals } from './backup-format'

/**
 * The lines of a gzipped file, one after the other.
 * @param most bytes that may come out of it, asked anew for each chunk: a file that unpacks to more is refused.
 * @throws NotABackup where it is not gzip, ends early, or a line is too long.
 */
export async function* unpackedLines(
  file: Blob,
  most: () => number,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<{ line: string; bytes: Uint8Array }> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw new NotABackup(refusals.foreign)
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onRead(chunk.length)
      controller.enqueue(chunk)
    },
  })
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = new Uint8Array(0)
  let out = 0
  try {
    for (;;) {
      signal.throwIfAborted()
      const { done, value } = await reader.read().catch(() => {
        throw new NotABackup(refusals.broken)
      })
      if (done) break
      out += value.length
      if (out > most()) throw new NotABackup(refusals.oversized)
      let chunk: Uint8Array<ArrayBuffer> = value as Uint8Array<ArrayBuffer>
      if (rest.length > 0) {
        chunk = new Uint8Array(rest.length + value.length)
        chunk.set(rest)
        chunk.set(value, rest.length)
      }
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        const bytes = chunk.subarray(from, end + 1)
        if (bytes.length > maxLine + 1) throw new NotABackup(refusals.oversized)
        yield { line: decode(decoder, bytes.subarray(0, -1)), bytes }
        from = end + 1
      }
      rest = chunk.slice(from)
      if (rest.length > maxLine) throw new NotABackup(refusals.oversized)
    }
    if (rest.length > 0) throw new NotABackup(refusals.broken)
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new NotABackup(refusals.broken)
  }
}
