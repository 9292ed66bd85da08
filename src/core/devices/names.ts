/**
 * Names in the shared folder. A device writes into its own folder alone, and never changes a file:
 *
 *     steppingstone-key-<id>.json      the folder's key, wrapped
 *     d/<device>/<from>-<to>.ssc       changes, by their sequence numbers
 *     d/<device>/head-<n>.ssc          what the device has written and read; the newest counts
 */
export const devicesFolder = 'd'

export interface Range {
  from: number
  to: number
}

const digits = 8
const numbered = (n: number): string => String(n).padStart(digits, '0')

export const changesName = ({ from, to }: Range): string => `${numbered(from)}-${numbered(to)}.ssc`
export const headName = (n: number): string => `head-${numbered(n)}.ssc`
export const keyName = (id: string): string => `steppingstone-key-${id}.json`

/** As it stands below the folder: what a sealed file is bound to. */
export const pathOf = (device: string, name: string): string => `${devicesFolder}/${device}/${name}`

export const isDevice = (name: string): boolean => /^[0-9a-z]{10}$/.test(name)
export const isKeyName = (name: string): boolean => /^steppingstone-key-[0-9a-z]{10}\.json$/.test(name)

type Named = ({ kind: 'changes' } & Range) | { kind: 'head'; n: number }

/** What a file is by its name; null for what is none of ours, and for what an engine left half done. */
export function named(name: string): Named | null {
  const changes = /^(\d{8})-(\d{8})\.ssc$/.exec(name)
  if (changes) {
    const [from, to] = [Number(changes[1]), Number(changes[2])]
    return from >= 1 && to >= from ? { kind: 'changes', from, to } : null
  }
  const head = /^head-(\d{8})\.ssc$/.exec(name)
  return head ? { kind: 'head', n: Number(head[1]) } : null
}

/**
 * The name that a copy had before an engine or a file manager named it apart ("(1)", "sync-conflict"); null for
 * anything else. Whether it is that file, its seal says.
 */
export function nameBefore(copy: string): string | null {
  const found = /^(\d{8}-\d{8})(?: ?\(\d{1,3}\)|\.sync-conflict-[\dA-Z-]{1,40}| - Copy)\.ssc$/.exec(copy)
  return found ? `${found[1]}.ssc` : null
}
