import type { Transaction } from 'dexie'
import { addressKey, cleanAddress } from '../../core/posting/address'
import { issuedId } from '../../core/posting/issued-id'
import { sites } from '../../core/sites/sites'

/**
 * Version 4: ids are as wide as their issuer, and addresses are kept without what doesn't say which job they show.
 * Both follow from the rules that every new reading goes by, or what was stored would not be found again; a later
 * change of those rules is a version of its own. No row's time changes, so that two devices, each upgraded by
 * itself, still hold the same rows.
 */

/** The rows as version 3 has them, as far as this upgrade touches them. */
interface Seen {
  url?: unknown
  externalId?: unknown
}
interface Read extends Seen {
  fields?: Fields
}
interface Opening {
  keys?: unknown
  corrections?: Fields
}
type Fields = { applyUrl?: { value: unknown } }

const cleaned = (address: unknown): unknown => (typeof address === 'string' ? cleanAddress(address) : address)

function cleanApplyUrl(fields: Fields | undefined): void {
  if (fields?.applyUrl) fields.applyUrl.value = cleaned(fields.applyUrl.value)
}

/** "site:id", as the address that it was seen at issues it; null where it was told by the look of the page alone. */
function reissued(externalId: string, address: string): string | null {
  const colon = externalId.indexOf(':')
  return issuedId(externalId.slice(0, colon), address, externalId.slice(colon + 1))
}

/** The address behind a key, for asking the rules again. */
const addressOf = (key: string): string | null => {
  const address = `https://${key.slice('url:'.length)}`
  return /^url:[\w.-]+\.[\w.-]+(?:[/?#]|$)/.test(key) && URL.canParse(address) ? address : null
}

const everywhere = new Set<string>(sites.flatMap(site => ('ids' in site ? [site.id] : [])))

/** An id whose address is among the keys: the one that holds it. Ids that count everywhere need only their site's. */
function reissuedKey(key: string, addresses: readonly string[]): string | null {
  const [, site = '', ...rest] = key.split(':')
  const id = rest.join(':')
  for (const address of addresses) {
    if (!everywhere.has(site) && !address.includes(id)) continue
    const issued = issuedId(site, address, id)
    if (issued !== null) return `id:${issued}`
  }
  return null
}

function renewedKeys(keys: readonly string[]): string[] {
  const addresses = keys.flatMap(key => addressOf(key) ?? [])
  const renewed = keys.flatMap(key => {
    if (key.startsWith('id:')) return reissuedKey(key, addresses) ?? []
    const address = addressOf(key)
    return address === null ? key : addressKey(address)
  })
  return renewed.length > 0 ? [...new Set(renewed)] : [...keys]
}

function renewOpening(row: Opening): void {
  if (Array.isArray(row.keys)) row.keys = renewedKeys(row.keys as string[])
  cleanApplyUrl(row.corrections)
}

export async function cleanAddresses(transaction: Transaction): Promise<void> {
  const each = <T>(store: string, change: (row: T) => void) =>
    transaction
      .table<T>(store)
      .toCollection()
      .modify(row => change(row as T))
  await each<Read>('postings', row => {
    row.url = cleaned(row.url)
    cleanApplyUrl(row.fields)
  })
  await each<Seen>('sightings', row => {
    if (typeof row.externalId === 'string' && typeof row.url === 'string')
      row.externalId = reissued(row.externalId, row.url)
    row.url = cleaned(row.url)
  })
  await each<Opening>('opportunities', renewOpening)
  await each<{ from?: Opening }>('joins', row => row.from && renewOpening(row.from))
  await each<Seen>('notices', row => {
    row.url = cleaned(row.url)
  })
}
