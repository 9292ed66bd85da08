import { scryptAsync } from '@noble/hashes/scrypt.js'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { type KeyFile, plainPassphrase } from '../../core/devices/key-file'
import { keyName } from '../../core/devices/names'
import { sheetOf } from '../../core/devices/sheet'
import { fromBase64, toBase64 } from '../base64'
import { newName } from './chance'
import { type FolderKey, openBytes, sealBytes } from './seal'

/** The folder's key: made once, kept on the device so that nothing can take it out, and wrapped in the folder. */
type Bytes = Uint8Array<ArrayBuffer>

/** Cost of one guess at a passphrase: 128 MB of memory, some 1.3 s (RFC 7914). */
const cost = 2 ** 17

/** Five words of 2,048 (BIP-39): 55 bits, of which each guess costs what scrypt costs. */
const wordCount = 5
export const newPassphrase = (): string =>
  Array.from(crypto.getRandomValues(new Uint16Array(wordCount)), n => wordlist[n % 2_048]).join(' ')

/** The key as it is kept: the browser never gives it out again. */
const kept = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

async function wrapping(passphrase: string, salt: Bytes, N: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(plainPassphrase(passphrase))
  return kept(new Uint8Array(await scryptAsync(bytes, salt, { N, r: 8, p: 1, dkLen: 32, maxmem: 2 ** 29 })))
}

const wrapPath = 'key'
const proofPath = 'proof'

/** A key file for a key; one more passphrase is one more file. */
async function keyFile(
  raw: Bytes,
  folder: string,
  passphrase: string,
  at: string,
  N: number,
): Promise<KeyFile> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const wrap = { folder, key: await wrapping(passphrase, salt, N) }
  return {
    format: 'steppingstone-key',
    version: 1,
    id: newName(),
    folder,
    at,
    scrypt: { N, r: 8, p: 1, salt: toBase64(salt) },
    sealed: toBase64(await sealBytes(wrap, wrapPath, raw)),
    proof: toBase64(await sealBytes({ folder, key: await kept(raw) }, proofPath, new Uint8Array(0))),
  }
}

export interface NewKey {
  key: FolderKey
  file: KeyFile
  fileName: string
  /** The recovery sheet, group by group: shown once, and never kept. */
  sheet: string[]
}

export async function newKey(passphrase: string, at: string, N = cost): Promise<NewKey> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const folder = newName()
  const file = await keyFile(raw, folder, passphrase, at, N)
  return { key: { folder, key: await kept(raw) }, file, fileName: keyName(file.id), sheet: sheetOf(raw) }
}

/** @returns the folder's key and its sheet; null where the passphrase is another one. */
export async function keyByPassphrase(
  file: KeyFile,
  passphrase: string,
): Promise<{ key: FolderKey; sheet: string[] } | null> {
  const { N, salt } = file.scrypt
  const wrap = { folder: file.folder, key: await wrapping(passphrase, fromBase64(salt), N) }
  const raw = await openBytes(wrap, wrapPath, fromBase64(file.sealed)).catch(() => null)
  if (raw?.length !== 32) return null
  return { key: { folder: file.folder, key: await kept(raw) }, sheet: sheetOf(raw) }
}

/** @returns null where the paper is of another folder. */
export async function keyBySheet(file: KeyFile, raw: Bytes): Promise<FolderKey | null> {
  const key = { folder: file.folder, key: await kept(raw) }
  const fits = await openBytes(key, proofPath, fromBase64(file.proof)).catch(() => null)
  return fits && key
}
