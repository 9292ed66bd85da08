import { joined } from '../bytes'

/**
 * Sealing with AES-256-GCM: what is sealed can be read, and was written, only by who has the key, and only under the
 * very name it was sealed under. So a file that is cut, changed, renamed or put in another's place does not open.
 *
 *     SSC1 · 12 bytes of chance · AES-GCM(gzip(what it says)), bound to the folder's id and the path in it
 */
const magic = new TextEncoder().encode('SSC1')
const chance = 12
/** What a file may unpack to (bytes). */
export const mostUnpacked = 64_000_000

type Bytes = Uint8Array<ArrayBuffer>

export interface FolderKey {
  folder: string
  key: CryptoKey
}

/** Why a file did not open: it is not whole, not ours, under another key, or not the one of this name. */
export class NotOpened extends Error {}

const streamed = async (bytes: Bytes, through: GenericTransformStream, most: number): Promise<Bytes> => {
  const writer = through.writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  // Whoever reads hears of a failure too.
  written.catch(() => {})
  const reader = (through.readable as ReadableStream<Bytes>).getReader()
  const parts: Bytes[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      throw new NotOpened('It unpacks to too much.')
    }
    parts.push(value)
  }
  return joined(parts)
}

const boundTo = (folder: string, path: string): Bytes => new TextEncoder().encode(`${folder}/${path}`)

export async function sealBytes({ folder, key }: FolderKey, path: string, bytes: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(chance))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(folder, path) },
    key,
    bytes,
  )
  const made = new Uint8Array(magic.length + chance + sealed.byteLength)
  made.set(magic)
  made.set(iv, magic.length)
  made.set(new Uint8Array(sealed), magic.length + chance)
  return made
}

export const seal = async (key: FolderKey, path: string, bytes: Bytes): Promise<Bytes> =>
  sealBytes(key, path, await streamed(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY))

/** @throws NotOpened */
export async function openBytes({ folder, key }: FolderKey, path: string, file: Bytes): Promise<Bytes> {
  const start = magic.length + chance
  if (file.length < start || magic.some((byte, i) => file[i] !== byte))
    throw new NotOpened('It is none of ours, or not whole.')
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: file.slice(magic.length, start), additionalData: boundTo(folder, path) },
      key,
      file.slice(start),
    )
    return new Uint8Array(opened)
  } catch {
    throw new NotOpened('It does not open under this key and this name.')
  }
}

/** @throws NotOpened */
export async function open(key: FolderKey, path: string, file: Bytes): Promise<Bytes> {
  const packed = await openBytes(key, path, file)
  try {
    return await streamed(packed, new DecompressionStream('gzip'), mostUnpacked)
  } catch {
    throw new NotOpened('It does not unpack.')
  }
}

export async function sha256OfBytes(bytes: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
