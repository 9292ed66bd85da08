/** The host in what someone typed or pasted ("https://www.jobs.example/x" or "jobs.example"); null where there is none. */
export function hostOfTyped(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`
  if (/\s/.test(text) || !URL.canParse(address)) return null
  const host = new URL(address).hostname.replace(/^www\./, '')
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && host.length <= 253 ? host : null
}
